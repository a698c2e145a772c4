"""Code points as bytes: their encoding, sets of them, and the ranges of bytes that such a set comes to."""

LAST = 0x10FFFF
SURROGATES = (0xD800, 0xDFFF)
LENGTH_ENDS = (0x7F, 0x7FF, 0xFFFF, LAST)


def encode(point):
    return chr(point).encode()


def points_of(node):
    """The code points that a word takes, as sorted ranges without a surrogate."""
    if node.word == "UTF8_ANY":
        return _complement([(10, 10)])
    if node.word in ("POINT", "UTF8_RANGE"):
        return _without_surrogates([(node.low, node.high)])
    ranges = sorted(each for child in node.children for each in points_of(child))
    return _complement(ranges) if node.word == "UTF8_NOT_CLASS" else ranges


def _complement(ranges):
    made, first = [], 0
    for low, high in sorted(ranges):
        if first < low:
            made.append((first, low - 1))
        first = max(first, high + 1)
    return _without_surrogates([*made, (first, LAST)] if first <= LAST else made)


def _without_surrogates(ranges):
    cut = [(low, min(high, SURROGATES[0] - 1)) for low, high in ranges]
    cut += [(max(low, SURROGATES[1] + 1), high) for low, high in ranges]
    return sorted((low, high) for low, high in cut if low <= high)


def byte_ranges(low, high):
    """Sequences of ranges of bytes that are the code points from low to high, none of them a surrogate."""
    for end in LENGTH_ENDS:
        if low <= end < high:
            return byte_ranges(low, end) + byte_ranges(end + 1, high)
    first, last = encode(low), encode(high)
    for i in range(1, len(first)):
        tail = (1 << 6 * i) - 1
        if low & ~tail != high & ~tail:
            if low & tail:
                return byte_ranges(low, low | tail) + byte_ranges((low | tail) + 1, high)
            if high & tail != tail:
                return byte_ranges(low, (high & ~tail) - 1) + byte_ranges(high & ~tail, high)
    return [list(zip(first, last))]
