"""Writes linear.txt: coefficients and predictions of linear models, by mpmath or by scikit-learn and numpy.

    python3 linear.py > linear.txt        (made with scikit-learn 1.2.1, numpy 1.24.2, mpmath)

The name of a case is the model, whether there is an intercept, and what is special. Least squares are solved by the normal
equations with 60 digits, where 1e-25 in the diagonal picks the shortest of many solutions; the error stream tells how far
scikit-learn is from them. Classifiers are run by scikit-learn to a tolerance of 1e-12, but end where their line search
does, at gradients up to 1e-8; so three Newton steps follow, by numpy. The error stream tells how large the gradient was
before and after, and how far the coefficients went.
"""
import sys
import warnings
import mpmath
import numpy as np
import sklearn
from mpmath import fsum, lu_solve, matrix, mp, mpf
from sklearn.linear_model import LinearRegression, LogisticRegression, Ridge

warnings.filterwarnings("ignore")
mp.dps = 60
TINY = mpf(10) ** -25
rng = np.random.RandomState(20260104)


def line(key, a):
    a = np.asarray(a, dtype=np.float64)
    print(key, "x".join(map(str, a.shape)) or "scalar", *(repr(float(x)) for x in a.reshape(-1)))


def begin(name, x, y, weight):
    print("case", name)
    line("features", x)
    line("targets", y)
    line("weight", weight)


def exact(a):
    return np.vectorize(mpf, otypes=[object])(np.asarray(a, dtype=np.float64))


def solve(a, b):
    return np.array(list(lu_solve(matrix((a + TINY * np.eye(len(a), dtype=object)).tolist()), matrix(b.tolist()))))


def least_squares(x, y, weight, intercept):
    mean = np.array([fsum(column) / len(x) for column in x.T]) if intercept else np.zeros(x.shape[1], dtype=object)
    level = fsum(y) / len(y) if intercept else mpf(0)
    z = x - mean
    w = solve(z.T @ z + mpf(weight) * np.eye(x.shape[1], dtype=object), z.T @ (y - level))
    return w, level - mean @ w


def regression(kind, x, y, weight=0.0):
    for intercept in (True, False):
        begin("-".join(["linear" if weight == 0 else "ridge", "intercept" if intercept else "plain", kind]), x, y,
              weight)
        model = (LinearRegression(fit_intercept=intercept) if weight == 0
                 else Ridge(alpha=weight, fit_intercept=intercept, solver="svd")).fit(x, y)
        w, constant = least_squares(exact(x), exact(y), weight, intercept)
        predictions = exact(x) @ w + constant
        print(kind, intercept, abs(model.coef_ - w).max(), abs(model.predict(x) - predictions).max(), file=sys.stderr)
        line("weights", w)
        line("intercept", constant)
        line("predictions", predictions)


def shares(theta, z):
    logits = z @ theta.T
    logits = logits if len(theta) > 1 else np.column_stack([np.zeros(len(z)), logits])
    exponentials = np.exp(logits - logits.max(1, keepdims=True))
    return exponentials / exponentials.sum(1, keepdims=True)


def derivatives(theta, z, y, penalty):
    p = shares(theta, z)
    first = p.shape[1] - len(theta)
    excess = (p - (y[:, None] == np.arange(p.shape[1])))[:, first:]
    p = p[:, first:]
    curvature = np.einsum("ia,ab->iab", p, np.eye(len(theta))) - np.einsum("ia,ib->iab", p, p)
    hessian = np.einsum("iab,ij,ik->ajbk", curvature, z, z).reshape(theta.size, theta.size)
    return excess.T @ z + penalty * theta, hessian + np.diag(np.tile(penalty, len(theta)))


def newton_step(theta, z, y, penalty):
    gradient, hessian = derivatives(theta, z, y, penalty)
    return np.linalg.lstsq(hessian, gradient.reshape(-1), rcond=1e-12)[0].reshape(theta.shape)


def classification(kind, x, y, weight, multinomial):
    for intercept in (True, False):
        begin("-".join(["softmax" if multinomial else "logistic", "intercept" if intercept else "plain", kind]), x, y,
              weight)
        settings = {"penalty": "none"} if weight == 0 else {"C": 1 / weight}
        model = LogisticRegression(fit_intercept=intercept, multi_class="multinomial" if multinomial else "ovr",
                                   solver="newton-cg", tol=1e-12, max_iter=100000, **settings).fit(x, y)
        theirs = np.column_stack([model.coef_, model.intercept_]) if intercept else model.coef_
        z = np.column_stack([x, np.ones(len(x))]) if intercept else x
        ours = theirs
        penalty = np.append(np.full(x.shape[1], weight), 0.0) if intercept else np.full(x.shape[1], weight)
        for _ in range(3):
            ours = ours - newton_step(ours, z, y, penalty)
        print(kind, multinomial, intercept, abs(derivatives(theirs, z, y, penalty)[0]).max(),
              abs(derivatives(ours, z, y, penalty)[0]).max(), abs(ours - theirs).max(), file=sys.stderr)
        line("weights", ours[:, :x.shape[1]])
        line("intercepts", ours[:, -1] if intercept else np.zeros(len(ours)))
        line("shares", shares(ours, z))


print(f"# made by linear.py with scikit-learn {sklearn.__version__}, numpy {np.__version__}, mpmath {mpmath.__version__}")
x = rng.randn(12, 4) * [1, 10, 0.1, 2] + [5, 0, 1, -3]
y = x @ [1.0, -0.2, 3.0, 0.5] + rng.randn(12) + 7
double = np.column_stack([x, x[:, 0], np.full(12, 3.0)])
wide = rng.randn(4, 7)
regression("tall", x, y)
regression("double_column", double, y)
regression("wide", wide, y[:4])
for weight in (0.1, 10.0):
    regression(f"tall_{weight}", x, y, weight)
    regression(f"wide_{weight}", wide, y[:4], weight)
regression("double_column", double, y, 1.0)

x = rng.randn(24, 3) * [1, 2, 0.5] + [0, 1, -1]
z = x @ [1.0, -0.7, 0.5] + 0.7 + 1.5 * rng.logistic(size=24)
two = (z > 0).astype(int)
three = np.digitize(z, [-0.5, 1.5])
wide = rng.randn(8, 11)
for weight in (0.0, 0.01, 1.0, 100.0):
    classification(f"tall_{weight}", x, two, weight, False)
    classification(f"tall_{weight}", x, three, weight, True)
classification("wide_0.5", wide, np.arange(8) % 2, 0.5, False)
classification("wide_0.5", wide, np.arange(8) % 3, 0.5, True)
