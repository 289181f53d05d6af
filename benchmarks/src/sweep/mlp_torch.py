"""What mlp.json beside this file computes, by PyTorch: irises, centred and divided by the column's variance, 100 of them to
train on, 50 to validate; 4-12-3, ReLU, mean cross-entropy, 100 epochs of gradient descent in f64. One thread, one
process, a loop over seeds, no records. Usage: mlp_torch.py IRIS.DATA FIRST COUNT
Prints the seconds that the loop took and the means over its seeds of training loss, training and validation accuracy."""
import sys
import time

import torch

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)
lines = [line.strip().split(',') for line in open(sys.argv[1]) if line.strip() and not line.startswith('#')]
names = sorted({line[4] for line in lines})
irises = torch.tensor([[float(cell) for cell in line[:4]] for line in lines])
irises = (irises - irises.mean(0)) / irises.var(0)
classes = torch.tensor([names.index(line[4]) for line in lines])


def fit(seed):
    torch.manual_seed(seed)
    places = torch.randperm(150)
    train, validation = places[:100], places[100:]
    x, y = irises[train], classes[train]
    parameters = [torch.rand(4, 12), torch.zeros(12), torch.rand(12, 3), torch.zeros(3)]
    for parameter in parameters:
        parameter.requires_grad_()
    v, a, w, b = parameters

    def logits(rows):
        return torch.relu(rows @ v + a) @ w + b

    for _ in range(100):
        loss = torch.nn.functional.cross_entropy(logits(x), y)
        loss.backward()
        with torch.no_grad():
            for parameter in parameters:
                parameter -= 0.01 * parameter.grad
                parameter.grad = None
    with torch.no_grad():
        on_train = logits(x)
        on_validation = logits(irises[validation])
        return [float(torch.nn.functional.cross_entropy(on_train, y)),
                float((on_train.argmax(1) == y).double().mean()),
                float((on_validation.argmax(1) == classes[validation]).double().mean())]


first, count = int(sys.argv[2]), int(sys.argv[3])
fit(first)
started = time.perf_counter()
results = torch.tensor([fit(seed) for seed in range(first, first + count)])
seconds = time.perf_counter() - started
print('%.3f %d %.4f %.4f %.4f' % ((seconds, count) + tuple(results.mean(0).tolist())))
