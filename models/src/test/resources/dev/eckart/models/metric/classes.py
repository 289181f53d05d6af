"""Writes classes.txt beside this script: metrics of classified rows, by scikit-learn.

Needs mpmath, numpy and scikit-learn (1.2): python3 classes.py

A case is a line "case NAME", then "logits ROWSxCLASSES ELEMENT...", "labels LABEL..." and a line "METRIC VALUE" for each
metric; METRIC-0 is that of class 0. "undefined" stands where scikit-learn warns, fails, or leaves a class out.

scikit-learn is given probabilities and log-odds in 50 digits, the latter rounded to 12 so that ties stay ties; classes
are told by the first greatest logit. It has no Brier score of several classes and no calibration error: they are summed
up here, term by term as they are defined.
"""
import math
import pathlib
import warnings

import mpmath
import numpy
from sklearn import metrics

HERE = pathlib.Path(__file__).parent
mpmath.mp.dps = 50
warnings.simplefilter("error")


def exponentials(row):
    return [mpmath.exp(mpmath.mpf(float(x))) for x in row]


def probabilities(logits):
    return [[e / mpmath.fsum(exponentials(row)) for e in exponentials(row)] for row in logits]


def log_odds(row, label):
    shares = exponentials(row)
    others = mpmath.fsum(e for other, e in enumerate(shares) if other != label)
    return float(mpmath.nstr(mpmath.log(shares[label] / others), 12))


def defined(metric, *args, **settings):
    try:
        return metric(*args, **settings)
    except (Warning, ValueError):
        return None


def averages(name, of_class, together, labels, classes):
    """Averages by hand of what scikit-learn has for each class; it has no averages over undefined ones."""
    each = [of_class(label) for label in range(classes)]
    rows = [int((labels == label).sum()) for label in range(classes)]
    met = [label for label in range(classes) if rows[label]]
    lacks = lambda which: any(each[label] is None for label in which)
    yield from ((f"{name}-{label}", value) for label, value in enumerate(each))
    yield f"{name}-macro", None if lacks(range(classes)) else math.fsum(each) / classes
    yield f"{name}-weighted", None if lacks(met) else math.fsum(rows[k] * each[k] for k in met) / len(labels)
    yield f"{name}-micro", together


def agrees(ours, theirs):
    assert abs(ours - theirs) < 1e-13, (ours, theirs)


def told_metrics(labels, told, classes):
    for name, metric in [("precision", metrics.precision_score), ("recall", metrics.recall_score),
                         ("f1", metrics.f1_score)]:
        of_class = lambda label: defined(metric, labels, told, labels=[label], average="macro")
        found = dict(averages(name, of_class, metric(labels, told, average="micro"), labels, classes))
        for average in ("macro", "weighted"):
            if set(labels) == set(told) == set(range(classes)):
                agrees(found[f"{name}-{average}"], metric(labels, told, average=average))
        yield from found.items()
    complete = set(labels) == set(range(classes))
    yield "balanced-accuracy", metrics.balanced_accuracy_score(labels, told) if complete else None
    yield "accuracy", metrics.accuracy_score(labels, told)


def ranked_metrics(logits, labels, classes):
    odds = numpy.array([[log_odds(row, label) for label in range(classes)] for row in logits])
    truth = numpy.eye(classes)[labels]
    for name, metric in [("roc-auc", metrics.roc_auc_score), ("average-precision", metrics.average_precision_score)]:
        of_class = lambda label: defined(metric, truth[:, label], odds[:, label]) if truth[:, label].any() else None
        together = metric(truth.ravel(), odds.ravel())
        found = dict(averages(name, of_class, together, labels, classes))
        if found[f"{name}-macro"] is not None:
            for average in ("macro", "weighted", "micro"):
                agrees(found[f"{name}-{average}"], metric(truth, odds, average=average))
        yield from found.items()


def probability_metrics(logits, labels, classes):
    shares = probabilities(logits)
    rows = range(len(labels))
    surprise = mpmath.fsum(-mpmath.log(shares[row][labels[row]]) for row in rows) / len(labels)
    clipped = any(not 1e-12 < share < 1 - 1e-12 for row in shares for share in row)
    if not clipped and set(labels) == set(range(classes)):
        agrees(surprise, metrics.log_loss(labels, numpy.array(shares, float)))
    yield "log-loss", surprise
    distances = [(shares[row][k] - (k == labels[row])) ** 2 for row in rows for k in range(classes)]
    brier = mpmath.fsum(distances) / len(labels)
    if classes == 2:
        agrees(brier / 2, metrics.brier_score_loss(labels, [float(row[1]) for row in shares], pos_label=1))
    yield "brier", brier
    for bins in (1, 10, 15):
        yield f"calibration-error-{bins}", calibration_error(logits, labels, shares, bins)


def calibration_error(logits, labels, shares, bins):
    total = mpmath.mpf(0)
    for b in range(bins):
        gaps = [int(numpy.argmax(logits[row]) == labels[row]) - max(shares[row])
                for row in range(len(labels)) if mpmath.mpf(b) / bins < max(shares[row]) <= mpmath.mpf(b + 1) / bins]
        total += abs(mpmath.fsum(gaps))
    return total / len(labels)


def text(value):
    return "undefined" if value is None else repr(float(value))


def case(name, logits, labels):
    logits, labels = numpy.array(logits, float), numpy.array(labels)
    rows, classes = logits.shape
    told = logits.argmax(axis=1)
    lines = [f"case {name}", f"logits {rows}x{classes} {' '.join(repr(float(x)) for x in logits.ravel())}",
             f"labels {' '.join(map(str, labels))}"]
    values = [*told_metrics(labels, told, classes), *ranked_metrics(logits, labels, classes),
              *probability_metrics(logits, labels, classes)]
    return "\n".join(lines + [f"{metric} {text(value)}" for metric, value in values]) + "\n"


def main():
    random = numpy.random.default_rng(5)

    def noisy(labels, classes, noise):
        return 2 * numpy.eye(classes)[labels] + noise * random.normal(size=(len(labels), classes))

    two, three, four = (random.integers(0, classes, size=60) for classes in (2, 3, 4))
    lacking = numpy.where(four == 2, 3, four)
    never_told = noisy(three, 3, 1.5)
    never_told[:, 1] -= 20
    cases = [
        case("two-classes", noisy(two, 2, 1.5), two),
        case("three-classes", noisy(three, 3, 1.5), three),
        case("four-classes-unrelated", random.normal(size=(60, 4)), four),
        case("ties-of-two-classes", random.integers(0, 3, size=(60, 2)), two),
        case("ties-of-three-classes", random.integers(0, 3, size=(60, 3)), three),
        case("all-tied", numpy.full((60, 3), 0.5), three),
        case("right", noisy(three, 3, 0.1), three),
        case("wrong", noisy((three + 1) % 3, 3, 0.1), three),
        case("far-apart", 20 * noisy(three, 3, 1.5), three),
        case("a-class-without-rows", noisy(lacking, 4, 2), lacking),
        case("a-class-without-rows-and-never-told", noisy(two, 3, 0.3), two),
        case("a-class-never-told", never_told, three),
        case("one-class-has-all-rows", random.normal(size=(20, 3)), [1] * 20),
        case("one-row", [[0.5, 0.25]], [1]),
        case("two-rows", [[0.5, 0.25], [-1, 2]], [0, 1]),
    ]
    (HERE / "classes.txt").write_text("\n".join(cases))


main()
