"""Tells words run together from real forms, among those that only a frequency list holds."""

# How much rarer than chance a form must be to count as glue, as a power of ten.
MARGIN = 1.5
# The same for a form that is also a name, in a list of names from all over the world.
NAME_MARGIN = 2.5
ELIDED_MARGIN = 1.0
# The least frequency of a part.
PART = 3.0
# A form is foreign, not glue, where another language has it this often, and this much oftener than ours.
FOREIGN = 4.0
FOREIGN_MARGIN = 1.0


class Glue:
    def __init__(self, words, frequencies, elisions, short, others):
        """Takes the dictionary's words in lower case, all frequencies, the elisions, the words of one letter, and
        the frequency lists of other languages."""
        self.parts = {
            word: frequencies[word]
            for word in words
            if frequencies.get(word, 0) >= PART and word.replace("'", "").isalpha() and (len(word) > 1 or word in short)
        }
        self.elided = {elision: frequencies[elision] for elision in elisions if elision in frequencies}
        self.others = others

    def chance(self, form):
        """The frequency with which two or three words that make up the form would stand in a row by chance."""
        best = 0
        for i in range(1, len(form)):
            head = self.parts.get(form[:i])
            if head is None:
                continue
            best = max(best, head + self.parts.get(form[i:], -99) - 9)
            for j in range(i + 1, len(form)):
                middle = self.parts.get(form[i:j])
                if middle is not None:
                    best = max(best, head + middle + self.parts.get(form[j:], -99) - 18)
        return best

    def chance_elided(self, form):
        """The same for an elided word without its apostrophe and a word of three letters or more."""
        best = 0
        for i in range(1, len(form) - 2):
            if form[:i] in self.elided and form[i] in "aàâæeéèêhiîoôœuûy":
                best = max(best, self.elided[form[:i]] + self.parts.get(form[i:], -99) - 9)
        return best

    def is_foreign(self, form, frequency):
        least = max(FOREIGN, frequency + FOREIGN_MARGIN)
        return any(other.get(form, 0) >= least for other in self.others)

    def is_glue(self, form, frequency, margin):
        if self.is_foreign(form, frequency):
            return False
        return (
            self.chance(form) - frequency >= margin
            or margin == MARGIN
            and self.chance_elided(form) - frequency >= ELIDED_MARGIN
        )
