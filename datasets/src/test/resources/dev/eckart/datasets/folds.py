"""Writes folds.txt beside this script: folds that are not shuffled, by scikit-learn.

Needs numpy and scikit-learn (1.2): python3 folds.py

A case is a line "case NAME", then "kind" (rows, stratified or groups), "folds", "codes" (of each row, its class or group; 0
where there is none) and for each fold "test-FOLD", its rows.
"""
import pathlib
import warnings

import numpy
from sklearn.datasets import load_wine
from sklearn.model_selection import GroupKFold, KFold, StratifiedKFold

HERE = pathlib.Path(__file__).parent
warnings.simplefilter("error")
rng = numpy.random.default_rng(4)
SPLITTERS = {"rows": KFold, "stratified": StratifiedKFold, "groups": GroupKFold}


def line(key, values):
    return " ".join([key, *map(str, values)])


def case(name, kind, folds, codes):
    codes = numpy.asarray(codes)
    yield f"case {name}"
    yield f"kind {kind}"
    yield f"folds {folds}"
    yield line("codes", codes)
    splits = SPLITTERS[kind](folds).split(codes, codes, codes)
    for fold, (_, test) in enumerate(splits):
        yield line(f"test-{fold}", test)


CASES = [
    case("rows that the folds divide", "rows", 5, [0] * 10),
    case("rows that they do not divide", "rows", 4, [0] * 11),
    case("as many folds as rows", "rows", 7, [0] * 7),
    case("sorted classes", "stratified", 3, [0] * 5 + [1] * 4 + [2] * 7),
    case("classes in another order of their first rows", "stratified", 3, [2, 2, 0, 1, 2, 1, 0, 0, 1, 2, 2, 2, 1, 0]),
    case("random classes", "stratified", 5, rng.choice(4, size=99, p=[0.15, 0.2, 0.25, 0.4])),
    case("wine", "stratified", 10, load_wine().target),
    # Sizes differ, for equal ones scikit-learn takes in an order of its own.
    case("groups", "groups", 3, numpy.repeat([3, 0, 4, 1, 2], [9, 2, 4, 7, 3])),
    case("mixed groups", "groups", 2, rng.permutation(numpy.repeat([0, 1, 2, 3, 4], [1, 2, 3, 5, 8]))),
]

with open(HERE / "folds.txt", "w", newline="\n") as out:
    for lines in CASES:
        out.writelines(line + "\n" for line in lines)
