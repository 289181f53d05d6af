"""What scikit-learn makes of the three datasets, for scikit-learn.claims.json.

Run with scikit-learn 1.2.1 (Debian 12's python3-sklearn): python3 scikit-learn.py
The folds are StratifiedKFold(5) without shuffling: the same rows as split "k-fold", stratified, not shuffled.
"""

import warnings

import numpy as np
import sklearn
from sklearn.datasets import load_breast_cancer, load_digits, load_wine
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.metrics import accuracy_score, r2_score
from sklearn.model_selection import StratifiedKFold
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

warnings.simplefilter("ignore", ConvergenceWarning)
FOLDS = StratifiedKFold(5)


def scores(model, features, target, labels, score):
    """The score of each fold, on its test rows."""
    found = []
    for train, test in FOLDS.split(features, labels):
        model.fit(features[train], target[train])
        found.append(score(target[test], model.predict(features[test])))
    return np.array(found)


def show(what, found):
    print(f"{what}: folds {np.round(found, 6)}, mean {found.mean():.6f}")


print("scikit-learn", sklearn.__version__)

digits = load_digits()
means = []
for seed in range(8):
    mlp = MLPClassifier((64,), batch_size=64, learning_rate_init=0.001, alpha=0, max_iter=30, n_iter_no_change=1000,
                        random_state=seed)
    means.append(scores(mlp, digits.data, digits.target, digits.target, accuracy_score).mean())
show("digits, mlp 64-64-10, accuracy, mean of 5 folds, seeds 0 to 7", np.array(means))

cancer = load_breast_cancer()
logistic = make_pipeline(StandardScaler(), LogisticRegression(C=1, tol=1e-10, max_iter=10_000))
show("breast-cancer, logistic regression, accuracy",
     scores(logistic, cancer.data, cancer.target, cancer.target, accuracy_score))

wine = load_wine()
alcohol, rest = wine.data[:, 0], wine.data[:, 1:]
ridge = make_pipeline(StandardScaler(), Ridge(alpha=1))
show("wine, ridge, alcohol from the rest, R²", scores(ridge, rest, alcohol, wine.target, r2_score))
