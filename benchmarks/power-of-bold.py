#!/usr/bin/env python3
"""How often procedures for all pairs of models find a difference, and how often they are wrong.

Needs numpy and scipy: benchmarks/power-of-bold.py [TABLES]. The figures of docs/decisions/017-what-is-bold.md are of it.

Five models share a part in each seed; each has normal noise of its own. "found" is the share of the four differences
between the one better model and the others that are found, "wrong" the share of tables in which models that are
equal are told apart.

  alone    each pair by itself, uncorrected: no procedure that corrects can find more
  holm     paired t-tests, Holm over the ten pairs
  shaffer  the same by Shaffer's static procedure (doi:10.1080/01621459.1986.10478341): once a pair is told apart, at
           most six of the others can be equal
  pooled   Shaffer's with one variance for all models, from the residuals of models and seeds
  range    Tukey's studentized range with that variance
  best     the pairs with the best mean alone, Holm over four
"""
import itertools
import sys

import numpy as np
from scipy import stats

MODELS = 5
PAIRS = list(itertools.combinations(range(MODELS), 2))
POSSIBLY_EQUAL = [10, 6, 4, 3, 2, 1, 0]  # how many of ten pairs of five models can be equal at once


def shaffer(step):
    return max(1, max(count for count in POSSIBLY_EQUAL if count <= len(PAIRS) - step))


def stepped(p, divisors):
    rejected = np.zeros(len(p), bool)
    for step, pair in enumerate(np.argsort(p, kind="stable")):
        if p[pair] * divisors[step] > 0.05:
            break
        rejected[pair] = True
    return rejected


def procedures(scores, critical):
    seeds = len(scores)
    differences = np.array([scores[:, i] - scores[:, j] for i, j in PAIRS])
    means = differences.mean(axis=1)
    spreads = differences.std(axis=1, ddof=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        t = np.where(spreads > 0, np.abs(means) / (spreads / np.sqrt(seeds)), 0)
    p = 2 * stats.t.sf(t, seeds - 1)
    residuals = scores - scores.mean(axis=0) - scores.mean(axis=1, keepdims=True) + scores.mean()
    freedom = (MODELS - 1) * (seeds - 1)
    pooled = np.abs(means) / np.sqrt(2 * (residuals ** 2).sum() / freedom / seeds)
    best = int(np.argmin(scores.mean(axis=0)))
    ours = np.array([best in pair for pair in PAIRS])
    with_best = np.zeros(len(PAIRS), bool)
    with_best[ours] = stepped(p[ours], [4, 3, 2, 1])
    return {
        "alone": p <= 0.05,
        "holm": stepped(p, range(len(PAIRS), 0, -1)),
        "shaffer": stepped(p, [shaffer(step) for step in range(len(PAIRS))]),
        "pooled": stepped(2 * stats.t.sf(pooled, freedom), [shaffer(step) for step in range(len(PAIRS))]),
        "range": pooled * np.sqrt(2) >= critical,
        "best": with_best,
    }


def measured(name, tables, seeds, better, noise, rounded=None):
    random = np.random.default_rng(1)
    critical = stats.studentized_range.isf(0.05, MODELS, (MODELS - 1) * (seeds - 1))
    equal = np.array([better == 0 or 0 not in pair for pair in PAIRS])
    found, wrong = {}, {}
    for _ in range(tables):
        scores = random.normal(size=(seeds, 1)) + noise * random.normal(size=(seeds, MODELS))
        scores[:, 0] -= better
        if rounded:
            scores = np.round(scores / rounded) * rounded
        for procedure, told in procedures(scores, critical).items():
            found[procedure] = found.get(procedure, 0) + told[~equal].sum() / max(1, (~equal).sum())
            wrong[procedure] = wrong.get(procedure, 0) + told[equal].any()
    print(name)
    for procedure in found:
        print(f"  {procedure:8} found {100 * found[procedure] / tables:5.1f} %   "
              f"wrong {100 * wrong[procedure] / tables:5.1f} %", flush=True)


def main():
    tables = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    ones = np.ones(MODELS)
    measured("one sd of each model's noise, 20 seeds", tables, 20, 1, ones)
    measured("one sd of the differences, 20 seeds", tables, 20, 1, np.sqrt(0.5) * ones)
    measured("ties, 10 seeds", tables, 10, 0, ones)
    measured("ties in steps of one sd, 10 seeds", tables, 10, 0, ones, 1)
    measured("ties, one model with three times the noise, 10 seeds", tables, 10, 0, np.array([3, 1, 1, 1, 1]))
    measured("one better by two sd, one of the others with three times the noise, 10 seeds", tables, 10, 2,
             np.array([1, 3, 1, 1, 1]))


if __name__ == "__main__":
    main()
