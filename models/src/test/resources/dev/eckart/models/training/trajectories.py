"""Writes trajectories.txt: losses of gradient descent from given starts, by PyTorch in float64.

    python3 trajectories.py > trajectories.txt        (made with torch 1.13.0)

Each case has its learning rate, its data and its start as arrays (in the order in which they are drawn), and the loss
before the first epoch and after some more.
"""
import torch
import torch.nn.functional as F

torch.manual_seed(20260102)
EPOCHS = [0, 1, 2, 5, 10, 100]


def line(key, t):
    t = torch.as_tensor(t, dtype=torch.float64)
    shape = "x".join(str(n) for n in t.shape) or "scalar"
    print(key, shape, *(repr(x) for x in t.detach().reshape(-1).tolist()))


def trajectory(name, rate, data, start, loss, trained=None):
    print("case", name)
    line("rate", rate)
    for key, value in data.items():
        line(key, value)
    parameters = [p.clone().requires_grad_(True) for p in start]
    for p in start:
        line("start", p)
    changing = [p for i, p in enumerate(parameters) if trained is None or i in trained]
    for epoch in range(max(EPOCHS) + 1):
        value = loss(*parameters)
        if epoch in EPOCHS:
            print("loss", epoch, repr(value.item()))
        gradients = torch.autograd.grad(value, changing)
        with torch.no_grad():
            for p, g in zip(changing, gradients):
                p -= rate * g


print(f"# made by trajectories.py with torch {torch.__version__}")
draw = lambda *shape: torch.rand(shape, dtype=torch.float64)
normal = lambda *shape: torch.randn(shape, dtype=torch.float64)

matrix = normal(12, 4) @ normal(4, 5) * 0.5
for reduction, rate in [("sum", 0.01), ("mean", 0.1)]:
    trajectory(f"factorisation-{reduction}", rate, {"matrix": matrix}, [draw(12, 2), draw(5, 2)],
               lambda u, v: F.mse_loss(u @ v.t(), matrix, reduction=reduction))

mask = (draw(12, 5) < 0.7).double()
observed = mask * matrix
cells = mask.sum()
offset = observed.sum() / cells


def masked_loss(prediction, reduction):
    squares = torch.where(mask > 0, prediction - observed, torch.zeros(())).square().sum()
    return squares if reduction == "sum" else squares / cells


for reduction, rate in [("sum", 0.01), ("mean", 0.1)]:
    data = {"matrix": observed, "mask": mask}
    trajectory(f"masked-plain-{reduction}", rate, data, [draw(12, 2), draw(5, 2)],
               lambda u, v: masked_loss(u @ v.t(), reduction))
    zeros = [torch.zeros(12, dtype=torch.float64), torch.zeros(5, dtype=torch.float64)]
    trajectory(f"masked-biased-{reduction}", rate, data, [draw(12, 2), draw(5, 2)] + zeros,
               lambda u, v, b, c: masked_loss(offset + b[:, None] + c[None, :] + u @ v.t(), reduction))

rows = normal(20, 4)
labels = torch.tensor([i * i % 3 for i in range(20)])


def bias(shape, units):
    return {"per-unit": [normal(units) * 0.1], "scalar": [normal() * 0.1], "none": []}[shape]


def logits(parameters, layers, biased, output):
    x = rows
    for layer in range(layers):
        x = x @ parameters[2 * layer if biased else layer]
        if biased:
            x = x + parameters[2 * layer + 1]
        if layer < layers - 1 or output == "relu":
            x = torch.relu(x)
    return x


def mlp(hidden, shape, trained, output, reduction, rate):
    name = "-".join(["mlp", "x".join(map(str, hidden)) or "linear", shape, "trained" if trained else "fixed", output,
                     reduction])
    sizes = [4] + hidden + [3]
    start = [p for a, b in zip(sizes, sizes[1:]) for p in [draw(a, b) - 0.3] + bias(shape, b)]
    layers = len(sizes) - 1
    biased = shape != "none"
    changing = None if trained or not biased else range(0, 2 * layers, 2)
    trajectory(name, rate, {"rows": rows, "labels": labels}, start,
               lambda *p: F.cross_entropy(logits(p, layers, biased, output), labels, reduction=reduction), changing)


mlp([6], "per-unit", True, "none", "sum", 0.01)
mlp([6], "per-unit", True, "none", "mean", 0.1)
mlp([6], "scalar", True, "none", "mean", 0.1)
mlp([6], "scalar", True, "none", "sum", 0.01)
mlp([6], "none", False, "none", "mean", 0.1)
mlp([6], "per-unit", False, "relu", "mean", 0.1)
mlp([6], "scalar", False, "none", "sum", 0.01)
mlp([5, 4], "per-unit", True, "relu", "mean", 0.1)
mlp([], "per-unit", True, "none", "mean", 0.1)
