"""What experiments/iris.json computes by gradient descent, by PyTorch, as a whole process: 150x4 irises, centred, as a
product of rank 2; sum of squares, learning rate 0.01, 1000 epochs, 8 random starts. Usage: iris_torch.py IRIS.DATA"""
import sys

import torch

torch.set_num_threads(1)
rows = [line.split(',')[:4] for line in open(sys.argv[1]) if line.strip() and not line.startswith('#')]
irises = torch.tensor([[float(cell) for cell in row] for row in rows], dtype=torch.float64)
irises -= irises.mean(0)
for seed in range(8):
    torch.manual_seed(seed)
    u = torch.rand(150, 2, dtype=torch.float64, requires_grad=True)
    v = torch.rand(4, 2, dtype=torch.float64, requires_grad=True)
    for _ in range(1000):
        loss = ((u @ v.t() - irises) ** 2).sum()
        loss.backward()
        with torch.no_grad():
            u -= 0.01 * u.grad
            v -= 0.01 * v.grad
            u.grad = None
            v.grad = None
    print('seed %d: %.4f' % (seed, float(((u @ v.t() - irises) ** 2).sum())))
