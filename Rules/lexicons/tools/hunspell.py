"""Expands a Hunspell dictionary into (form, tags) pairs."""

import re
from collections import defaultdict


class Affix:
    __slots__ = ("strip", "add", "flags", "condition", "tags")

    def __init__(self, strip, add, flags, condition, tags, prefix):
        self.strip = "" if strip == "0" else strip
        self.add = "" if add == "0" else add
        self.flags = flags
        self.tags = tags
        if condition == ".":
            self.condition = None
        else:
            self.condition = re.compile("^" + condition if prefix else "(?:" + condition + ")$")


class Dictionary:
    """A Hunspell dictionary whose suffixes may lead to prefixes and to further suffixes, and not the other way."""

    def __init__(self, affixes_path, words_path):
        self.long_flags = False
        self.prefixes = defaultdict(list)
        self.suffixes = defaultdict(list)
        self.crosses = {}
        self.need_affix = None
        self.only_in_compound = None
        self.read_affixes(affixes_path)
        self.words_path = words_path

    def flags(self, text):
        if self.long_flags:
            return [text[i : i + 2] for i in range(0, len(text), 2)]
        return list(text)

    def read_affixes(self, path):
        for line in open(path, encoding="utf-8"):
            fields = line.split()
            if not fields:
                continue
            if fields[0] == "FLAG":
                self.long_flags = fields[1] == "long"
            elif fields[0] == "NEEDAFFIX":
                self.need_affix = fields[1]
            elif fields[0] == "ONLYINCOMPOUND":
                self.only_in_compound = fields[1]
            elif fields[0] in ("PFX", "SFX"):
                self.read_affix(fields)

    def read_affix(self, fields):
        kind, name = fields[0], fields[1]
        if len(fields) == 4 and fields[2] in ("Y", "N") and fields[3].isdigit():
            self.crosses[name] = fields[2] == "Y"
            return
        add, _, flags = fields[3].partition("/")
        affix = Affix(fields[2], add, self.flags(flags), fields[4], fields[5:], kind == "PFX")
        # A prefix that ends in an apostrophe is an elision: text is cut there before a word is looked up.
        if kind == "PFX" and ("'" in affix.add):
            return
        (self.prefixes if kind == "PFX" else self.suffixes)[name].append(affix)

    def forms(self):
        """Yields each form with the tags of its stem and those of its affixes, and what it was made of: the stem, the
        stem's flags, the last suffix or None."""
        with open(self.words_path, encoding="utf-8") as lines:
            next(lines)
            for line in lines:
                fields = line.split()
                if not fields or ":" in fields[0]:
                    continue
                stem, _, flags = fields[0].replace("\\/", "\0").partition("/")
                stem = stem.replace("\0", "/")
                yield from self.expand(stem, self.flags(flags), fields[1:])

    def expand(self, stem, flags, tags):
        if self.only_in_compound in flags:
            return
        if self.need_affix not in flags:
            yield stem, tags, [], (stem, flags, None)
        for form, more, affix_tags, name in self.suffixed(stem, flags):
            if self.need_affix not in more:
                yield form, tags, affix_tags, (stem, flags, name)
            for longer, next_tags, next_name in self.suffixed_again(form, more):
                yield longer, tags, next_tags, (form, more, next_name)
            if self.crosses[name]:
                for longer, _, _ in self.prefixed(form, flags, more):
                    yield longer, tags, affix_tags, (stem, flags, name)
        for form, more, affix_tags in self.prefixed(stem, flags, []):
            if self.need_affix not in more:
                yield form, tags, affix_tags, (stem, flags, None)
            for longer, _, suffix_tags, name in self.suffixed(form, more):
                yield longer, tags, suffix_tags, (stem, flags, name)

    def suffixed(self, stem, flags):
        for name in flags:
            for affix in self.suffixes.get(name, ()):
                if not stem.endswith(affix.strip) or (affix.condition and not affix.condition.search(stem)):
                    continue
                base = stem[: len(stem) - len(affix.strip)]
                yield base + affix.add, affix.flags, affix.tags, name

    def suffixed_again(self, form, flags):
        for longer, _, tags, name in self.suffixed(form, flags):
            yield longer, tags, name

    def prefixed(self, stem, flags, more):
        for name in list(flags) + list(more):
            for affix in self.prefixes.get(name, ()):
                if not stem.startswith(affix.strip) or (affix.condition and not affix.condition.search(stem)):
                    continue
                yield affix.add + stem[len(affix.strip) :], affix.flags, affix.tags
