"""Writes minibatches.txt: networks trained by PyTorch in float64, by minibatches, with penalties, dropout and early ends.

    python3 minibatches.py > minibatches.txt        (made with torch 1.13.0)

A case is a name and its settings in words; then its data and its start as arrays (in the order in which they are drawn),
and the loss over all training rows, without penalty and dropout, before the first epoch and after some more. Orders and
masks are drawn from the random streams of docs/numerics.md, which class Stream follows, under seed 0.
"""
import math

import torch
import torch.nn.functional as F

torch.manual_seed(20260103)
EPOCHS = [0, 1, 2, 5, 10, 100]
MASK = (1 << 64) - 1


def mix(z):
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9 & MASK
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB & MASK
    return z ^ (z >> 31)


def rotl(x, k):
    return (x << k | x >> (64 - k)) & MASK


class Stream:
    def __init__(self, seed, name):
        h = 0xCBF29CE484222325
        for b in name.encode():
            h = (h ^ b) * 0x100000001B3 & MASK
        z = mix(seed) ^ h
        self.s = [mix((z + i * 0x9E3779B97F4A7C15) & MASK) for i in range(1, 5)]

    def next64(self):
        s = self.s
        result = (rotl((s[0] + s[3]) & MASK, 23) + s[0]) & MASK
        t = s[1] << 17 & MASK
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = rotl(s[3], 45)
        return result

    def uniform(self):
        return (self.next64() >> 11) * 2.0 ** -53

    def below(self, n):
        while True:
            product = self.next64() * n
            if product & MASK >= (1 << 64) % n:
                return product >> 64

    def permutation(self, n):
        places = list(range(n))
        for i in range(n - 1, 0, -1):
            j = self.below(i + 1)
            places[i], places[j] = places[j], places[i]
        return places

    def mask(self, shape, rate):
        kept = [0.0 if self.uniform() < rate else 1 / (1 - rate) for _ in range(shape[0] * shape[1])]
        return torch.tensor(kept, dtype=torch.float64).reshape(shape)


ACTIVATIONS = {
    "none": lambda x: x, "relu": torch.relu, "leaky-relu": lambda x: F.leaky_relu(x, 0.1),
    "elu": lambda x: F.elu(x, 1.5), "gelu": F.gelu, "tanh": torch.tanh, "sigmoid": torch.sigmoid,
    "softplus": F.softplus, "silu": F.silu,
}
LOSSES = {
    "softmax-cross-entropy": lambda y, t, r: F.cross_entropy(y, t.long(), reduction=r),
    "squared-error": lambda y, t, r: F.mse_loss(y[:, 0], t, reduction=r),
    "absolute-error": lambda y, t, r: F.l1_loss(y[:, 0], t, reduction=r),
    "huber": lambda y, t, r: F.huber_loss(y[:, 0], t, delta=0.5, reduction=r),
}
OPTIMISERS = {
    "gradient-descent": torch.optim.SGD,
    "momentum": lambda groups, lr: torch.optim.SGD(groups, lr=lr, momentum=0.9),
    "adam": torch.optim.Adam,
    "lbfgs": lambda groups, lr: torch.optim.LBFGS(
        [p for group in groups for p in group["params"]], lr=lr, max_iter=1, line_search_fn="strong_wolfe"),
}

CLIPPINGS = {"norm": torch.nn.utils.clip_grad_norm_, "value": torch.nn.utils.clip_grad_value_}


def line(key, t):
    t = torch.as_tensor(t, dtype=torch.float64)
    shape = "x".join(str(n) for n in t.shape) or "scalar"
    print(key, shape, *(repr(x) for x in t.detach().reshape(-1).tolist()))


rows = torch.randn(20, 4, dtype=torch.float64)
labels = torch.tensor([i * i % 3 for i in range(20)], dtype=torch.float64)
targets = torch.sin(rows[:, 0]) + rows[:, 1] * rows[:, 2] + 0.1 * torch.randn(20, dtype=torch.float64)


def network(parameters, x, activation, hidden=lambda h: h):
    for layer in range(0, len(parameters), 2):
        x = x @ parameters[layer] + parameters[layer + 1]
        if layer + 2 < len(parameters):
            x = hidden(ACTIVATIONS[activation](x))
    return x


def case(name, rate, optimiser="gradient-descent", hidden=(6,), activation="relu", loss="softmax-cross-entropy",
         reduction="mean", batch="all", order="sequential", penalty=("none", 0, 0), dropout=None, patience=None,
         epochs=max(EPOCHS), clip=None):
    print("case", name)
    settings = dict(optimiser=optimiser, rate=rate, hidden="x".join(map(str, hidden)), activation=activation, loss=loss,
                    reduction=reduction, batch=batch, order=order, penalty=penalty[0], l1=penalty[1], l2=penalty[2])
    if dropout is not None:
        settings["dropout"] = dropout
    if patience is not None:
        settings["patience"] = patience
    if clip is not None:
        settings["clip"] = f"{clip[0]} {clip[1]}"
    for key, value in settings.items():
        print("set", key, value)
    classes = loss == "softmax-cross-entropy"
    t = labels if classes else targets
    n = 20 if patience is None else 12
    line("rows", rows)
    line("targets", t)
    sizes = [4, *hidden, 3 if classes else 1]
    start = [p for a, b in zip(sizes, sizes[1:])
             for p in (torch.rand(a, b, dtype=torch.float64) - 0.4, torch.randn(b, dtype=torch.float64) * 0.1)]
    for p in start:
        line("start", p)
    parameters = [p.requires_grad_(True) for p in start]
    weights, biases = parameters[::2], parameters[1::2]
    made = OPTIMISERS[optimiser]([{"params": weights, "weight_decay": penalty[2]}, {"params": biases}], lr=rate)
    orders, masks = Stream(0, "batch"), Stream(0, "dropout")
    size = n if batch == "all" else int(batch)
    drop = (lambda h: h * masks.mask(h.shape, dropout)) if dropout is not None else (lambda h: h)

    def plain(first, last):
        with torch.no_grad():
            return LOSSES[loss](network(parameters, rows[first:last], activation), t[first:last], reduction).item()

    best, best_epoch = math.inf, 0
    for epoch in range(epochs + 1):
        if epoch in EPOCHS and patience is None:
            print("loss", epoch, repr(plain(0, n)))
        if patience is not None:
            validation = plain(n, 20)
            if validation < best:
                best, best_epoch = validation, epoch
            if epoch - best_epoch >= patience:
                print("stopped", epoch)
                print("best", best_epoch)
                print("loss", best_epoch, repr(best))
                break
        seen = orders.permutation(n) if order == "shuffled" else list(range(n))
        for first in range(0, n, size):
            places = seen[first:first + size]

            def closure():
                made.zero_grad()
                value = LOSSES[loss](network(parameters, rows[places], activation, drop), t[places], reduction)
                for w in weights:
                    value = value + penalty[1] * w.abs().sum()
                value.backward()
                if clip is not None:
                    CLIPPINGS[clip[0]](parameters, clip[1])
                return value

            made.step(closure)


print(f"# made by minibatches.py with torch {torch.__version__}")
for activation in ACTIVATIONS:
    case(f"activation-{activation}", 0.1, activation=activation)
for size in [1, 5, 6, 19]:
    case(f"sequential-{size}-mean", 0.05, batch=size)
    case(f"sequential-{size}-sum", 0.01, batch=size, reduction="sum")
case("shuffled-6", 0.05, batch=6, order="shuffled", hidden=(5, 4), activation="tanh")
case("shuffled-6-momentum", 0.01, "momentum", batch=6, order="shuffled", activation="tanh")
case("shuffled-6-adam", 0.01, "adam", batch=6, order="shuffled", activation="tanh")
case("l1", 0.05, penalty=("l1", 0.02, 0), activation="tanh")
case("l2", 0.05, penalty=("l2", 0, 0.03))
case("elastic-net-6", 0.05, penalty=("elastic-net", 0.01, 0.02), activation="tanh", batch=6)
case("dropout", 0.05, dropout=0.4, hidden=(5, 4), activation="tanh")
case("dropout-6-shuffled", 0.05, dropout=0.4, hidden=(5, 4), activation="tanh", batch=6, order="shuffled")
for loss in ["squared-error", "absolute-error", "huber"]:
    case(f"{loss}-mean", 0.02, loss=loss, activation="tanh", batch=6)
    case(f"{loss}-sum", 0.005, loss=loss, activation="tanh")
case("stopping-2", 0.5, patience=2, hidden=(12,))
case("stopping-5", 0.3, patience=5, activation="tanh", batch=5, order="shuffled", dropout=0.2,
     penalty=("l2", 0, 0.01))
case("lbfgs", 1.0, "lbfgs", activation="tanh", epochs=10)
case("clip-norm", 0.1, activation="tanh", batch=6, clip=("norm", 0.5), penalty=("l1", 0.01, 0))
case("clip-value", 0.1, activation="tanh", batch=6, clip=("value", 0.05), penalty=("l1", 0.01, 0))
