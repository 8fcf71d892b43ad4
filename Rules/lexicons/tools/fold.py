"""The key of a word, as WordKey makes it: NFC, full case fold, plain apostrophe and hyphen."""

import unicodedata

MARKS = {0x2019: "'", 0x2010: "-", 0x2011: "-"}


def key(word):
    folded = unicodedata.normalize("NFC", word).casefold()
    return unicodedata.normalize("NFC", folded).translate(MARKS)


def is_word(text):
    """Whether the text is Latin letters, with apostrophes and hyphens inside it only."""
    if not text or not (is_letter(text[0]) and (is_letter(text[-1]) or unicodedata.combining(text[-1]))):
        return False
    return all(is_letter(c) or c in "'-" or unicodedata.combining(c) for c in text)


def is_letter(c):
    # Modifier letters and the ordinal signs (ª, º, ʳ) are letters to Unicode and marks to a reader.
    return c.isascii() and c.isalpha() or (c >= "\u00c0" and unicodedata.category(c) in ("Ll", "Lu", "Lo")
                                         and unicodedata.name(c, "").startswith("LATIN"))
