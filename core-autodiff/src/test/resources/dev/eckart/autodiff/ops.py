"""Writes ops.txt: values, gradients and second derivatives of every op and composite, by PyTorch in float64.

    python3 ops.py > ops.txt        (made with torch 1.13.0)

Each case has operands x, a weight w of the value's shape, and a direction v for each operand. Written are
  y   the value,
  g   the gradient of L = sum(w * y * y) by each operand,
  h   the gradient of sum over operands of sum(v * g), by each operand: the second derivative along v.
"""
import sys

import torch
import torch.nn.functional as F

torch.manual_seed(20260101)


def draw(*shape):
    return torch.randn(shape, dtype=torch.float64)


def line(key, t):
    shape = "x".join(str(n) for n in t.shape) or "scalar"
    print(key, shape, *(repr(x) for x in t.detach().reshape(-1).tolist()))


def grad(of, by):
    if not of.requires_grad:
        return [torch.zeros_like(x) for x in by]
    found = torch.autograd.grad(of, by, create_graph=True, allow_unused=True)
    return [torch.zeros_like(x) if g is None else g for g, x in zip(found, by)]


def case(name, f, *operands):
    operands = [x.clone().requires_grad_(True) for x in operands]
    y = f(*operands)
    w = draw(*y.shape)
    v = [draw(*x.shape) for x in operands]
    g = grad((w * y * y).sum(), operands)
    h = grad(sum((a * b).sum() for a, b in zip(v, g)), operands)
    print("case", name)
    for key, values in [("x", operands), ("w", [w]), ("v", v), ("y", [y]), ("g", g), ("h", h)]:
        for value in values:
            line(key, value)


print(f"# made by ops.py with torch {torch.__version__}")

for name, f in [("plus", torch.add), ("minus", torch.sub), ("times", torch.mul), ("divided-by", torch.div)]:
    case(name, f, draw(2, 3), draw(2, 3))
    case(name + "-row", f, draw(2, 3), draw(3))
    case(name + "-column", f, draw(2, 1), draw(2, 3))
    case(name + "-outer", f, draw(2, 1), draw(1, 3))
    case(name + "-scalar", f, draw(), draw(2, 3))
    case(name + "-scalars", f, draw(), draw())
    case(name + "-empty", f, draw(0, 3), draw(1, 3))
    case(name + "-rank-3", f, draw(2, 1, 3), draw(4, 1))
case("plus-double", lambda x: x + 0.7, draw(2, 3))
case("minus-double", lambda x: x - 0.7, draw(2, 3))
case("times-double", lambda x: x * 0.7, draw(2, 3))
case("divided-by-double", lambda x: x / 0.7, draw(2, 3))
case("negated", torch.neg, draw(2, 3))
case("square", torch.square, draw(2, 3))
case("relu", torch.relu, draw(3, 4))
case("relu-kink", torch.relu, torch.tensor([-1.0, 0.0, 2.0], dtype=torch.float64))
case("greater-than", lambda a, b: torch.gt(a, b).double(), draw(3, 4), draw(4))
case("greater-than-product", lambda a, b: torch.gt(a, b).double() * a * b, draw(3, 4), draw(4))
case("where", lambda m, a, b: torch.where(m > 0, a, b), (draw(3, 4) > 0).double(), draw(3, 4), draw(3, 4))
case("where-broadcast", lambda m, a, b: torch.where(m > 0, a, b), (draw(3, 1) > 0).double(), draw(4), draw())
case("matmul", torch.matmul, draw(3, 4), draw(4, 2))
case("matmul-wide", torch.matmul, draw(3, 7), draw(7, 37))
case("matmul-tall", torch.matmul, draw(9, 3), draw(3, 6))
case("matmul-long", torch.matmul, draw(2, 50), draw(50, 3))
case("matmul-left-transposed", lambda a, b: a.t() @ b, draw(5, 3), draw(5, 4))
case("matmul-right-transposed", lambda a, b: a @ b.t(), draw(3, 5), draw(4, 5))
case("matmul-both-transposed", lambda a, b: a.t() @ b.t(), draw(5, 3), draw(4, 5))
case("matmul-one", torch.matmul, draw(1, 1), draw(1, 1))
case("matmul-empty-inner", torch.matmul, draw(2, 0), draw(0, 3))
case("matmul-empty-rows", torch.matmul, draw(0, 2), draw(2, 3))
case("transpose", torch.t, draw(2, 3))
case("sum", torch.sum, draw(2, 3))
case("sum-scalar", torch.sum, draw())
case("sum-empty", torch.sum, draw(0, 3))
case("sum-rows", lambda x: x.sum(0), draw(4, 3))
case("sum-columns", lambda x: x.sum(1), draw(4, 3))
case("sum-last", lambda x: x.sum(-1), draw(2, 3, 4))
case("sum-middle", lambda x: x.sum(1), draw(2, 3, 4))
case("sum-outer-axes", lambda x: x.sum((0, 2)), draw(2, 3, 4))
case("sum-empty-axis", lambda x: x.sum(0), draw(0, 3))
case("mean", torch.mean, draw(2, 3))
case("mean-rows", lambda x: x.mean(0), draw(4, 3))
case("mean-outer-axes", lambda x: x.mean((0, 2)), draw(2, 3, 4))
case("reshape", lambda x: x.reshape(3, 2), draw(2, 3))
case("broadcast-row", lambda x: x.broadcast_to(2, 3), draw(3))
case("broadcast-column", lambda x: x.broadcast_to(2, 3), draw(2, 1))
case("broadcast-scalar", lambda x: x.broadcast_to(2, 3), draw())
case("broadcast-middle", lambda x: x.broadcast_to(2, 3, 4), draw(2, 1, 4))
case("broadcast-outer", lambda x: x.broadcast_to(2, 3, 4), draw(3, 1))
case("softmax", lambda x: F.softmax(x, -1), draw(3, 4))
case("softmax-vector", lambda x: F.softmax(x, -1), draw(5))
case("softmax-rank-3", lambda x: F.softmax(x, -1), draw(2, 3, 4))
case("softmax-large", lambda x: F.softmax(x, -1), 300 * draw(3, 4))
case("softmax-empty", lambda x: F.softmax(x, -1), draw(0, 4))
case("log-softmax", lambda x: F.log_softmax(x, -1), draw(3, 4))
case("log-softmax-vector", lambda x: F.log_softmax(x, -1), draw(5))
case("log-softmax-large", lambda x: F.log_softmax(x, -1), 300 * draw(3, 4))
case("squared-error-sum", lambda x, t: F.mse_loss(x, t, reduction="sum"), draw(3, 4), draw(3, 4))
case("squared-error-mean", lambda x, t: F.mse_loss(x, t, reduction="mean"), draw(3, 4), draw(3, 4))
targets = F.softmax(draw(5, 3), -1)
one_hot = F.one_hot(torch.tensor([0, 2, 1, 1, 2]), 3).double()
for name, t in [("probabilities", targets), ("one-hot", one_hot)]:
    for reduction in ["sum", "mean"]:
        case(f"softmax-cross-entropy-{name}-{reduction}",
             lambda x, t: F.cross_entropy(x, t, reduction=reduction), draw(5, 3), t)
case("custom-cube", lambda x: x ** 3, draw(2, 3))
case("shared", lambda x: x * x + x * torch.relu(x), draw(2, 3))
sys.stdout.flush()
