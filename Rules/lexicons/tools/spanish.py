"""Word classes of Spanish forms, by the affixes of hunspell-es, whose dictionary names none."""

import re

# Affixes of the dictionary: of finite verbs, of participles, of plurals, of genders; the rest make infinitives, gerunds
# and imperatives with pronouns at their end, or nouns.
FINITE = set("REXI")
PARTICIPLE = "D"
NOUNS = set("ACHKLMNOTFJPU")
PLURAL = "S"
GENDER = "G"

INFINITIVE = re.compile(r"[aeií]r(?:se)?$")
GERUND = re.compile(r"(?:[áa]|[iy][ée])ndo(?:(?:me|te|se|nos|os)?(?:l[aeo]s?)?)?$")
FEMININE = re.compile(r"(?:ción|sión|dad|tad|tud)$")
ENDINGS = (("as", {"feminine", "plural"}), ("os", {"masculine", "plural"}), ("a", {"feminine", "singular"}),
           ("o", {"masculine", "singular"}))


def is_verb(flags):
    return not FINITE.isdisjoint(flags)


def classes(stem, flags, affix, form):
    """What the form is, made of a stem with these flags by an affix, or the stem itself where that is None."""
    if stem != stem.lower():
        return set()
    if affix is None:
        return of_stem(stem, flags)
    if affix in FINITE:
        return {"verb"}
    if affix == PARTICIPLE:
        return {"participle"} | gender_and_number(form)
    if affix == GENDER:
        return {"noun", "adjective"} | gender_and_number(form)
    if affix == PLURAL:
        return {"noun", "plural"} | (gender_and_number(form) if GENDER in flags else set())
    if affix in NOUNS:
        return {"noun"}
    if GERUND.search(form):
        return {"participle"}
    return {"infinitive"} if is_verb(flags) else set()


def of_stem(stem, flags):
    found = set()
    if is_verb(flags) and INFINITIVE.search(stem):
        found.add("infinitive")
    if GENDER in flags:
        found |= {"noun", "adjective"} | (gender_and_number(stem) or {"masculine", "singular"})
    elif PLURAL in flags:
        found |= {"noun", "singular"} | ({"feminine"} if FEMININE.search(stem) else set())
    if stem.endswith("mente"):
        found.add("adverb")
    return found


def gender_and_number(form):
    for ending, found in ENDINGS:
        if form.endswith(ending):
            return found
    return set()


# What stands in place of an infinitive's ending in other forms of its verb; this many show a verb.
OTHER_ENDINGS = {"ar": ("ado", "ada", "ando", "ó", "a", "an"), "er": ("ido", "ida", "iendo", "ió", "e", "en"),
                 "ir": ("ido", "ida", "iendo", "ió", "e", "en")}
SHOWS_VERB = 3


def infinitives(words, frequencies):
    """Marks the infinitives among the forms that only the frequency list has: « redimensionar »."""
    for word, flags in words.items():
        endings = OTHER_ENDINGS.get(word[-2:], ())
        if flags == {"listed"} and len(word) > 4 and sum(word[:-2] + e in frequencies for e in endings) >= SHOWS_VERB:
            flags.add("infinitive")
