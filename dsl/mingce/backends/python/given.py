"""A record as given: which key stands for what, and what is said twice, in no known way or under no known name.

Generated modules carry this file as text, and `mingce run` reads records with it.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import TypeGuard

from mingce.backends.python.runtime import Plain, PolicyInputError
from mingce.backends.python.values import Field, Place, did_you_mean, in_range, scalar, shown, value_text

# What stands between the two lines below is carried by generated modules.
# --- begin


@dataclass(frozen=True)
class Listing:
    """A list of members: its key, its Chinese name, its fields, and the field that dates the members."""

    alias: str
    name: str
    fields: tuple[Field, ...]
    dated_by: str | None = None


@dataclass(frozen=True)
class Schema:
    """What a policy takes: years, fields, lists, parameters with their values by year, readings with the value chosen."""

    first: int
    last: int
    begins: tuple[int, int]
    fields: tuple[Field, ...]
    lists: tuple[Listing, ...]
    parameters: tuple[tuple[Field, tuple[tuple[int, bool, Plain], ...]], ...]
    readings: tuple[tuple[Field, Plain, tuple[Plain, ...]], ...]


@dataclass
class Given:
    """What a record gives, as exact values by alias; what it leaves out is absent."""

    year: int | None = None
    values: dict[str, Plain] = field(default_factory=dict)
    yearly: dict[str, dict[int, Plain]] = field(default_factory=dict)
    monthly: dict[str, dict[tuple[int, int], Plain]] = field(default_factory=dict)
    members: dict[str, list[dict[str, Plain]]] = field(default_factory=dict)
    parameters: dict[str, Plain] = field(default_factory=dict)
    readings: dict[str, Plain] = field(default_factory=dict)


MOST_MEMBERS = 10_000
MOST_ID_BITS = 1000
YEAR_FIELD = Field("year", "年度", "once", "year")
WORDS = {
    "id": "id", "编号": "id", "year": "year", "年度": "year",
    "parameters": "parameters", "参数": "parameters", "readings": "readings", "口径": "readings",
}  # fmt: skip
YEAR_KEY = re.compile(r"(\d{4})年?", re.ASCII)
MONTH_KEY = re.compile(r"(\d{4})(?:-|_|年)(\d{1,2})月?", re.ASCII)
COLUMN = re.compile(r"(.+?)_(\d{4}年?|\d{4}[-_]\d{1,2})", re.ASCII)
SECTIONED = re.compile(r"(parameters|参数|readings|口径)\.(.+)")


class Names:
    """What each key of a record stands for, by alias and by Chinese name."""

    def __init__(self, schema: Schema) -> None:
        items: list[Field | Listing] = [*schema.fields, *schema.lists]
        self.targets: dict[str, Field | Listing | str] = dict(WORDS)
        self.targets |= {word: item for item in items for word in (item.name, item.alias)}
        # The keys of every record keep their meaning, whatever a policy calls its inputs.
        self.targets |= {word: target for word, target in WORDS.items() if word.isascii()}
        self.fields = {item.alias: item for item in items}
        self.members = {
            listing.alias: {word: item for item in listing.fields for word in (item.name, item.alias.rpartition(".")[2])}
            for listing in schema.lists
        }
        self.parameters = {word: item for item, _ in schema.parameters for word in (item.name, item.alias)}
        self.readings = {word: item for item, _, _ in schema.readings for word in (item.name, item.alias)}
        self.choices = {item.alias: (chosen, *others) for item, chosen, others in schema.readings}


class Draft:
    """A record in the making.  `seen` remembers under which key each thing was given."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.given = Given()
        self.seen: dict[object, str] = {}

    # -- what tables do in another way

    def absent(self, raw: object) -> bool:
        """Whether nothing was given."""
        return raw is None

    def entries(self, raw: Mapping[object, object], where: str) -> Iterable[tuple[object, object]]:
        """The keys of an object and their values."""
        return raw.items()

    def structure(self, raw: object, place: Place) -> object:
        """A list or an object."""
        return raw

    def scalar(self, item: Field, raw: object, place: Place) -> Plain:
        """A single value."""
        return scalar(item, raw, place)

    def value_text(self, item: Field, value: Plain) -> str:
        """A value in a sentence."""
        return value_text(item, value)

    # -- records

    def record(self, raw: object) -> Given:
        """All that a record gives."""
        if not isinstance(raw, Mapping):
            raise PolicyInputError("not-an-object", f"一条记录应当是一个对象（写作 {{…}}），实际是{shown(raw)}", None)
        for key, value in self.entries(raw, "记录"):
            self.entry(key_text(key), value)
        return self.given

    def entry(self, key: str, raw: object) -> None:
        """Take in one key of the record and its value."""
        target = self.names.targets.get(key)
        if target is None:
            self.column(key, raw)
        elif self.absent(raw):
            pass
        elif not isinstance(target, str):
            self.item(target, key, raw)
        elif target == "id":
            if not is_identifier(raw):
                raise PolicyInputError("wrong-type", f"“编号”（id）应当是文字或整数，实际是{shown(raw)}", "id")
        elif target == "year":
            self.once("year", key, "年度")
            self.given.year = self.scalar(YEAR_FIELD, raw, Place("year", "年度"))
        else:
            self.once(target, key, key)
            self.constants(target, raw)

    def item(self, target: Field | Listing, key: str, raw: object) -> None:
        """Take in a field or a list that is known."""
        if isinstance(target, Listing):
            self.once(target.alias, key, target.name)
            self.given.members[target.alias] = self.listed(target, raw)
        elif target.period == "once":
            self.once(target.alias, key, target.name)
            self.given.values[target.alias] = self.value(target, raw, target.name)
        else:
            self.periods(target, key, raw)

    def constants(self, section: str, raw: object) -> None:
        """Bind parameters, or choose readings, from an object by name."""
        title = "参数" if section == "parameters" else "口径"
        if not isinstance(raw, Mapping):
            raise PolicyInputError("wrong-type", f"“{title}”（{section}）应当是一个对象，实际是{shown(raw)}", section)
        for key, value in self.entries(raw, title):
            self.constant(section, plain_key(key), value)

    def constant(self, section: str, key: str, raw: object) -> None:
        """One parameter or reading."""
        known = self.names.parameters if section == "parameters" else self.names.readings
        item = known.get(key_text(key))
        if item is None:
            what, code = ("参数", "unknown-parameter") if section == "parameters" else ("口径", "unknown-reading")
            raise PolicyInputError(code, f"没有名为{shown(key)}的{what}{did_you_mean(key, known)}", key)
        if self.absent(raw):
            return
        self.once(item.alias, key, item.name)
        place = Place(item.alias, item.name)
        value = self.scalar(item, raw, place)
        if section == "parameters":
            self.given.parameters[item.alias] = in_range(value, item.low, item.high, place)
            return
        if value not in self.names.choices[item.alias]:
            raise place.error("unknown-category", f"的备选中没有{shown(raw)}")
        self.given.readings[item.alias] = value

    def column(self, key: str, raw: object) -> None:
        """A key that is no name by itself: `status_2025`, `parameters.extraction_rate`."""
        section = SECTIONED.fullmatch(key)
        if section:
            self.constant(WORDS[section[1]], section[2], raw)
            return
        column = COLUMN.fullmatch(key)
        target = self.names.targets.get(column[1]) if column else None
        if column is None or not isinstance(target, Field) or target.period == "once":
            known = self.names.targets if column is None else {f"{word}_{column[2]}" for word in self.names.targets}
            raise PolicyInputError("unknown-field", f"没有名为{shown(key)}的字段{did_you_mean(key, known)}", key)
        if not self.absent(raw):
            self.in_period(target, column[2], key, raw)

    def periods(self, item: Field, key: str, raw: object) -> None:
        """A yearly or monthly field as an object by year or month."""
        place = Place(item.alias, item.name)
        raw = self.structure(raw, place)
        if not isinstance(raw, Mapping):
            every, sample = ("年份", "2025") if item.period == "yearly" else ("月份", "2025-03")
            raise place.error("wrong-type", f"应当是按{every}给出的对象（写作 {{“{sample}”: …}}），实际是{shown(raw)}")
        for period, value in self.entries(raw, item.name):
            if not self.absent(value):
                text = plain_key(period)
                self.in_period(item, text, f"{key}.{text}", value)

    def in_period(self, item: Field, period: str, key: str, raw: object) -> None:
        """The value of a yearly or monthly field in one year or month."""
        if item.period == "yearly":
            found = YEAR_KEY.fullmatch(period.strip())
            year = int(found[1]) if found else 0
            if not year:
                raise Place(item.alias, item.name).error("bad-year", f"的年份应当是四位数字，实际是{shown(period)}")
            name = f"{year}年{item.name}"
            self.once((item.alias, year), key, name)
            self.given.yearly.setdefault(item.alias, {})[year] = self.value(item, raw, name)
            return
        month = MONTH_KEY.fullmatch(period.strip())
        if month is None or not int(month[1]) or not 1 <= int(month[2]) <= 12:
            raise Place(item.alias, item.name).error("bad-year", f"的月份应当写作 2025-03 的样式，实际是{shown(period)}")
        when = (int(month[1]), int(month[2]))
        name = f"{when[0]}年{when[1]}月{item.name}"
        self.once((item.alias, *when), key, name)
        self.given.monthly.setdefault(item.alias, {})[when] = self.value(item, raw, name)

    def listed(self, listing: Listing, raw: object) -> list[dict[str, Plain]]:
        """The members of a list."""
        place = Place(listing.alias, listing.name)
        rows = rows_of(self.structure(raw, place))
        if rows is None:
            raise place.error("wrong-type", f"应当是一个列表（写作 […]），实际是{shown(raw)}")
        members = [self.member(listing, number, item) for number, item in enumerate(rows, start=1)]
        for item in listing.fields:
            if item.unique:
                self.refuse_same(listing, item, members)
        return members

    def member(self, listing: Listing, number: int, raw: object) -> dict[str, Plain]:
        """One member of a list."""
        where = f"{listing.name}第{number}项"
        if not isinstance(raw, Mapping):
            raise Place(listing.alias, where).error("not-an-object", f"应当是一个对象，实际是{shown(raw)}")
        known = self.names.members[listing.alias]
        found: dict[str, Plain] = {}
        for key, value in self.entries(raw, where):
            item = known.get(key_text(key))
            if item is None:
                text = plain_key(key)
                raise Place(text, where).error("unknown-field", f"没有名为{shown(key)}的字段{did_you_mean(text, known)}")
            name = f"{where}的{item.name}"
            if item.alias in found:
                raise Place(item.alias, name).error("duplicate-field", "给出了两次")
            if not self.absent(value):
                found[item.alias] = self.value(item, value, name)
        return found

    def refuse_same(self, listing: Listing, item: Field, members: list[dict[str, Plain]]) -> None:
        """No two members may have the same value of a field that tells them apart."""
        numbers: dict[Plain, int] = {}
        for number, member in enumerate(members, start=1):
            value = member.get(item.alias)
            if value in numbers:
                same = f"与第{numbers[value]}项相同，都是{self.value_text(item, value)}；这一项不得重复"
                raise Place(item.alias, f"{listing.name}第{number}项的{item.name}").error("duplicate-member", same)
            if value is not None:
                numbers[value] = number

    def value(self, item: Field, raw: object, name: str) -> Plain:
        """A value that lies in the range of its field; `name` is what a message calls it."""
        if item.kind == "truth" and isinstance(raw, bool):
            return raw
        place = Place(item.alias, name)
        return in_range(self.scalar(item, raw, place), item.low, item.high, place)

    def once(self, what: object, key: str, name: str) -> None:
        """Refuse a thing given under two keys, say its alias and its Chinese name."""
        if what in self.seen:
            message = f"“{name}”给出了两次：{shown(self.seen[what])}和{shown(key)}"
            raise PolicyInputError("duplicate-field", message, str(what[0] if isinstance(what, tuple) else what))
        self.seen[what] = key


def rows_of(raw: object) -> list[object] | tuple[object, ...] | None:
    """What a list holds; of what has no end, one more than is allowed.  None where it is no list."""
    if isinstance(raw, list | tuple):
        return raw
    if isinstance(raw, str | bytes | bytearray | Mapping) or not isinstance(raw, Iterable):
        return None
    try:
        return list(islice(raw, MOST_MEMBERS + 1))
    except TypeError:
        return None


def identifier(raw: object) -> str | int | None:
    """The `id` of a record, to be given back with its result: text or a number as given, else None."""
    found = raw.get("id", raw.get("编号")) if isinstance(raw, Mapping) else None
    return found if is_identifier(found) else None


def is_identifier(raw: object) -> TypeGuard[str | int]:
    """Whether something can be the `id` of a record; numbers that nobody can write down cannot."""
    return isinstance(raw, str) or (isinstance(raw, int) and not isinstance(raw, bool) and raw.bit_length() <= MOST_ID_BITS)


def plain_key(key: object) -> str:
    """A key as text; a month may come as a pair of numbers."""
    if isinstance(key, tuple) and len(key) == 2 and all(type(part) is int for part in key):
        return f"{key[0]:04}-{key[1]:02}"
    try:
        return str(key)
    except Exception:  # whatever stands in a record, the record is refused, and nothing more
        return type(key).__name__


def key_text(key: object) -> str:
    """A key as names are spelt: full-width letters and blanks around it make no difference."""
    return unicodedata.normalize("NFKC", plain_key(key)).strip()


# --- end
