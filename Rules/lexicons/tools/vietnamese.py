"""The syllables that Vietnamese spelling allows: an onset, a rhyme and a tone."""

import unicodedata

ONSETS = "b c ch d đ g gh gi h k kh l m n ng ngh nh ph qu r s t th tr v x".split() + [""]
# Written before e, ê, i, y only, and their partners before all else.
FRONT = {"k": True, "gh": True, "ngh": True, "c": False, "g": False, "ng": False}
RHYMES = """
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
u ua uc ui um un ung up ut uâ uân uâng uât uây uê uêch uênh uơ uy uya uych uyêc uyên uyêt uynh uyp uyt uyu uôc uôi uôm uôn
uông uôt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
y yêm yên yêng yêt yêu ych ynh yt yu
""".split()
# These rhymes stand after « qu » only.
AFTER_QU = {"ych", "ynh", "yt", "yu"}
TONES = {"": "", "grave": "\u0300", "acute": "\u0301", "hook": "\u0309", "tilde": "\u0303", "dot": "\u0323"}
# A rhyme that a stop ends has two tones only.
STOPS = ("c", "ch", "p", "t")
STOP_TONES = ("acute", "dot")
VOWELS = "aăâeêioôơuưy"


def syllables():
    """All spellings; a tone over « oa », « oe », « uy » stands on either vowel."""
    for onset in ONSETS:
        for rhyme in RHYMES:
            if not fits(onset, rhyme):
                continue
            for tone, mark in TONES.items():
                if rhyme.endswith(STOPS) and tone not in STOP_TONES:
                    continue
                for place in places(rhyme):
                    letters = onset + rhyme[: place + 1] + mark + rhyme[place + 1 :]
                    yield unicodedata.normalize("NFC", letters)
                    # The eth of old fonts: a fault of its own, but no lost space.
                    if onset == "đ":
                        yield unicodedata.normalize("NFC", letters.replace("đ", "ð"))


def fits(onset, rhyme):
    first = rhyme[0]
    # « gì », « giếng »: the i is of the onset and of the rhyme, and is written once.
    if onset == "g" and first == "i":
        return rhyme != "ia"
    if onset in FRONT and FRONT[onset] != (first in "eêiy"):
        return False
    if onset == "gi":
        return first not in "iy"
    if onset == "qu":
        # The u of « qu » is the glide of « oa », « oe », « uy ».
        return first in "aăâeêơy" or rhyme in ("i", "it", "ôc")
    if onset and first == "y":
        return rhyme == "y"
    return not (onset == "" and rhyme.startswith("iê")) and rhyme not in AFTER_QU


def places(rest):
    """Where the tone may stand: letters of the rhyme, counted from 0."""
    vowels = [i for i, letter in enumerate(rest) if letter in VOWELS]
    if not vowels:
        return []
    for marked in "êơôâăư":
        at = [i for i in vowels if rest[i] == marked]
        if at:
            # Of « ươ » the second has the tone.
            return [at[0] + 1] if marked == "ư" and rest[at[0] + 1 : at[0] + 2] == "ơ" else at[:1]
    if len(vowels) == 1:
        return vowels
    if len(vowels) == 3:
        return [vowels[1]]
    if vowels[-1] + 1 < len(rest):
        return [vowels[1]]
    if rest[vowels[0] : vowels[1] + 1] in ("oa", "oe", "uy"):
        return vowels[:2]
    return [vowels[0]]
