"""The same analysis in numpy, as one would write it there: matrix product, argsort, bincount.

Prints one line of JSON: the seconds of each run. Arguments: projects, criteria, samples, runs.
"""
import json
import sys
import time

import numpy as np

projects, criteria, samples, runs = map(int, sys.argv[1:5])
values = np.random.default_rng(12345).random((projects, criteria))


def smaa(seed):
    random = np.random.default_rng(seed)
    weights = random.standard_exponential((samples, criteria))
    weights /= weights.sum(axis=1, keepdims=True)
    scores = weights @ values.T
    order = np.argsort(-scores, axis=1)
    cells = order * projects + np.arange(projects)
    counts = np.bincount(cells.ravel(), minlength=projects * projects).reshape(projects, projects)
    first = order[:, 0]
    sums = np.zeros((projects, criteria))
    np.add.at(sums, first, weights)
    central = sums / np.maximum(1, counts[:, :1])
    top = np.argsort(-counts[:, 0], kind="stable")[:10]
    chosen = scores[:, top]
    wins = (chosen[:, :, None] > chosen[:, None, :]).sum(axis=0)
    return counts, central, wins


smaa(0)
times = []
for run in range(runs):
    began = time.perf_counter()
    smaa(run + 1)
    times.append(time.perf_counter() - began)
print(json.dumps({"numpy": np.__version__, "seconds": times}))
