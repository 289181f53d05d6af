"""Writes random-streams.txt beside this script: an independent implementation of RandomStream in Python integers.

python3 random_stream.py (needs mpmath). A line is "SEED NAME KIND : NUMBER...", numbers of 64 bits in hexadecimal.
Sources: xoshiro256++ 1.0 and SplitMix64 by Blackman and Vigna, 64-bit FNV-1a, Lemire's bounded integers, Durstenfeld's
shuffle, Marsaglia's polar method without its second number.
"""
import pathlib

import mpmath

MASK = (1 << 64) - 1
GAMMA = 0x9E3779B97F4A7C15
mpmath.mp.prec = 200


def mix(z):
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
    return z ^ (z >> 31)


def fnv1a(name):
    value = 0xCBF29CE484222325
    for byte in name.encode():
        value = ((value ^ byte) * 0x100000001B3) & MASK
    return value


def rotl(x, k):
    return ((x << k) | (x >> (64 - k))) & MASK


class Stream:
    def __init__(self, seed, name):
        start = mix(seed & MASK) ^ fnv1a(name)
        self.s = [mix((start + (i + 1) * GAMMA) & MASK) for i in range(4)]

    def bits(self):
        s = self.s
        result = (rotl((s[0] + s[3]) & MASK, 23) + s[0]) & MASK
        t = (s[1] << 17) & MASK
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = rotl(s[3], 45)
        return result

    def uniform(self):
        return (self.bits() >> 11) / 2.0**53

    def normal(self):
        while True:
            x = 2 * self.uniform() - 1
            y = 2 * self.uniform() - 1
            square = x * x + y * y
            if 0 < square < 1:
                return float(x * mpmath.sqrt(-2 * mpmath.log(mpmath.mpf(square)) / square))

    def below(self, bound):
        while True:
            product = self.bits() * bound
            if product & MASK >= (1 << 64) % bound:
                return product >> 64

    def permutation(self, n):
        places = list(range(n))
        for i in range(n - 1, 0, -1):
            j = self.below(i + 1)
            places[i], places[j] = places[j], places[i]
        return places


def lines():
    for seed, name in [(0, "init"), (1, "init"), (0, "split"), (-7, "order"), (2**63 - 1, "Zürich")]:
        def line(kind, draw):
            stream = Stream(seed, name)
            return f"{seed} {name} {kind} : {' '.join(str(x) for x in draw(stream))}"

        yield line("bits", lambda s: [f"{s.bits():016x}" for _ in range(8)])
        yield line("uniform", lambda s: [repr(s.uniform()) for _ in range(8)])
        yield line("normal", lambda s: [repr(s.normal()) for _ in range(8)])
        yield line("below-10", lambda s: [s.below(10) for _ in range(20)])
        yield line("below-2147483647", lambda s: [s.below(2**31 - 1) for _ in range(5)])
        yield line("permutation-12", lambda s: s.permutation(12))


target = pathlib.Path(__file__).parent / "random-streams.txt"
target.write_text("\n".join(lines()) + "\n", encoding="utf-8")
