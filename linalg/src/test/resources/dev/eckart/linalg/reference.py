"""Writes svd.txt, pca.txt and images.txt beside this script: reference values in 60 digits, rounded to doubles.

Needs mpmath, numpy, scikit-learn (for its copy of iris): python3 reference.py

A case is a line "case NAME" followed by lines "NAME EXTENT... : ELEMENT...", row-major. The iris rows 35 and 38 are
changed from Fisher's values to those of the UCI file.
"""
import pathlib

import mpmath
import numpy
from sklearn.datasets import load_iris

mpmath.mp.dps = 60
HERE = pathlib.Path(__file__).parent


def iris_uci():
    rows = load_iris().data.copy()
    rows[34] = [4.9, 3.1, 1.5, 0.1]
    rows[37] = [4.9, 3.1, 1.5, 0.1]
    return rows


def exact(array):
    return mpmath.matrix([[mpmath.mpf(float(x)) for x in row] for row in numpy.atleast_2d(array)])


def line(name, shape, elements):
    return f"{name} {' '.join(map(str, shape))} : {' '.join(repr(float(x)) for x in elements)}"


def array_line(name, array):
    return line(name, array.shape, array.ravel())


def flat(matrix):
    return [matrix[i, j] for i in range(matrix.rows) for j in range(matrix.cols)]


def centred(matrix):
    out = matrix.copy()
    for j in range(matrix.cols):
        mean = sum(matrix[i, j] for i in range(matrix.rows)) / matrix.rows
        for i in range(matrix.rows):
            out[i, j] -= mean
    return out


def gram_values(matrix):
    """Singular values, largest first, by the eigenvalues of the smaller Gram matrix (60 digits are enough for that)."""
    gram = matrix.T * matrix if matrix.cols <= matrix.rows else matrix * matrix.T
    eigenvalues = sorted(mpmath.eigsy(gram, eigvals_only=True), reverse=True)
    return [mpmath.sqrt(x) if x > 0 else mpmath.mpf(0) for x in eigenvalues]


def write(name, cases):
    (HERE / name).write_text("\n\n".join(cases) + "\n")


def svd_cases():
    random = numpy.random.RandomState(1)
    hilbert = numpy.array([[1.0 / (i + j + 1) for j in range(5)] for i in range(7)])
    lab = numpy.array([[0.3374, 0.6005, 0.1735], [3.3359, 0.0492, 1.8374], [2.9407, 0.5301, 2.2620]])
    iris = iris_uci()
    matrices = {
        "lab-3x3": lab,
        "iris-uci": iris,
        "iris-uci-centred": numpy.array([[float(x) for x in row] for row in centred(exact(iris)).tolist()]),
        "tall": random.standard_normal((9, 4)),
        "wide": random.standard_normal((3, 8)),
        "square": random.standard_normal((6, 6)),
        "hilbert": hilbert,
        "rank-two": random.standard_normal((7, 2)) @ random.standard_normal((2, 5)),
        "graded": random.standard_normal((6, 4)) * [1e6, 1.0, 1e-3, 1e-6],
    }
    for name, array in matrices.items():
        values = gram_values(exact(array))
        yield "\n".join([f"case {name}", array_line("matrix", array), line("values", [len(values)], values)])


def pca_case():
    iris = iris_uci()
    matrix = exact(iris)
    m, n = iris.shape
    mean = [sum(matrix[i, j] for i in range(m)) / m for j in range(n)]
    rest = centred(matrix)
    eigenvalues, vectors = mpmath.eigsy(rest.T * rest)
    order = sorted(range(n), key=lambda k: -eigenvalues[k])
    axes, scores = mpmath.matrix(n, n), mpmath.matrix(m, n)
    for to, k in enumerate(order):
        column = rest * vectors[:, k]
        sign = mpmath.sign(max(column, key=abs))
        for i in range(m):
            scores[i, to] = sign * column[i]
        for j in range(n):
            axes[j, to] = sign * vectors[j, k]
    variances = [eigenvalues[k] / (m - 1) for k in order]
    yield "\n".join([
        "case iris-uci",
        array_line("matrix", iris),
        line("mean", [n], mean),
        line("axes", [n, n], flat(axes)),
        line("scores", [m, n], flat(scores)),
        line("variance", [n], variances),
        line("ratio", [n], [v / sum(variances) for v in variances]),
    ])


def orthonormal(matrix):
    q, _ = mpmath.qr(matrix, mode="skinny")
    return q


def angles(a, b):
    """Principal angles, smallest first: arctangents of sine over cosine, exact in 60 digits for large and small ones."""
    one, other = orthonormal(a), orthonormal(b)
    if one.cols < other.cols:
        one, other = other, one
    cosines = gram_values(one.T * other)
    sines = sorted(gram_values(other - one * (one.T * other)))
    return [mpmath.atan2(s, c) for s, c in zip(sines, cosines)]


def squares(matrix):
    return sum(x * x for x in matrix)


def similarity_residual(a, b):
    x, y = centred(a), centred(b)
    return 1 - sum(gram_values(x.T * y)) ** 2 / (squares(x) * squares(y))


def linear_residual(a, b):
    x, y = centred(a), centred(b)
    q = orthonormal(x)
    return squares(y - q * (q.T * y)) / squares(y)


def image_cases():
    random = numpy.random.RandomState(2)
    base = random.standard_normal((10, 3))
    turned = base @ numpy.linalg.qr(random.standard_normal((3, 3)))[0]
    pairs = {
        "unrelated": (random.standard_normal((8, 2)), random.standard_normal((8, 2))),
        "tilted-by-1e-9": (base, base + 1e-9 * random.standard_normal((10, 3))),
        "tilted-by-1e-9-and-1": (base, base + random.standard_normal((10, 3)) * [1e-9, 1e-5, 1.0]),
        "similar-with-noise": (base, 3 * turned + 5 + 0.1 * random.standard_normal((10, 3))),
        "linear-with-noise": (base, base @ random.standard_normal((3, 3)) + 1e-4 * random.standard_normal((10, 3))),
        "far-from-the-origin": (base + 1e4, turned - 1e4),
    }
    for name, (a, b) in pairs.items():
        one, other = exact(a), exact(b)
        yield "\n".join([
            f"case {name}",
            array_line("from", a),
            array_line("to", b),
            line("angles", [a.shape[1]], angles(one, other)),
            line("similarity", [], [similarity_residual(one, other)]),
            line("linear", [], [linear_residual(one, other)]),
        ])


write("svd.txt", svd_cases())
write("pca.txt", pca_case())
write("images.txt", image_cases())
