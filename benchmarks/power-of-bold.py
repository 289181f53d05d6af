#!/usr/bin/env python3
"""How often procedures for all pairs of models find a difference, and how often they are wrong.

Needs numpy and scipy: benchmarks/power-of-bold.py [TABLES]. The figures of docs/decisions/017-what-is-bold.md are of
it.

Five models share a part in each seed; each has normal noise of its own. "found" is the share of the differences
between the best models and the others that are found, "wrong" the share of tables in which models that are
equal are told apart.

  alone    each pair by itself, uncorrected: no procedure that corrects can find more
  holm     paired t-tests, Holm over the ten pairs
  shaffer  the same by Shaffer's static procedure (doi:10.1080/01621459.1986.10478341): once a pair is told apart, at
           most six of the others can be equal
  pooled   Shaffer's with one variance for all models, from the residuals of models and seeds
  range    Tukey's studentized range with that variance
  best     the pairs with the best mean alone, Holm over four
  fewer    the pairs with the best mean alone, each step corrected for all pairs of the models left: 10, 6, 3, 1
  apart    as fewer, but a step is corrected for as many pairs as can still be equal if those told apart from the best
           may equal each other: 10, 6, 4, 4
  known    as fewer, but the noises are known and need no estimate, and the quantiles are those of the range of the
           models that are left: more than any user can have
"""
import itertools
import sys

import numpy as np
from scipy import stats

MODELS = 5
PAIRS = list(itertools.combinations(range(MODELS), 2))
# What p-values are multiplied by so that some of five, four, three and two equal models are told apart in 5 %.
RANGES = [0.05 / (2 * stats.norm.sf(stats.studentized_range.isf(0.05, left, np.inf) / np.sqrt(2)))
          for left in (5, 4, 3, 2)]
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


def procedures(scores, critical, noise):
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
    known = 2 * stats.norm.sf(np.abs(means) / np.sqrt([(noise[i] ** 2 + noise[j] ** 2) / seeds for i, j in PAIRS]))

    def with_best(p, divisors):
        told = np.zeros(len(PAIRS), bool)
        told[ours] = stepped(p[ours], divisors)
        return told

    return {
        "alone": p <= 0.05,
        "holm": stepped(p, range(len(PAIRS), 0, -1)),
        "shaffer": stepped(p, [shaffer(step) for step in range(len(PAIRS))]),
        "pooled": stepped(2 * stats.t.sf(pooled, freedom), [shaffer(step) for step in range(len(PAIRS))]),
        "range": pooled * np.sqrt(2) >= critical,
        "best": with_best(p, [4, 3, 2, 1]),
        "fewer": with_best(p, [10, 6, 3, 1]),
        "apart": with_best(p, [10, 6, 4, 4]),
        "known": with_best(known, RANGES),
    }


def measured(name, tables, seeds, better, noise, rounded=None):
    random = np.random.default_rng(1)
    critical = stats.studentized_range.isf(0.05, MODELS, (MODELS - 1) * (seeds - 1))
    means = np.broadcast_to(better, MODELS) if np.ndim(better) else np.array([-better, 0, 0, 0, 0])
    equal = np.array([means[i] == means[j] for i, j in PAIRS])
    differing = np.array([(means[i] == means.min()) != (means[j] == means.min()) for i, j in PAIRS])
    found, wrong = {}, {}
    for _ in range(tables):
        scores = random.normal(size=(seeds, 1)) + noise * random.normal(size=(seeds, MODELS))
        scores += means
        if rounded:
            scores = np.round(scores / rounded) * rounded
        for procedure, told in procedures(scores, critical, noise).items():
            found[procedure] = found.get(procedure, 0) + told[differing].sum() / max(1, differing.sum())
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
    measured("steps of one sd of each model's noise from model to model, 20 seeds", tables, 20, [0, 1, 2, 3, 4], ones)
    for apart in (0.5, 1, 1.5, 2):
        measured(f"two equal, three equal {apart} sd behind, 10 seeds", tables, 10, [0, 0, apart, apart, apart], ones)
        measured(f"three equal, two equal {apart} sd behind, 10 seeds", tables, 10, [0, 0, 0, apart, apart], ones)
    measured("one better by two sd, one of the others with three times the noise, 10 seeds", tables, 10, 2,
             np.array([1, 3, 1, 1, 1]))


if __name__ == "__main__":
    main()
