"""Writes references.txt beside this script: statistics by SciPy, by counting and by mpmath.

Needs mpmath, numpy and scipy (1.10): python3 references.py

A line is "KIND | SETTING... | NUMBER... | EXPECTED...". Kinds:
  paired        ttest_1samp of differences: statistic, p and the ends of the 95 % interval
  corrected     the same with the variance of Nadeau and Bengio; SciPy has only the distribution. Setting: the ratio
  exact         Wilcoxon's signed ranks, all signs counted one by one: W+, W-, p. Setting: wilcox or pratt
  scipy-exact   the same by scipy.stats.wilcoxon, which counts where there are neither ties nor zeros
  approximate   the same by its normal approximation, for more differences than are counted
  friedman      friedmanchisquare; setting: the number of treatments; numbers row by row: statistic, p
  range         the studentized range's upper tail, infinite degrees; setting: how many normal numbers; number: q
  nemenyi       its quantile by the square root of 2; setting as before; number: the level
  bootstrap     scipy.stats.bootstrap of the mean, 10,000 resamples drawn by the stream "bootstrap" of seed 0:
                percentile and BCa interval. Setting: the level
  runs          the least number of pairs with a power of 0.8 by the noncentral t distribution, of one side as the
                other has next to none. Settings: d and level
"""
import itertools
import pathlib
import sys
import warnings

import mpmath
import numpy
from scipy import optimize, stats

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE.parents[7] / "components/src/test/resources/dev/eckart/components"))
LINES = []
DRAW = numpy.random.default_rng(7)
mpmath.mp.dps = 30


def line(kind, settings, numbers, expected):
    LINES.append(" | ".join([kind, " ".join(map(str, settings)),
                             " ".join(repr(float(x)) for x in numbers), " ".join(repr(float(x)) for x in expected)]))


def t_test(differences, ratio):
    n = len(differences)
    mean = numpy.mean(differences)
    error = numpy.std(differences, ddof=1) * numpy.sqrt(1 / n + ratio)
    half = stats.t.ppf(0.975, n - 1) * error
    return [mean / error, 2 * stats.t.sf(abs(mean / error), n - 1), mean - half, mean + half]


def signed_ranks(differences, zeros):
    d = numpy.array([x for x in differences if x != 0 or zeros == "pratt"])
    ranks = stats.rankdata(abs(d))
    return [sum(ranks[d > 0]), sum(ranks[d < 0])], ranks[d != 0]


def counted(differences, zeros):
    sums, ranks = signed_ranks(differences, zeros)
    all_sums = [numpy.dot(ranks, signs) for signs in itertools.product([0, 1], repeat=len(ranks))]
    return sums + [min(1, 2 * sum(s <= min(sums) for s in all_sums) / len(all_sums))]


def wilcoxon(differences, zeros, mode):
    return signed_ranks(differences, zeros)[0] + [
        stats.wilcoxon(differences, zero_method=zeros, mode=mode).pvalue]


def upper_range(q, k):
    inside = mpmath.quad(lambda z: mpmath.npdf(z) * (mpmath.ncdf(z) - mpmath.ncdf(z - q)) ** (k - 1),
                         mpmath.linspace(-10, 10, 21))
    return 1 - k * inside


class Drawn(numpy.random.RandomState):
    """Integers from our own stream, so that SciPy resamples as we do."""

    def __init__(self):
        super().__init__(0)
        from random_stream import Stream
        self.stream = Stream(0, "bootstrap")

    def randint(self, low, high=None, size=None, dtype=int):
        return numpy.array([self.stream.below(high) for _ in range(numpy.prod(size))]).reshape(size)


def exact(numbers):
    return (numbers * 4096).round() / 4096


def bootstrap(sample, level, method):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = stats.bootstrap((sample,), numpy.mean, n_resamples=10_000, method=method, confidence_level=level,
                                random_state=Drawn(), vectorized=True).confidence_interval
    return [found.low, found.high]


def power(n, d, level):
    critical = stats.t.isf(level / 2, n - 1)
    return 1 - stats.nct.cdf(critical, n - 1, d * numpy.sqrt(n))


def main():
    for n in [2, 3, 5, 10, 30, 200]:
        differences = DRAW.normal(0.3, 1, n).round(4)
        test = stats.ttest_1samp(differences, 0)
        assert numpy.allclose(t_test(differences, 0)[:2], [test.statistic, test.pvalue], rtol=1e-12)
        line("paired", [], differences, t_test(differences, 0))
        for ratio in [0.1111111111111111, 0.25, 0.5]:
            line("corrected", [ratio], differences, t_test(differences, ratio))
    line("paired", [], [1e-9, 1e-9, 1e-9, 2e-9], t_test([1e-9, 1e-9, 1e-9, 2e-9], 0))
    line("paired", [], [5, 5.01, 4.99, 5, 5, 5], t_test([5, 5.01, 4.99, 5, 5, 5], 0))
    for zeros in ["wilcox", "pratt"]:
        for n in range(1, 13):
            line("exact", [zeros], numbers := DRAW.integers(-4, 6, n), counted(numbers, zeros))
        line("exact", [zeros], [0, 0, 0, 2], counted([0, 0, 0, 2], zeros))
        line("exact", [zeros], [1] * 9 + [-1], counted([1] * 9 + [-1], zeros))
        for n in [101, 150, 400]:
            line("approximate", [zeros], numbers := DRAW.integers(-9, 11, n + 20), wilcoxon(numbers, zeros, "approx"))
    for n in [1, 2, 5, 6, 10, 25, 50]:
        line("scipy-exact", ["wilcox"], numbers := DRAW.normal(0.3, 1, n).round(6),
             wilcoxon(numbers, "wilcox", "exact"))
    for k, n in [(3, 2), (3, 8), (4, 14), (6, 30)]:
        for blocks in [DRAW.normal(size=(n, k)).round(5), DRAW.integers(0, 4, (n, k))]:
            test = stats.friedmanchisquare(*blocks.T)
            line("friedman", [k], blocks.ravel(), [test.statistic, test.pvalue])
    for k in [2, 3, 5, 10, 30]:
        for q in [0.1, 1, 2.5, 3.5, 5, 7]:
            line("range", [k], [q], [upper_range(q, k)])
            assert abs(upper_range(q, k) - stats.studentized_range.sf(q, k, numpy.inf)) < 1e-9
        for level in [0.1, 0.05, 0.01]:
            quantile = optimize.brentq(lambda q: float(upper_range(q, k) - level), 0.1, 9, xtol=1e-13, rtol=1e-14)
            line("nemenyi", [k], [level], [quantile / numpy.sqrt(2)])
    # Multiples of 1/4096, whose sums are exact, so that resamples hit the mean in any order of summation.
    for sample in [exact(DRAW.normal(size=10)), exact(DRAW.exponential(size=25)), [0.125, 0.5], [1, 1, 1, 1, 9]]:
        for level in [0.9, 0.95]:
            line("bootstrap", [level], sample,
                 bootstrap(sample, level, "percentile") + bootstrap(sample, level, "BCa"))
    for d, level in itertools.product([0.3, 0.62, 1, 2, 4], [0.05, 0.005]):
        line("runs", [d, level], [], [next(n for n in itertools.count(2) if power(n, d, level) >= 0.8)])
    (HERE / "references.txt").write_text("\n".join(LINES) + "\n")


if __name__ == "__main__":
    main()
