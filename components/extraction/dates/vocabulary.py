"""The words that dates are made of, and the regular-expression pieces that match them."""

from __future__ import annotations

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec")
_SHORT_WEEKDAYS = ("Mon", "Tues", "Tue", "Weds", "Wed", "Thurs", "Thur", "Thu", "Fri", "Sat", "Sun")
_NUMBERS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
NUMBERS = {word: value for value, word in enumerate(_NUMBERS)} | {
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "a": 1, "an": 1, "a couple of": 2,
}  # fmt: skip
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
# The year that a season is named after is the year it begins in; northern half of the world.
SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 2)}

# One gap between two words of one expression: blanks or a single line break, never a paragraph break.
GAP = r"(?:[ \t\u00a0\u202f]{1,3}|[ \t]?\r?\n[ \t]?)"
DASH = r"[ \t\u00a0]?[-\u2010-\u2014\u2212][ \t\u00a0]?"
LONG_MONTH = "(?:" + "|".join(MONTHS) + ")"
MONTH = "(?:" + "|".join(MONTHS) + "|(?:" + "|".join(_SHORT_MONTHS) + r")(?![a-z])\.?)"
WEEKDAY = "(?:" + "|".join(WEEKDAYS) + "|(?:" + "|".join(_SHORT_WEEKDAYS) + r")(?![a-z])\.?)"
# A day number: no score, price, clock time or longer number.
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\w%])(?![.,:]\d)"
YEAR = r"(?:19\d\d|20\d\d|2100)(?![\w%])(?![.,:]\d)(?![-/]\d{3}(?!\d))"
NUMBER = "(?:a couple of|" + "|".join(sorted(set(NUMBERS) - {"zero", "a couple of"}, key=len, reverse=True))
NUMBER += r"|\d{1,3})"
PART_OF_DAY = r"(?:morning|afternoon|evening|night|lunchtime|midday|noon)"
SEASON = "(?:" + "|".join(SEASONS) + ")"

MONTH_LEADS = frozenset(word.lower() for word in MONTHS + _SHORT_MONTHS)
WEEKDAY_LEADS = frozenset(word.lower() for word in WEEKDAYS + _SHORT_WEEKDAYS)
NUMBER_LEADS = frozenset(word.split()[0] for word in NUMBERS) | {"#"}


def month_number(word: str) -> int:
    """ "Sept." -> 9."""
    return [name[:3].lower() for name in MONTHS].index(word[:3].lower()) + 1


def weekday_number(word: str) -> int:
    """ "Tues." -> 1 (Monday is 0)."""
    return [name[:3].lower() for name in WEEKDAYS].index(word[:3].lower())


def number(word: str) -> int:
    """ "three", "12", "a couple of" -> 3, 12, 2."""
    return int(word) if word.isdigit() else NUMBERS[" ".join(word.lower().split())]


def day_number(word: str) -> int:
    """ "4th" -> 4."""
    return int(word.rstrip("stndrhSTNDRH"))
