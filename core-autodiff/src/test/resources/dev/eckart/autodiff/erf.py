"""Prints the coefficients of ErrorFunction and writes erf.txt, what it is held against, by mpmath at 50 digits.

    python3 erf.py                  prints the two tables of ErrorFunction.java
    python3 erf.py > erf.txt -      writes lines of x, erf(x), erfc(x)

The tables are Chebyshev coefficients, by interpolation at 64 nodes: of erf(x) / x in u = 2x² - 1 for |x| <= 1, and of
(1 + 2x) exp(x²) erfc(x) in t = (x - 4) / (x + 4) for x >= 0, which takes all of it to [-1, 1].
"""
import random
import sys

from mpmath import mp, mpf, cos, erf, erfc, exp, pi, sqrt

mp.dps = 50
NODES = 64


def chebyshev(f):
    nodes = [cos(pi * (k + mpf(1) / 2) / NODES) for k in range(NODES)]
    values = [f(u) for u in nodes]
    found = [2 * sum(v * cos(j * pi * (k + mpf(1) / 2) / NODES) for k, v in enumerate(values)) / NODES
             for j in range(NODES)]
    found[0] /= 2
    while abs(found[-1]) < mpf(2) ** -56:
        found.pop()
    return found


def near(u):
    x = sqrt((u + 1) / 2)
    return erf(x) / x


def far(t):
    x = 4 * (1 + t) / (1 - t)
    return (1 + 2 * x) * scaled(x)


def scaled(x):
    """exp(x²) erfc(x), by its asymptotic series where the product would be of the very large and the very small."""
    if x < 50:
        with mp.workdps(1200):
            return exp(x * x) * erfc(x)
    total = term = mpf(1)
    for n in range(1, 40):
        term *= -(2 * n - 1) / (2 * x * x)
        total += term
    return total / (x * sqrt(pi))


def table(name, f):
    print(f"    private static final double[] {name} = {{")
    for c in chebyshev(f):
        print(f"        {float(c)!r},")
    print("    };")


def reference():
    random.seed(20260101)
    points = [0.0, 1e-300, 1e-20, 1e-8, 0.5, 1.0, 2.0, 3.0, 4.0, 6.0, 10.0, 20.0, 26.0, 26.5]
    points += [10 ** random.uniform(-4, 0) for _ in range(40)]
    points += [random.uniform(0, 3) for _ in range(80)] + [random.uniform(3, 26.5) for _ in range(80)]
    print("# made by erf.py with mpmath: x, erf(x), erfc(x)")
    for x in sorted({s * p for p in points for s in (1, -1)}):
        print(repr(x), repr(float(erf(mpf(x)))), repr(float(erfc(mpf(x)))))


if "-" in sys.argv:
    reference()
else:
    table("NEAR", near)
    table("FAR", far)
