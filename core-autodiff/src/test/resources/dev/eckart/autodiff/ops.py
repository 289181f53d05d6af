"""Writes ops.txt: values, gradients and second derivatives of every op and composite, by PyTorch in float64.

    python3 ops.py > ops.txt        (made with torch 1.13.0 and mpmath)

Cases with "extreme" in their name are by mpmath at 1000 digits, where PyTorch loses digits or the numbers are very large
or small; they are held against relatively. Cases with "kink" lie where a slope jumps.

Each case has operands x, a weight w of the value's shape, and a direction v for each operand. Written are
  y   the value,
  g   the gradient of L = sum(w * y * y) by each operand,
  h   the gradient of sum over operands of sum(v * g), by each operand: the second derivative along v.
"""
import sys

from mpmath import mp, mpf
import torch
import torch.nn.functional as F

torch.manual_seed(20260101)
mp.dps = 1000


def draw(*shape):
    return torch.randn(shape, dtype=torch.float64)


def points(*x):
    return torch.tensor(x, dtype=torch.float64)


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


def exact(name, f, *points):
    """A case of one operand with the elements of a list, by an mpmath function of one number."""
    x = torch.tensor(points, dtype=torch.float64)
    w, v = draw(*x.shape), draw(*x.shape)
    y, g, h = [], [], []
    for point, weight, along in zip(points, w.tolist(), v.tolist()):
        at, slope, bend = (mp.diff(f, mpf(point), n) for n in range(3))
        y.append(float(at))
        g.append(float(2 * weight * at * slope))
        h.append(float(2 * weight * along * (slope * slope + at * bend)))
    print("case", name)
    for key, values in [("x", x), ("w", w), ("v", v), ("y", y), ("g", g), ("h", h)]:
        line(key, torch.as_tensor(values, dtype=torch.float64))


def sigmoid(x):
    return 1 / (1 + mp.exp(-x))


def softplus(x):
    return mp.log(1 + mp.exp(x))


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

for name, f in [("exp", torch.exp), ("expm1", torch.expm1), ("sin", torch.sin), ("cos", torch.cos),
                ("tanh", torch.tanh), ("abs", torch.abs), ("sigmoid", torch.sigmoid), ("erf", torch.erf),
                ("erfc", torch.erfc), ("gelu", F.gelu), ("softplus", lambda x: F.softplus(x, threshold=1e3)),
                ("leaky-relu", lambda x: F.leaky_relu(x, 0.1)), ("elu", lambda x: F.elu(x, 1.5)),
                ("clamp", lambda x: x.clamp(-0.5, 0.75))]:
    case(name, f, draw(3, 4))
    case(name + "-scalar", f, draw())
    case(name + "-empty", f, draw(0, 3))
for name, f in [("log", torch.log), ("log1p", torch.log1p), ("sqrt", torch.sqrt), ("rsqrt", torch.rsqrt),
                ("pow-cube", lambda x: x ** 3), ("pow-half", lambda x: x ** 0.5), ("pow-zero", lambda x: x ** 0)]:
    case(name, f, draw(3, 4).exp())
    case(name + "-scalar", f, draw().exp())
    case(name + "-empty", f, draw(0, 3))
case("pow", torch.pow, draw(3, 4).exp(), draw(3, 4))
case("pow-broadcast", torch.pow, draw(3, 1).exp(), draw(4))
case("pow-scalars", torch.pow, draw().exp(), draw())
case("pow-empty", torch.pow, draw(0, 3).exp(), draw(3))
case("pow-cube-negative", lambda x: x ** 3, draw(5))
case("abs-kink", torch.abs, points(-1, 0, 2))
case("clamp-kink", lambda x: x.clamp(-0.5, 0.75), points(-0.5, 0, 0.75, 2))
case("leaky-relu-kink", lambda x: F.leaky_relu(x, 0.1), points(-1, 0, 2))
case("elu-kink", lambda x: F.elu(x, 1.5), points(-800, -1, 0, 2, 800))
case("pow-cube-kink", lambda x: x ** 3, points(-1, 0, 2))
case("pow-zero-kink", lambda x: x ** 0, points(-1, 0, 2))
exact("exp-extreme", mp.exp, -300, -40, 1e-20, 40, 300)
exact("log-extreme", mp.log, 1e-100, 1e-8, 3, 1e8, 1e100)
exact("log1p-extreme", lambda x: mp.log(1 + x), -0.75, 1e-100, 1e-17, 1e-8, 1e100)
exact("expm1-extreme", lambda x: mp.exp(x) - 1, -300, 1e-100, 1e-17, 1e-8, 300)
exact("rsqrt-extreme", lambda x: 1 / mp.sqrt(x), 1e-60, 1e-8, 3, 1e60)
exact("tanh-extreme", mp.tanh, -1e-100, 1e-8, 0.7)
exact("sigmoid-extreme", sigmoid, -700, -300, -40, 0.25, 40, 300)
exact("softplus-extreme", softplus, -700, -300, -40, 0, 19, 21, 30, 300, 700)
exact("erf-extreme", mp.erf, -5, -1.0001, -0.9999, 1e-100, 1e-8, 0.5, 3, 12)
exact("erfc-extreme", mp.erfc, -5, -1, 1e-100, 0.4999, 0.5001, 1, 3, 12, 18)
exact("gelu-extreme", lambda x: x * mp.erfc(-x / mp.sqrt(2)) / 2, -18, -8, -1, 1e-100, 1e-8, 2, 40, 1e5)
comparisons = [("greater-than", torch.gt), ("less-than", torch.lt), ("equal-to", torch.eq), ("not-equal-to", torch.ne),
               ("at-least", torch.ge), ("at-most", torch.le)]
for name, f in comparisons:
    for suffix, a, b in [("-kink", points(-1, 0, 2, 3), points(0, 0, 2, -3)),
                         ("-broadcast-kink", points(-1, 0, 2).reshape(3, 1), points(-1, 2)),
                         ("-empty", draw(0, 3), draw(3)), ("-scalars-kink", points(2)[0], points(2)[0])]:
        case(name + suffix, lambda a, b: f(a, b).double(), a, b)
    case(name + "-product-kink", lambda a, b: f(a, b).double() * a * b, points(-1, 0.5, 2, 3), points(0, 0.5, 2, -3))
case("huber", lambda x, t: F.huber_loss(x, t, reduction="none", delta=0.75), draw(3, 4), draw(3, 4))
case("huber-scalar", lambda x, t: F.huber_loss(x, t, reduction="none", delta=0.75), draw(), draw())
case("huber-empty", lambda x, t: F.huber_loss(x, t, reduction="none", delta=0.75), draw(0, 3), draw(0, 3))
case("huber-kink", lambda x, t: F.huber_loss(x, t, reduction="none", delta=0.75),
     points(-1e200, 0, 1e200), points(0, 0, 0))
for suffix, x, t in [("", draw(3, 4), torch.rand(3, 4, dtype=torch.float64)),
                     ("-scalar", draw(), torch.rand((), dtype=torch.float64)), ("-empty", draw(0, 3), draw(0, 3)),
                     ("-large", points(-1e3, -1e3, -20, 0, 20, 1e3, 1e3), points(0, 1, 0, 1, 1, 0, 1))]:
    case("binary-cross-entropy" + suffix,
         lambda x, t: F.binary_cross_entropy_with_logits(x, t, reduction="none"), x, t)
exact("binary-cross-entropy-one-extreme", lambda x: mp.log(1 + mp.exp(-x)), -700, -40, 0, 40, 300)
exact("binary-cross-entropy-zero-extreme", lambda x: mp.log(1 + mp.exp(x)), -300, -40, 0, 40, 700)

for name, f in [("max", torch.amax), ("min", torch.amin), ("log-sum-exp", torch.logsumexp),
                ("norm", lambda x, axes: torch.linalg.vector_norm(x, dim=axes)),
                ("variance", lambda x, axes: torch.var(x, axes, correction=1)),
                ("variance-biased", lambda x, axes: torch.var(x, axes, correction=0))]:
    case(name, lambda x: f(x, (0, 1)), draw(3, 4))
    case(name + "-rows", lambda x: f(x, (0,)), draw(4, 3))
    case(name + "-last", lambda x: f(x, (-1,)), draw(2, 3, 4))
    case(name + "-outer-axes", lambda x: f(x, (0, 2)), draw(2, 3, 4))
    case(name + "-last-empty", lambda x: f(x, (-1,)), draw(0, 3))
for name, f in [("max", torch.amax), ("min", torch.amin)]:
    case(name + "-scalar", lambda x: f(x, ()), draw())
    case(name + "-kink", f, points(2, -1, 2, -1, 2, 0))
    case(name + "-rows-kink", lambda x: f(x, 0), points(2, 1, 2, -1, 2, 0).reshape(3, 2))
case("log-sum-exp-scalar", lambda x: torch.logsumexp(x, ()), draw())
case("norm-scalar", lambda x: x.norm(), draw())
case("log-sum-exp-large", lambda x: torch.logsumexp(x, 0), points(1000, 1000, 999.5, -1000))
case("log-sum-exp-small", lambda x: torch.logsumexp(x, 0), points(-1000, -1000.25, -3000))
case("norm-last-one", lambda x: torch.linalg.vector_norm(x, dim=-1), draw(4, 1))
case("variance-last-constant", lambda x: torch.var(x, -1), points(2, 2, 2, 100, 101, 102.5).reshape(2, 3))

case("permute", lambda x: x.permute(2, 0, 1), draw(2, 3, 4))
case("permute-empty", lambda x: x.permute(2, 0, 1), draw(2, 0, 4))
case("permute-matrix", lambda x: x.permute(1, 0), draw(2, 3))
case("permute-scalar", lambda x: x.permute(()), draw())
case("slice-rows", lambda x: x[1:3], draw(4, 3))
case("slice-middle", lambda x: x[:, 1:3], draw(2, 4, 3))
case("slice-last", lambda x: x[..., 0:1], draw(2, 3, 4))
case("slice-rows-to-nothing", lambda x: x[1:1], draw(4, 3))
case("concat-rows", lambda a, b: torch.cat([a, b], 0), draw(2, 3), draw(1, 3))
case("concat-last", lambda a, b: torch.cat([a, b], -1), draw(2, 3, 2), draw(2, 3, 4))
case("concat-middle", lambda a, b: torch.cat([a, b, a], 1), draw(2, 3, 2), draw(2, 1, 2))
case("concat-last-empty", lambda a, b: torch.cat([a, b], -1), draw(2, 3), draw(2, 0))
case("gather-rows", lambda x: x[[3, 0, 3, 1, 3]], draw(4, 3))
case("gather-rows-rank-3", lambda x: x[[3, 0, 3, 1, 3]], draw(4, 2, 3))
case("gather-rows-vector", lambda x: x[[3, 0, 3, 1, 3]], draw(4))
case("gather-no-rows", lambda x: x[torch.tensor([], dtype=torch.long)], draw(4, 3))
at = torch.tensor([3, 0, 3, 1, 3])
case("scatter-rows", lambda x: torch.zeros(4, 2, dtype=torch.float64).index_add(0, at, x), draw(5, 2))
case("scatter-rows-vector", lambda x: torch.zeros(4, dtype=torch.float64).index_add(0, at, x), draw(5))
case("cumulative-sum", lambda x: x.cumsum(0), draw(4, 3))
case("cumulative-sum-vector", lambda x: x.cumsum(0), draw(5))
case("cumulative-sum-last", lambda x: x.cumsum(-1), draw(2, 3, 4))
case("cumulative-sum-middle", lambda x: x.cumsum(1), draw(2, 3, 4))
case("cumulative-sum-empty", lambda x: x.cumsum(0), draw(0, 3))
case("outer", torch.outer, draw(3), draw(4))
case("outer-empty", torch.outer, draw(3), draw(0))
case("diag-vector", torch.diag, draw(3))
case("diag", torch.diag, draw(3, 3))
case("diag-wide", torch.diag, draw(2, 4))
case("diag-tall", torch.diag, draw(4, 2))
case("diag-empty", torch.diag, draw(0))
case("diag-one", torch.diag, draw(1))
case("trace", torch.trace, draw(3, 3))
case("trace-wide", torch.trace, draw(2, 4))
case("trace-empty", torch.trace, draw(0, 0))

shapes = [[(3,), (2, 3), (5, 2, 3), (4, 5, 2, 3)], [(3,), (3, 4), (5, 3, 4), (4, 5, 3, 4), (1, 3, 4), (4, 1, 3, 4)]]
for a in shapes[0]:
    for b in shapes[1]:
        case(f"matmul-rank-{len(a)}-by-{'x'.join(map(str, b))}", torch.matmul, draw(*a), draw(*b))
case("matmul-vectors-empty", torch.matmul, draw(0), draw(0))
case("matmul-stack-empty", torch.matmul, draw(0, 2, 3), draw(3, 4))
case("matmul-stack-empty-inner", torch.matmul, draw(2, 2, 0), draw(0, 4))
case("matmul-stack-empty-rows", torch.matmul, draw(2, 0, 3), draw(2, 3, 4))
case("matmul-stack-wide", torch.matmul, draw(2, 3, 7), draw(2, 7, 37))

for name, f in [("softmax", F.softmax), ("log-softmax", F.log_softmax)]:
    case(name + "-first", lambda x: f(x, 0), draw(3, 4))
    case(name + "-first-empty", lambda x: f(x, 0), draw(3, 0))
    case(name + "-middle", lambda x: f(x, -2), draw(2, 3, 4))
case("concat-rows-empty", lambda a, b: torch.cat([a, b], 0), draw(0, 3), draw(0, 3))
case("transpose-empty", torch.t, draw(0, 3))
case("custom-cube-empty", lambda x: x ** 3, draw(0, 3))
case("custom-cube-scalar", lambda x: x ** 3, draw())
case("atan", torch.atan, draw(3, 4))
case("atan-scalar", torch.atan, draw())
case("atan-empty", torch.atan, draw(0, 3))
exact("atan-extreme", mp.atan, -1e50, -40, -1e-8, 1e-100, 0.7, 1e8)
sys.stdout.flush()
