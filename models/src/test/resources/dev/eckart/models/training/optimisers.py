"""Writes optimisers.txt: losses under every optimiser and schedule from given starts, by PyTorch in float64.

    python3 optimisers.py > optimisers.txt        (made with torch 1.13.0)

Each case has its data and its start as arrays (in the order in which they are drawn), and the loss before the first
epoch and after some more. An epoch is one step; a plateau is told the loss that its epoch started from. Cross-entropies
are trained on as PyTorch has them, and written as log1p of a sum, which keeps its digits where they are small.

A trajectory is chaotic from where rounding errors have grown to what can be seen. So each case runs three times: from
its start, and from starts whose numbers are moved by a few units in their last places. An epoch whose losses differ by
more than 2e-13 of themselves is not written, and neither are those after it; a line says which are missing.
"""
import torch
import torch.nn.functional as F
from torch.optim import LBFGS, SGD, Adagrad, Adam, AdamW, RMSprop
from torch.optim.lr_scheduler import (CosineAnnealingLR, ExponentialLR, LinearLR, MultiStepLR, OneCycleLR,
                                      ReduceLROnPlateau, SequentialLR, StepLR)

torch.manual_seed(20260301)
EPOCHS = [0, 1, 2, 5, 10, 100, 1000]
draw = lambda *shape: torch.rand(shape, dtype=torch.float64)
normal = lambda *shape: torch.randn(shape, dtype=torch.float64)


def line(key, t):
    shape = "x".join(str(n) for n in t.shape) or "scalar"
    print(key, shape, *(repr(x) for x in t.detach().reshape(-1).tolist()))


def losses(start, loss, measured, optimiser, schedule):
    parameters = [p.clone().requires_grad_(True) for p in start]
    optimiser = optimiser(parameters)
    schedule = schedule and schedule(optimiser)

    def closure():
        optimiser.zero_grad()
        value = loss(*parameters)
        value.backward()
        return value

    found = {}
    for epoch in range(max(EPOCHS) + 1):
        if epoch in EPOCHS:
            found[epoch] = measured(*parameters).item()
        value = optimiser.step(closure)
        if schedule and epoch < max(EPOCHS) - 1:
            schedule.step(*([value.item()] if isinstance(schedule, ReduceLROnPlateau) else []))
    return found


def moved(start, units):
    return [p * (1 + units * 2.0 ** -52 * torch.sign(torch.cos(7 * p + units))) for p in start]


def case(name, data, start, loss, measured, optimiser, schedule):
    print("case", name)
    for key, value in data.items():
        line(key, value)
    for p in start:
        line("start", p)
    found = losses(start, loss, measured, optimiser, schedule)
    others = [losses(moved(start, units), loss, measured, optimiser, schedule) for units in (1, 3)]
    for epoch, value in found.items():
        if max(abs(other[epoch] - value) for other in others) > 2e-13 * value:
            print("chaotic-from", epoch)
            break
        print("loss", epoch, repr(value))


matrix = normal(12, 2) @ normal(2, 5) + 0.2 * normal(12, 5)
factors = [draw(12, 2), draw(5, 2)]
rows = normal(20, 4)
labels = torch.tensor([i * i % 3 for i in range(20)])
layers = [draw(4, 6) - 0.3, normal(6) * 0.1, draw(6, 3) - 0.3, normal(3) * 0.1]


def squares(u, v):
    return F.mse_loss(u @ v.t(), matrix)


def logits(w, b, x, c):
    return torch.tanh(rows @ w + b) @ x + c


def cross_entropy(*parameters):
    differences = logits(*parameters) - logits(*parameters).gather(1, labels[:, None])
    return torch.log1p((differences.exp() * (1 - F.one_hot(labels, 3))).sum(1)).mean()


MODELS = {
    "factorisation": ({"matrix": matrix}, factors, squares, squares),
    "mlp": ({"rows": rows, "labels": labels.double()}, layers,
            lambda *p: F.cross_entropy(logits(*p), labels), cross_entropy),
}
OPTIMISERS = {
    "gradient-descent": lambda p: SGD(p, 0.1),
    "momentum": lambda p: SGD(p, 0.1, momentum=0.5),
    "momentum-dampened": lambda p: SGD(p, 0.1, momentum=0.9, dampening=0.5),
    "momentum-nesterov": lambda p: SGD(p, 0.1, momentum=0.5, nesterov=True),
    "adam": lambda p: Adam(p, 0.01),
    "adam-other-settings": lambda p: Adam(p, 0.05, betas=(0.8, 0.9), eps=1e-3),
    "adamw": lambda p: AdamW(p, 0.01),
    "adamw-other-settings": lambda p: AdamW(p, 0.05, betas=(0.8, 0.9), eps=1e-3, weight_decay=0.1),
    "rmsprop": lambda p: RMSprop(p, 0.01),
    "rmsprop-centered-momentum": lambda p: RMSprop(p, 0.001, alpha=0.9, eps=1e-2, momentum=0.5, centered=True),
    "adagrad": lambda p: Adagrad(p, 0.1),
    "adagrad-other-settings": lambda p: Adagrad(p, 0.1, lr_decay=0.01, eps=1e-3, initial_accumulator_value=0.5),
    "lbfgs": lambda p: LBFGS(p, max_iter=1, line_search_fn="strong_wolfe"),
    "lbfgs-short-history": lambda p: LBFGS(p, 0.5, max_iter=1, history_size=3, line_search_fn="strong_wolfe"),
}
SCHEDULES = {
    "step": lambda o: StepLR(o, 30, gamma=0.5),
    "multi-step": lambda o: MultiStepLR(o, [3, 7, 50]),
    "exponential": lambda o: ExponentialLR(o, 0.99),
    "cosine": lambda o: CosineAnnealingLR(o, 1000, eta_min=0.001),
    "one-cycle": lambda o: OneCycleLR(o, 0.1, total_steps=1000, cycle_momentum=False),
    "warm-up": lambda o: LinearLR(o, total_iters=8),
    "warm-up-then-exponential": lambda o: SequentialLR(o, [LinearLR(o, total_iters=8), ExponentialLR(o, 0.99)], [8]),
    "plateau": lambda o: ReduceLROnPlateau(o, factor=0.5, patience=2, threshold=5e-3, cooldown=3),
}
print(f"# made by optimisers.py with torch {torch.__version__}")
for model, parts in MODELS.items():
    for name, optimiser in OPTIMISERS.items():
        case(f"{model}-{name}", *parts, optimiser, None)
    for name, schedule in SCHEDULES.items():
        case(f"{model}-scheduled-{name}", *parts, OPTIMISERS["momentum"], schedule)
