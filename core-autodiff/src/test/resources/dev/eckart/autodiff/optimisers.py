"""Writes optimisers.txt: optimisers and schedules step by step, by PyTorch in float64.

    python3 optimisers.py > optimisers.txt        (made with torch 1.13.0)

An optimiser's case has the places of three parameters after each of 12 steps from (8, -0.5, 0.1), on the loss
sum(w x² / 2 + cos x) with the weights w = (1, 4, 0.25). A case of L-BFGS has the places of two parameters after each of
20 iterations from (-1.2, 1) on Rosenbrock's function. A schedule's case has the learning rates of counts 0, 1, 2 … from
the optimiser's rate of 0.8 on; that of a plateau also has the loss told after each.
"""
import torch
from torch.optim import LBFGS, SGD, Adagrad, Adam, AdamW, RMSprop
from torch.optim.lr_scheduler import (CosineAnnealingLR, ExponentialLR, LinearLR, MultiStepLR, OneCycleLR,
                                      ReduceLROnPlateau, SequentialLR, StepLR)

WEIGHTS = torch.tensor([1, 4, 0.25], dtype=torch.float64)


def numbers(key, values):
    print(key, *(repr(float(v)) for v in values))


def optimiser(name, make):
    x = torch.tensor([8, -0.5, 0.1], dtype=torch.float64, requires_grad=True)
    optimiser = make([x])
    print("case", name)
    for _ in range(12):
        optimiser.zero_grad()
        (WEIGHTS * x * x / 2 + torch.cos(x)).sum().backward()
        optimiser.step()
        numbers("places", x.detach())


def rosenbrock(x):
    return 100 * (x[1] - x[0] * x[0]) ** 2 + (1 - x[0]) ** 2


def lbfgs(name, **settings):
    x = torch.tensor([-1.2, 1], dtype=torch.float64, requires_grad=True)
    optimiser = LBFGS([x], max_iter=1, line_search_fn="strong_wolfe", **settings)

    def closure():
        optimiser.zero_grad()
        loss = rosenbrock(x)
        loss.backward()
        return loss

    print("case", name)
    for _ in range(20):
        optimiser.step(closure)
        numbers("iterates", x.detach())


def rates(name, make, losses=None, count=24):
    x = torch.zeros((), dtype=torch.float64, requires_grad=True)
    optimiser = SGD([x], lr=0.8)
    schedule = make(optimiser)
    print("case", name)
    found = []
    for k in range(count):
        found.append(optimiser.param_groups[0]["lr"])
        optimiser.step()
        if k < count - 1:
            schedule.step(*([losses[k]] if losses else []))
    if losses:
        numbers("losses", losses)
    numbers("rates", found)


print(f"# made by optimisers.py with torch {torch.__version__}")
optimiser("gradient-descent", lambda p: SGD(p, 0.1))
optimiser("momentum", lambda p: SGD(p, 0.1, momentum=0.9))
optimiser("momentum-dampened", lambda p: SGD(p, 0.1, momentum=0.9, dampening=0.25))
optimiser("momentum-nesterov", lambda p: SGD(p, 0.1, momentum=0.9, nesterov=True))
optimiser("adam", lambda p: Adam(p, 0.1))
optimiser("adam-other-settings", lambda p: Adam(p, 0.1, betas=(0.8, 0.9), eps=1e-3))
optimiser("adamw", lambda p: AdamW(p, 0.1))
optimiser("adamw-other-settings", lambda p: AdamW(p, 0.1, betas=(0.8, 0.9), eps=1e-3, weight_decay=0.5))
optimiser("rmsprop", lambda p: RMSprop(p, 0.1))
optimiser("rmsprop-centered", lambda p: RMSprop(p, 0.1, alpha=0.9, eps=1e-3, centered=True))
optimiser("rmsprop-momentum", lambda p: RMSprop(p, 0.01, momentum=0.5))
optimiser("rmsprop-centered-momentum", lambda p: RMSprop(p, 0.01, momentum=0.5, centered=True))
optimiser("adagrad", lambda p: Adagrad(p, 0.5))
optimiser("adagrad-other-settings",
          lambda p: Adagrad(p, 0.5, lr_decay=0.25, eps=1e-3, initial_accumulator_value=0.5))

lbfgs("lbfgs")
lbfgs("lbfgs-short-history", history_size=2)
lbfgs("lbfgs-from-far", lr=200)
lbfgs("lbfgs-from-near", lr=1e-3)
lbfgs("lbfgs-tolerant", tolerance_grad=1, tolerance_change=1e-2)

rates("step", lambda o: StepLR(o, 5))
rates("step-other-factor", lambda o: StepLR(o, 1, gamma=0.75))
rates("multi-step", lambda o: MultiStepLR(o, [3, 4, 20], gamma=0.5))
rates("exponential", lambda o: ExponentialLR(o, 0.9))
rates("cosine", lambda o: CosineAnnealingLR(o, 24))
rates("cosine-minimum", lambda o: CosineAnnealingLR(o, 10, eta_min=0.05))
rates("one-cycle", lambda o: OneCycleLR(o, 0.8, total_steps=24, cycle_momentum=False))
rates("one-cycle-other-settings", lambda o: OneCycleLR(o, 0.8, total_steps=24, cycle_momentum=False, pct_start=0.55,
                                                       div_factor=4, final_div_factor=2))
rates("one-cycle-falling", lambda o: OneCycleLR(o, 0.8, total_steps=24, cycle_momentum=False, pct_start=0.0))
rates("one-cycle-rising", lambda o: OneCycleLR(o, 0.8, total_steps=24, cycle_momentum=False, pct_start=1.0))
rates("warm-up", lambda o: LinearLR(o))
rates("warm-up-from-a-tenth", lambda o: LinearLR(o, start_factor=0.1, total_iters=8))
rates("warm-up-then-exponential",
      lambda o: SequentialLR(o, [LinearLR(o, total_iters=4), ExponentialLR(o, 0.9)], [4]))
rates("warm-up-then-cosine",
      lambda o: SequentialLR(o, [LinearLR(o, total_iters=4), CosineAnnealingLR(o, 20)], [4]))
falling = [1 / (k + 1) for k in range(6)]
flat = falling + [0.25] * 6 + [0.1, 0.09, 0.089995, 0.089992, 0.0899, 1, 1, 1, 0, 0, 0, 0, 0]
rates("plateau", lambda o: ReduceLROnPlateau(o), [1.0] * 24)
rates("plateau-impatient", lambda o: ReduceLROnPlateau(o, factor=0.5, patience=1), flat)
rates("plateau-cooling", lambda o: ReduceLROnPlateau(o, factor=0.5, patience=0, cooldown=2), flat)
rates("plateau-absolute",
      lambda o: ReduceLROnPlateau(o, factor=0.5, patience=1, threshold=0.01, threshold_mode="abs"), flat)
rates("plateau-minimum", lambda o: ReduceLROnPlateau(o, factor=0.5, patience=0, min_lr=0.15), flat)
rates("plateau-least-change", lambda o: ReduceLROnPlateau(o, factor=0.5, patience=0, eps=0.15), flat)
