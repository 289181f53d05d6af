"""Writes factorisations.txt: factors after some epochs, by PyTorch and numpy in float64.

    python3 factorisations.py > factorisations.txt        (made with torch 1.13.0, numpy 1.24.2, scikit-learn 1.2.1)

Gradient cases have data, mask (1 where observed), learning rate, weight, the start, and what 50 epochs make of it; the
name says which biases, which regularisation and which sign. Multiplicative cases follow scikit-learn's NMF. The nndsvd
case is scikit-learn's, with its numbers below 1e-6 not set to zero.
"""
import warnings
import numpy as np
import torch
from sklearn.decomposition import NMF
from sklearn.decomposition._nmf import _initialize_nmf

warnings.filterwarnings("ignore")
torch.manual_seed(20260103)
rng = np.random.RandomState(3)
EPOCHS = 50


def line(key, a):
    a = np.asarray(a.detach() if torch.is_tensor(a) else a, dtype=np.float64)
    print(key, "x".join(map(str, a.shape)) or "scalar", *(repr(float(x)) for x in a.reshape(-1)))


def gradient(name, matrix, mask, rate, weight, offset, biases, per, non_negative):
    m, n = matrix.shape
    u, v = (torch.randn(k, 2, dtype=torch.float64) * 0.5 for k in (m, n))
    print("case gradient-" + name)
    for key, a in [("matrix", matrix * mask), ("mask", mask), ("rate", rate), ("weight", weight), ("start", u),
                   ("start", v)]:
        line(key, a)
    if non_negative:
        u, v = u.clamp(min=0), v.clamp(min=0)
    b, c = torch.zeros(m, 1, dtype=torch.float64), torch.zeros(n, 1, dtype=torch.float64)
    base = (matrix * mask).sum() / mask.sum() if offset else 0.0
    rows, columns = mask.sum(1, keepdim=True), mask.sum(0).reshape(n, 1)
    if per == "line":
        rows, columns = torch.ones_like(rows), torch.ones_like(columns)
    for _ in range(EPOCHS):
        for p in (u, v, b, c):
            p.requires_grad_(True)
        residual = (base + b + c.t() + u @ v.t() - matrix) * mask
        penalty = (rows * (u ** 2 + b ** 2 / 2)).sum() + (columns * (v ** 2 + c ** 2 / 2)).sum()
        loss = residual.square().sum() + weight / 2 * penalty
        gu, gv, gb, gc = torch.autograd.grad(loss, (u, v, b, c))
        with torch.no_grad():
            u, v = u - rate * gu, v - rate * gv
            b = b - rate * gb * ("row" in biases)
            c = c - rate * gc * ("column" in biases)
            if non_negative:
                u, v = u.clamp(min=0), v.clamp(min=0)
    for key, a in [("rowFactors", u), ("columnFactors", v), ("rowBias", b.reshape(-1)), ("columnBias", c.reshape(-1))]:
        line(key, a)


def multiplicative(matrix, start_w, start_h):
    print("case multiplicative")
    for key, a in [("matrix", matrix), ("start", start_w), ("start", start_h.T)]:
        line(key, a)
    w, h = start_w.copy(), start_h.copy()
    for epoch in range(1, 101):
        w = w * ((matrix @ h.T) / (w @ (h @ h.T)))
        h = h * ((w.T @ matrix) / ((w.T @ w) @ h))
        if epoch in (1, 2, 10, 100):
            line(f"rowFactors{epoch}", w)
            line(f"columnFactors{epoch}", h.T)
            theirs = NMF(2, init="custom", solver="mu", max_iter=epoch, tol=0)
            np.testing.assert_allclose(theirs.fit_transform(matrix, W=start_w.copy(), H=start_h.copy()), w, rtol=1e-10)


def nndsvd(matrix, rank):
    u, s, vt = np.linalg.svd(matrix, full_matrices=False)
    w, h = np.zeros((matrix.shape[0], rank)), np.zeros((rank, matrix.shape[1]))
    w[:, 0], h[0] = np.sqrt(s[0]) * abs(u[:, 0]), np.sqrt(s[0]) * abs(vt[0])
    for k in range(1, rank):
        parts = [(np.maximum(sign * u[:, k], 0), np.maximum(sign * vt[k], 0)) for sign in (1, -1)]
        x, y = max(parts, key=lambda p: np.linalg.norm(p[0]) * np.linalg.norm(p[1]))
        nx, ny = np.linalg.norm(x), np.linalg.norm(y)
        w[:, k], h[k] = np.sqrt(s[k] * nx * ny) * x / nx, np.sqrt(s[k] * nx * ny) * y / ny
    their_w, their_h = _initialize_nmf(matrix, rank, init="nndsvd", random_state=0)
    np.testing.assert_allclose(their_w, w, atol=2e-6)
    np.testing.assert_allclose(their_h, h, atol=2e-6)
    print("case nndsvd")
    for key, a in [("matrix", matrix), ("rowFactors", w), ("columnFactors", h.T), ("mean", matrix.mean())]:
        line(key, a)


print(f"# made by factorisations.py with torch {torch.__version__}, numpy {np.__version__}")
matrix = torch.randn(6, 5, dtype=torch.float64) + 1
mask = (torch.rand(6, 5) < 0.7).double()
every = torch.ones_like(mask)
gradient("whole-biased-line", matrix, every, 0.02, 0.7, True, ["row", "column"], "line", False)
gradient("whole-row-observed_cell-positive", matrix, every, 0.02, 0.1, False, ["row"], "observed_cell", True)
gradient("masked-biased-observed_cell", matrix, mask, 0.02, 0.3, True, ["row", "column"], "observed_cell", False)
gradient("masked-column-line-positive", matrix, mask, 0.02, 0.7, False, ["column"], "line", True)
positive = rng.rand(7, 5)
multiplicative(positive, rng.rand(7, 2) + 0.1, rng.rand(2, 5) + 0.1)
nndsvd(positive, 3)
