#!/usr/bin/env python3
"""How much the shares of two crossed streams in a variance depend on which seeds were drawn.

Needs numpy: benchmarks/shares-of-streams.py SCORES.csv METRIC [OF_EACH]. SCORES.csv is what "eckart export" writes of
an experiment with one model whose "split" and "init" are crossed, such as

    eckart run experiments/coursework/iris-mlp-streams.json --set 'seeds={"split": 48, "init": 48}'
    eckart export experiments/coursework/iris-mlp-streams.json --set 'seeds={"split": 48, "init": 48}' --out scores.csv

Tells the variance components of all seeds, and how they are distributed over 20,000 choices of OF_EACH (8) seeds of
each stream. The figures of docs/statistics.md are of it.
"""
import csv
import sys

import numpy as np

CHOICES = 20_000


def shares(scores):
    """Of split, init, and both together, by expected mean squares; estimates below 0 are 0."""
    splits, inits = scores.shape
    mean = scores.mean()
    by_split = inits * ((scores.mean(axis=1) - mean) ** 2).sum()
    by_init = splits * ((scores.mean(axis=0) - mean) ** 2).sum()
    rest = (((scores - mean) ** 2).sum() - by_split - by_init) / (splits - 1) / (inits - 1)
    variances = np.array([max(0, by_split / (splits - 1) - rest) / inits,
                          max(0, by_init / (inits - 1) - rest) / splits, rest])
    return variances / variances.sum()


def table(path, metric):
    with open(path, encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["metric"] == metric]
    splits = sorted({int(row["seed.split"]) for row in rows})
    inits = sorted({int(row["seed.init"]) for row in rows})
    scores = np.full((len(splits), len(inits)), np.nan)
    for row in rows:
        scores[splits.index(int(row["seed.split"])), inits.index(int(row["seed.init"]))] = float(row["value"])
    return scores


def main():
    scores = table(sys.argv[1], sys.argv[2])
    each = int(sys.argv[3]) if len(sys.argv) > 3 else 8
    print("all %d × %d: split %.1f %%, init %.1f %%, both %.1f %%" % (*scores.shape, *(100 * shares(scores))))
    print("the first %d × %d: split %.1f %%, init %.1f %%, both %.1f %%"
          % (each, each, *(100 * shares(scores[:each, :each]))))
    random = np.random.default_rng(0)
    drawn = 100 * np.array([shares(scores[np.ix_(
        random.choice(len(scores), each, replace=False), random.choice(len(scores[0]), each, replace=False))])
        for _ in range(CHOICES)])
    for name, column in zip(("split", "init", "both"), drawn.T):
        print("%-5s of %d × %d: 2.5 %% %5.1f   median %5.1f   97.5 %% %5.1f"
              % (name, each, each, *np.percentile(column, [2.5, 50, 97.5])))
    print("split 90.5 %% or more: %.2f %% of the choices" % (100 * (drawn[:, 0] >= 90.5).mean()))


if __name__ == "__main__":
    main()
