"""Word classes of English: the inflections of the SPECIALIST lexicon, weighed by the tagged texts of WordNet."""

import csv
import gzip
import io
import zipfile
from collections import defaultdict

from fold import is_word, key

# The classes of a lemma's own form, and of its other forms in the order of the list.
BASE = {
    "noun": {"noun", "singular"},
    "verb": {"infinitive"},
    "adj": {"adjective"},
    "adv": {"adverb"},
}
FORMS = {
    "noun": [{"noun", "plural"}],
    "verb": [{"verb"}, {"participle"}, {"participle"}, {"verb", "thirdPerson", "singular"}],
    "adj": [{"adjective"}, {"adjective"}],
    "adv": [{"adverb"}, {"adverb"}],
}
# WordNet's numbers for these: 5 are the adjectives that lean on others.
SENSES = {"1": "noun", "2": "verb", "3": "adj", "4": "adv", "5": "adj"}
# A lemma is seldom of a class where it was tagged this often, and one time in so many with that class or less.
TAGGED = 20
SELDOM = 25


def read(wheel, counts_path):
    """The classes of each form; names, and words of several words, are left out."""
    counts = tagged(counts_path)
    classes = defaultdict(set)
    seldom = defaultdict(set)
    with zipfile.ZipFile(wheel) as archive:
        packed = archive.read("lemminflect/resources/infl_lu.csv.gz")
    for lemma, part, *forms in csv.reader(io.StringIO(gzip.decompress(packed).decode("utf-8"))):
        if lemma != lemma.lower():
            continue
        into = seldom if is_seldom(counts[lemma], part) else classes
        # A verb without a past participle of its own has that of the past.
        if part == "verb" and len(forms) > 1 and not forms[1]:
            forms[1] = forms[0]
        for spellings, flags in zip([lemma, *forms], [BASE[part], *FORMS[part]]):
            for spelling in spellings.split("/"):
                if is_word(key(spelling)):
                    into[key(spelling)] |= flags
    # What a form is seldom it counts as only where it is nothing else: “researching”, but not “to research”.
    return {**seldom, **classes}


def tagged(path):
    """How often each lemma was tagged as each part of speech."""
    counts = defaultdict(lambda: defaultdict(int))
    for line in open(path, encoding="ascii"):
        sense, _, count = line.split()
        lemma, _, rest = sense.partition("%")
        counts[lemma][SENSES[rest[0]]] += int(count)
    return counts


def is_seldom(counts, part):
    total = sum(counts.values())
    return total >= TAGGED and counts[part] * SELDOM < total
