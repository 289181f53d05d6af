"""Writes bundled.txt beside this script: facts of the bundled data as scikit-learn ships them.

Needs numpy and scikit-learn (1.2): python3 bundled.py

A case is a line "case NAME", then "shape ROWS COLUMNS", "classes NAME=ROWS ...", "columns NAME,NAME..." and, of each column,
"means", "least" and "greatest"; means are correctly rounded sums (math.fsum), divided.
"""
import math
import pathlib

import numpy
from sklearn import datasets

HERE = pathlib.Path(__file__).parent
SETS = {"breast-cancer": datasets.load_breast_cancer, "digits": datasets.load_digits, "wine": datasets.load_wine}


def numbers(key, values):
    return key + " " + " ".join(repr(float(value)) for value in values)


def lines(name, data):
    yield f"case {name}"
    yield f"shape {data.data.shape[0]} {data.data.shape[1]}"
    counts = numpy.bincount(data.target)
    yield "classes " + " ".join(f"{kind}={count}" for kind, count in zip(data.target_names, counts))
    yield "columns " + ",".join(data.feature_names)
    yield numbers("means", [math.fsum(column) / len(column) for column in data.data.T])
    yield numbers("least", data.data.min(axis=0))
    yield numbers("greatest", data.data.max(axis=0))


with open(HERE / "bundled.txt", "w", newline="\n") as out:
    for name, load in SETS.items():
        out.writelines(line + "\n" for line in lines(name, load()))
