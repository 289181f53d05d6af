"""Writes variance.txt: components of variance by projections, which VarianceComponents must find; python3 variance.py.

A line is: outcomes of each choice | values, the last choice moving fastest | for each set of choices, single ones
first, then pairs ..., the mean square and the estimate. Mean squares are those of orthogonal projections (Kronecker
products of means and of what is left of them), estimates the solution of the whole system of expected mean squares.
"""
import itertools
import pathlib

import numpy

DRAW = numpy.random.default_rng(20261122)


def sets(k):
    return [s for size in range(1, k + 1) for s in itertools.combinations(range(k), size)]


def components(counts, values):
    k = len(counts)
    squares, degrees = [], []
    for chosen in sets(k):
        projection = numpy.ones((1, 1))
        for i, n in enumerate(counts):
            mean = numpy.full((n, n), 1 / n)
            projection = numpy.kron(projection, numpy.eye(n) - mean if i in chosen else mean)
        effect = projection @ values
        squares.append(effect @ effect)
        degrees.append(numpy.prod([counts[i] - 1 for i in chosen]))
    mean_squares = numpy.array(squares) / degrees
    expected = [[numpy.prod([n for i, n in enumerate(counts) if i not in other]) if set(one) <= set(other) else 0
                 for other in sets(k)] for one in sets(k)]
    estimates = numpy.linalg.solve(numpy.array(expected, dtype=float), mean_squares)
    return [number for pair in zip(mean_squares, estimates) for number in pair]


def main():
    lines = []
    for counts in [(2,), (5,), (2, 2), (3, 4), (8, 8), (2, 3, 4), (3, 3, 3), (2, 2, 2, 3)]:
        for scale in [1, 1e-6]:
            effects = [DRAW.normal(size=n).reshape([n if j == i else 1 for j in range(len(counts))])
                       for i, n in enumerate(counts)]
            values = (scale * (3 + sum(effects) + DRAW.normal(size=counts))).round(12).ravel()
            lines.append(" | ".join(" ".join(map(repr, map(float, part)))
                                    for part in [counts, values, components(counts, values)]))
    pathlib.Path(__file__).with_suffix(".txt").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
