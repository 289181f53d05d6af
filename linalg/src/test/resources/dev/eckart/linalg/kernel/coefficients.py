"""Prints the tables of Exponentials, Logarithms and ErrorFunction: near-minimax polynomials, by mpmath at 50 digits.

    python3 coefficients.py
"""
from mpmath import chebyfit, erfc, exp, factorial, log, mp, mpf, pi, sqrt

mp.dps = 50
HALF_LN2 = log(2) / 2 * mpf("1.001")
ROOT = ((sqrt(2) - 1) / (sqrt(2) + 1)) ** 2 * mpf("1.001")


def tail(r):
    return sum(r ** k / factorial(k + 2) for k in range(40))


def ratio(z):
    return sum(mpf(2) / (2 * k + 3) * z ** k for k in range(60))


def near(z):
    return 2 / sqrt(pi) * sum((-1) ** k * z ** k / (factorial(k) * (2 * k + 1)) for k in range(60)) - 1


def far(u):
    x = 4 * (1 + u) / (1 - u)
    with mp.workdps(80):
        return (1 + 2 * x) * exp(x * x) * erfc(x)


def table(name, f, low, high, terms):
    found, error = chebyfit(f, [low, high], terms, error=True)
    print(f"{name}, off by {float(error):.1e} at most")
    for c in reversed(found):
        print(f"        {float(c)!r},")


table("Polynomials.TAIL", tail, -HALF_LN2, HALF_LN2, 11)
table("Polynomials.RATIO", ratio, mpf(0), ROOT, 7)
table("Polynomials.NEAR", near, mpf(0), mpf(1), 12)
table("ErrorFunction.FAR_0 and Polynomials.FAR", far, (mpf("0.45") - 4) / mpf("4.45"), mpf(24) / 32, 22)
