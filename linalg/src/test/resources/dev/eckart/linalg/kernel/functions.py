"""Writes functions.txt, what exp and its like are held against, by mpmath at 50 digits.

    python3 functions.py > functions.txt        40 random points a function; another number as argument

A line is a function's name, x, the value nearest to f(x), and what f(x) is more than that.
"""
import math
import random
import sys

from mpmath import erf, erfc, exp, expm1, log, log1p, mp, mpf, tanh

mp.dps = 50
COUNT = int(sys.argv[1]) if len(sys.argv) > 1 else 40


def sigmoid(x):
    return exp(x) / (1 + exp(x)) if x < 0 else 1 / (1 + exp(-x))


def softplus(x):
    return max(x, mpf(0)) + log1p(exp(-abs(x)))


def both(points):
    return [s * x for x in points for s in (1, -1)]


TINY = [5e-324, 1e-310, 2.2250738585072014e-308, 1e-300, 1e-20, 2.0 ** -55, 2.0 ** -54, 2.0 ** -53, 1e-12, 1e-8, 1e-5]
EXP = [708.0, 709.782712893384, 709.7827128933841, 710.0, 1e4, 1e300, -708.3964185322641, -708.4, -740.0,
       -745.1332191019411, -745.1332191019412, -746.0, -1e4, -1e300] + both(TINY + [0.34657359027997264, 0.3465735902799727, 1.0])


def uniform(a, b):
    return [random.uniform(a, b) for _ in range(COUNT)]


def powers(a, b):
    return [random.choice((1, -1)) * 10 ** random.uniform(a, b) for _ in range(COUNT)]


random.seed(20260101)
FUNCTIONS = {
    "exp": (exp, EXP + uniform(-1, 1) + uniform(-709, 709) + uniform(-745, -708) + powers(-9, 0)),
    "expm1": (expm1, EXP + uniform(-1.5, 1.5) + uniform(-45, 709) + powers(-20, 0)),
    "log": (log, TINY + [1.0, 0.5, 2.0, 0.7071067811865475, 0.7071067811865476, 1.4142135623730951, 1.7976931348623157e308,
                         math.nextafter(1, 2), math.nextafter(1, 0)]
            + uniform(0.5, 2) + uniform(0, 100) + [abs(x) for x in powers(-323, 308)]),
    "log1p": (log1p, both(TINY + [0.5]) + [-0.9999999999999999, 1.0, 1e15, 1e16, 1.7976931348623157e308, 0.41421356237309503, 0.4142135623730951]
              + uniform(-1, 1) + uniform(-0.5, 2) + powers(-20, 0)[:COUNT] + [abs(x) for x in powers(0, 300)]),
    "tanh": (tanh, both(TINY + [0.5, 0.5493061443340549, 1.0, 18.0, 19.0, 22.0, 400.0, 1e300]) + uniform(-1.2, 1.2) + uniform(-20, 20) + powers(-9, 0)),
    "sigmoid": (sigmoid, both(TINY + [1.0, 36.0, 37.0, 708.0, 709.9, 744.0, 746.0, 1e300]) + uniform(-3, 3) + uniform(-745, 40)),
    "softplus": (softplus, both(TINY + [1.0, 36.0, 37.0, 708.0, 744.0, 746.0, 1e300]) + uniform(-3, 3) + uniform(-745, 40)),
    "erf": (erf, both(TINY + [0.5, 1.0, math.nextafter(1, 2), 2.0, 5.0, 6.0, 27.0]) + uniform(-1, 1) + uniform(-3, 3) + powers(-9, 0)),
    "erfc": (erfc, both(TINY + [0.5, math.nextafter(.5, 1), 1.0, 4.0, 6.0, 10.0, 26.0, 26.5, 27.0, 27.2, 27.3, 28.0])
             + uniform(-1, 1) + uniform(0.4, 3) + uniform(-3, 27)),
}


def nearest(value):
    return float(value) if abs(value) < mpf(2) ** 1024 - mpf(2) ** 970 else math.copysign(math.inf, value)


def written(value):
    return "Infinity" if value == math.inf else repr(value)


print("# made by functions.py with mpmath: function, x, nearest value, what is lacking")
for name, (f, points) in FUNCTIONS.items():
    for x in sorted(set(points)):
        with mp.workdps(700):
            value = f(mpf(x)) if abs(x) < 1e5 or name.startswith("log") else None
            if value is None:
                high = {"exp": (math.inf, 0.0), "expm1": (math.inf, -1.0), "tanh": (1.0, -1.0), "sigmoid": (1.0, 0.0),
                        "softplus": (x, 0.0)}[name][x < 0]
                print(name, repr(x), written(high), "0.0")
            else:
                high = nearest(value)
                print(name, repr(x), written(high), repr(0.0 if math.isinf(high) else float(value - mpf(high))))
