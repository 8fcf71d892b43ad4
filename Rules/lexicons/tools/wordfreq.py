"""Reads the frequency lists of wordfreq from its wheel: MessagePack, a list of words for each hundredth of a bel."""

import gzip
import struct
import zipfile


def zipf(wheel, language):
    """The words with log10 of their occurrences per billion words, of the larger list of the language."""
    with zipfile.ZipFile(wheel) as archive:
        large = f"wordfreq/data/large_{language}.msgpack.gz"
        packed = archive.read(large if large in archive.namelist() else large.replace("large", "small"))
    header, *steps = unpack(gzip.decompress(packed))
    if header != {"format": "cB", "version": 1}:
        raise ValueError(f"unknown wordfreq format {header}")
    return {word: 9 - step / 100 for step, words in enumerate(steps) for word in words}


def unpack(data):
    value, end = read(data, 0)
    if end != len(data):
        raise ValueError("bytes after the end of the list")
    return value


def read(data, at):
    tag = data[at]
    at += 1
    if tag < 0x80:
        return tag, at
    if tag < 0x90:
        pairs, at = read_list(data, at, 2 * (tag & 15))
        return dict(zip(pairs[::2], pairs[1::2])), at
    if tag < 0xA0:
        return read_list(data, at, tag & 15)
    if tag < 0xC0:
        return data[at : at + (tag & 31)].decode(), at + (tag & 31)
    if tag == 0xD9:
        return data[at + 1 : at + 1 + data[at]].decode(), at + 1 + data[at]
    if tag == 0xDC:
        return read_list(data, at + 2, struct.unpack_from(">H", data, at)[0])
    if tag == 0xDD:
        return read_list(data, at + 4, struct.unpack_from(">I", data, at)[0])
    raise ValueError(f"unknown MessagePack tag {tag:#x}")


def read_list(data, at, count):
    values = []
    for _ in range(count):
        value, at = read(data, at)
        values.append(value)
    return values, at
