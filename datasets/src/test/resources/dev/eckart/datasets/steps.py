"""Writes steps.txt beside this script: what preparation steps make of a matrix, by scikit-learn.

Needs numpy and scikit-learn (1.2): python3 steps.py

A case is a line "case NAME", then "learnt" and "data", the rows to learn from and those to change, and "changed", each as
"KEY ROWS COLUMNS ELEMENT...", and "names", the columns' names after the step, parted by commas.
"""
import pathlib

import numpy
from sklearn.decomposition import PCA
from sklearn.impute import SimpleImputer
from sklearn.preprocessing import MinMaxScaler, PolynomialFeatures, RobustScaler

HERE = pathlib.Path(__file__).parent
rng = numpy.random.default_rng(20)
WHOLE = numpy.round(rng.normal(size=(11, 4)) * [1, 10, 0.1, 1000] + [0, 5, -3, 200], 4)
GAPS = numpy.round(WHOLE, 0)
GAPS[rng.uniform(size=GAPS.shape) < 0.3] = numpy.nan
GAPS[:, 2] = [2, 1, numpy.nan, 2, 1, 3, numpy.nan, numpy.nan, 7, 7, 7]
LEARNT = 7


def matrix(key, values):
    elements = " ".join("NaN" if numpy.isnan(value) else repr(float(value)) for value in values.ravel())
    return f"{key} {values.shape[0]} {values.shape[1]} {elements}"


def case(name, step, data, names=None):
    step.fit(data[:LEARNT])
    yield f"case {name}"
    yield matrix("learnt", data[:LEARNT])
    yield matrix("data", data)
    yield matrix("changed", step.transform(data))
    yield "names " + ",".join(names or [f"x{j}" for j in range(data.shape[1])])


def polynomial(name, degree, **settings):
    step = PolynomialFeatures(degree, **settings)
    step.fit(WHOLE)
    return case(name, step, WHOLE, list(step.get_feature_names_out()))


CASES = [
    case("min-max", MinMaxScaler(), WHOLE),
    case("min-max to other bounds", MinMaxScaler((-1, 2.5)), WHOLE),
    case("min-max with gaps", MinMaxScaler(), GAPS),
    case("robust-scale", RobustScaler(), WHOLE),
    case("robust-scale with gaps", RobustScaler(), GAPS),
    case("impute mean", SimpleImputer(strategy="mean"), GAPS),
    case("impute median", SimpleImputer(strategy="median"), GAPS),
    case("impute most-frequent", SimpleImputer(strategy="most_frequent"), GAPS),
    case("impute constant", SimpleImputer(strategy="constant", fill_value=-1), GAPS),
    polynomial("polynomial 1", 1),
    polynomial("polynomial 3", 3),
    polynomial("polynomial 3 of interactions", 3, interaction_only=True),
    polynomial("polynomial 2 without ones", 2, include_bias=False),
    case("pca", PCA(3, svd_solver="full"), WHOLE, ["pc1", "pc2", "pc3"]),
    case("pca whitened", PCA(4, whiten=True, svd_solver="full"), WHOLE, ["pc1", "pc2", "pc3", "pc4"]),
]

with open(HERE / "steps.txt", "w", newline="\n") as out:
    for lines in CASES:
        out.writelines(line + "\n" for line in lines)
