"""Writes cells.txt beside this script: metrics of predicted cells, by scikit-learn.

Needs numpy and scikit-learn (1.2): python3 cells.py

A case is a line "case NAME", then "predicted EXTENT ELEMENT...", "truth EXTENT ELEMENT..." and a line "METRIC VALUE"
for each metric. "undefined" stands where scikit-learn has no value or makes one up: R² and explained variance of values
that are all the same (it says NaN, 0 or 1), MAPE where a value is 0 (it divides by 2^-52).
"""
import pathlib
import warnings

import numpy
from sklearn import metrics

HERE = pathlib.Path(__file__).parent
warnings.simplefilter("ignore")


def numbers(array):
    return " ".join(repr(float(x)) for x in array)


def text(value):
    return "undefined" if value is None else repr(float(value))


def case(name, predicted, truth):
    predicted, truth = numpy.array(predicted, float), numpy.array(truth, float)
    clipped = numpy.clip(predicted, 1, 5)
    constant = len(set(truth)) == 1
    values = {
        "rmse": metrics.mean_squared_error(truth, predicted, squared=False),
        "rmse-clipped": metrics.mean_squared_error(truth, clipped, squared=False),
        "mae": metrics.mean_absolute_error(truth, predicted),
        "mae-clipped": metrics.mean_absolute_error(truth, clipped),
        "mape": metrics.mean_absolute_percentage_error(truth, predicted) if truth.all() else None,
        "r2": None if constant else metrics.r2_score(truth, predicted),
        "explained-variance": None if constant else metrics.explained_variance_score(truth, predicted),
    }
    lines = [f"case {name}", f"predicted {len(truth)} {numbers(predicted)}", f"truth {len(truth)} {numbers(truth)}"]
    return "\n".join(lines + [f"{metric} {text(value)}" for metric, value in values.items()]) + "\n"


def main():
    random = numpy.random.default_rng(3)
    truth = random.normal(size=50)
    ratings = random.integers(1, 6, size=37)
    cases = [
        case("random", truth + 0.3 * random.normal(size=50), truth),
        case("unrelated", random.normal(size=50), truth),
        case("ratings-beyond-their-range", ratings + 2 * random.normal(size=37), ratings),
        case("shifted", truth + 4, truth),
        case("far-from-zero", 1000 + truth + 0.1 * random.normal(size=50), 1000 + truth),
        case("right", truth, truth),
        case("constant-prediction", numpy.full(37, 3.0), ratings),
        case("constant-truth", random.normal(size=9), numpy.full(9, 0.1)),
        case("constant-truth-and-right", numpy.full(9, 0.1), numpy.full(9, 0.1)),
        case("one-cell", [2.5], [4.0]),
        case("two-cells", [2.5, 0.25], [4.0, -1.0]),
        case("a-value-of-zero", [2.5, 0.25, 1.0], [4.0, 0.0, 1.5]),
    ]
    (HERE / "cells.txt").write_text("\n".join(cases))


main()
