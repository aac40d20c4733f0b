"""From a record as given to typed data.  Keys are aliases or Chinese names; every mistake has a code, a message and a field."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

from attrs import Factory, define, field, frozen

from mingce.emit.prose_values import value_text
from mingce.engines.rows.jsontext import Repeated, decoder
from mingce.engines.rows.scalars import Cell, Place, did_you_mean, in_range, scalar, shown
from mingce.ir.program import Collection, Input, Parameter, Period, Program, Reading
from mingce.ir.record import Month, Record
from mingce.ir.types import YearType
from mingce.ir.values import PolicyError, Undetermined, Value

__all__ = ["Decoder", "RecordDefaults", "decode", "identifier"]

_YEAR: Final = re.compile(r"(\d{4})年?", re.ASCII)
_MONTH: Final = re.compile(r"(\d{4})(?:-|_|年)(\d{1,2})月?", re.ASCII)
_COLUMN: Final = re.compile(r"(.+?)_(\d{4}年?|\d{4}[-_]\d{1,2})", re.ASCII)
_SECTIONED: Final = re.compile(r"(parameters|参数|readings|口径)\.(.+)")
_WORDS: Final = {
    "id": "id", "编号": "id", "year": "year", "年度": "year",
    "parameters": "parameters", "参数": "parameters", "readings": "readings", "口径": "readings",
}  # fmt: skip

Target = Input | Collection | str
Constant = Parameter | Reading


@frozen
class RecordDefaults:
    """What holds for records that do not say it themselves: the year, bound parameters and readings, as given by the user."""

    year: int | None = None
    parameters: Mapping[str, object] = field(factory=dict)
    readings: Mapping[str, object] = field(factory=dict)


def decode(program: Program, raw: object, defaults: RecordDefaults | None = None) -> Record:
    """The typed record; a PolicyError names the first mistake.  For many records make one `Decoder`."""
    return Decoder.of(program, defaults or RecordDefaults())(raw)


def identifier(raw: object) -> object:
    """The `id` of a record, to be given back with its result: text or a number as given, else None."""
    found = raw.get("id", raw.get("编号")) if isinstance(raw, Mapping) else None
    return found if isinstance(found, str | int) and not isinstance(found, bool) else None


@frozen
class Decoder:
    """Reads records of one policy.  `targets` says what each key of a record stands for."""

    targets: Mapping[str, Target]
    constants: Mapping[str, Mapping[str, Constant]]
    members: Mapping[str, Mapping[str, Input]]
    year: int | None
    parameters: Mapping[str, Value]
    readings: Mapping[str, Value]

    @classmethod
    def of(cls, program: Program, defaults: RecordDefaults) -> "Decoder":
        """The decoder of a policy; a PolicyError where the defaults themselves are wrong."""
        targets: dict[str, Target] = dict(_WORDS)
        for given in program.inputs:
            targets |= {given.symbol.name: given, given.symbol.alias: given}
        for listed in program.collections:
            targets |= {listed.symbol.name: listed, listed.symbol.alias: listed}
        # The keys of every record keep their meaning, whatever a policy calls its inputs.
        targets |= {word: target for word, target in _WORDS.items() if word.isascii()}
        constants: dict[str, Mapping[str, Constant]] = {
            "parameters": {w: p for p in program.parameters for w in (p.symbol.name, p.symbol.alias)},
            "readings": {w: r for r in program.readings for w in (r.symbol.name, r.symbol.alias)},
        }
        members = {c.symbol.id: {word: f for f in c.fields for word in (f.symbol.name, f.symbol.alias)} for c in program.collections}
        draft = _Draft(cls(targets, constants, members, None, {}, {}))
        draft.constants("parameters", defaults.parameters)
        draft.constants("readings", defaults.readings)
        return cls(targets, constants, members, defaults.year, draft.bound["parameters"], draft.bound["readings"])

    def __call__(self, raw: object) -> Record:
        """The typed record; a PolicyError names the first mistake."""
        if not isinstance(raw, Mapping):
            raise PolicyError("not-an-object", f"一条记录应当是一个对象（写作 {{…}}），实际是{shown(raw)}", None)
        _refuse_repeated(raw, "记录")
        draft = _Draft(self)
        for key, value in raw.items():
            draft.entry(unicodedata.normalize("NFKC", str(key)).strip(), value)
        return draft.record()


@define
class _Draft:
    """A record in the making.  `seen` remembers under which key each thing was given."""

    decoder: Decoder
    year: int | None = None
    values: dict[str, Value] = Factory(dict)
    yearly: dict[str, dict[int, Value]] = Factory(dict)
    monthly: dict[str, dict[Month, Value]] = Factory(dict)
    members: dict[str, tuple[Mapping[str, Value], ...]] = Factory(dict)
    bound: dict[str, dict[str, Value]] = Factory(lambda: {"parameters": {}, "readings": {}})
    seen: dict[object, str] = Factory(dict)

    def record(self) -> Record:
        """The finished record; an error where no year is known."""
        year = self.year if self.year is not None else self.decoder.year
        if year is None:
            raise PolicyError("missing-year", "没有写明计算哪一年：缺少“年度”（year）", "year")
        return Record(
            year,
            self.values,
            self.yearly,
            self.monthly,
            self.members,
            # Constants are never open or 不适用: the decoder of scalars gives neither.
            {**self.decoder.parameters, **self.bound["parameters"]},  # type: ignore[dict-item]
            {**self.decoder.readings, **self.bound["readings"]},  # type: ignore[dict-item]
        )

    def entry(self, key: str, raw: object) -> None:
        """Take in one key of the record and its value."""
        target = self.decoder.targets.get(key)
        absent = _absent(raw)
        match target:
            case None:
                self._column(key, raw)
            case _ if absent:
                pass
            case "id":
                if identifier({"id": raw}) is None:
                    raise PolicyError("wrong-type", f"“编号”（id）应当是文字或整数，实际是{shown(raw)}", "id")
            case "year":
                self._once("year", key, "年度")
                year = scalar(YearType(), raw, Place("year", "年度"))
                assert isinstance(year, int)
                self.year = year
            case str():
                self._once(target, key, key)
                self.constants(target, raw)
            case Input():
                self._input(target, key, raw)
            case Collection():
                self._once(target.symbol.id, key, target.symbol.name)
                self.members[target.symbol.id] = self._list(target, raw)

    def constants(self, section: str, raw: object) -> None:
        """Bind parameters, or choose readings, from an object by name."""
        title = "参数" if section == "parameters" else "口径"
        if not isinstance(raw, Mapping):
            raise PolicyError("wrong-type", f"“{title}”（{section}）应当是一个对象，实际是{shown(raw)}", section)
        _refuse_repeated(raw, title)
        for key, value in raw.items():
            self._constant(section, str(key), value)

    def _constant(self, section: str, key: str, raw: object) -> None:
        known = self.decoder.constants[section]
        item = known.get(unicodedata.normalize("NFKC", key).strip())
        if item is None:
            what, code = ("参数", "unknown-parameter") if section == "parameters" else ("口径", "unknown-reading")
            raise PolicyError(code, f"没有名为{shown(key)}的{what}{did_you_mean(key, known)}", key)
        if _absent(raw):
            return
        self._once(item.symbol.id, key, item.symbol.name)
        place = Place(item.symbol.id, item.symbol.name)
        value = scalar(item.type, raw, place)
        match item:
            case Parameter(low=low, high=high):
                in_range(value, low, high, place)
            case Reading(chosen=chosen, alternatives=alternatives):
                if value not in (chosen, *alternatives):
                    raise place.error("unknown-category", f"的备选中没有{shown(raw)}")
        self.bound[section][item.symbol.id] = value

    def _column(self, key: str, raw: object) -> None:
        """A key that is no name by itself: `status_2025`, `parameters.extraction_rate`."""
        section = _SECTIONED.fullmatch(key)
        if section:
            self._constant(_WORDS[section[1]], section[2], raw)
            return
        column = _COLUMN.fullmatch(key)
        target = self.decoder.targets.get(column[1]) if column else None
        if column is None or not isinstance(target, Input) or target.period is Period.ONCE:
            known = self.decoder.targets if column is None else {f"{word}_{column[2]}" for word in self.decoder.targets}
            raise PolicyError("unknown-field", f"没有名为{shown(key)}的字段{did_you_mean(key, known)}", key)
        if not _absent(raw):
            self._period(target, column[2], key, raw)

    def _input(self, item: Input, key: str, raw: object) -> None:
        if item.period is Period.ONCE:
            self._once(item.symbol.id, key, item.symbol.name)
            self.values[item.symbol.id] = _value(item, raw, Place(item.symbol.id, item.symbol.name))
            return
        every = "年份" if item.period is Period.YEARLY else "月份"
        if isinstance(raw, Cell):
            raw = _structure(raw, item.symbol.id, item.symbol.name)
        if not isinstance(raw, Mapping):
            sample = "2025" if item.period is Period.YEARLY else "2025-03"
            message = f"应当是按{every}给出的对象（写作 {{“{sample}”: …}}），实际是{shown(raw)}"
            raise Place(item.symbol.id, item.symbol.name).error("wrong-type", message)
        _refuse_repeated(raw, item.symbol.name)
        for period, value in raw.items():
            if not _absent(value):
                self._period(item, str(period), f"{key}.{period}", value)

    def _period(self, item: Input, period: str, key: str, raw: object) -> None:
        """The value of a yearly or monthly input in one year or month."""
        symbol = item.symbol.id
        place = Place(symbol, f"{item.symbol.name}")
        if item.period is Period.YEARLY:
            found = _YEAR.fullmatch(period.strip())
            year = int(found[1]) if found else 0
            if not year:
                raise place.error("bad-year", f"的年份应当是四位数字，实际是{shown(period)}")
            name = f"{year}年{item.symbol.name}"
            self._once((symbol, year), key, name)
            self.yearly.setdefault(symbol, {})[year] = _value(item, raw, Place(symbol, name))
            return
        month = _MONTH.fullmatch(period.strip())
        if month is None or not int(month[1]) or not 1 <= int(month[2]) <= 12:
            raise place.error("bad-year", f"的月份应当写作 2025-03 的样式，实际是{shown(period)}")
        when = (int(month[1]), int(month[2]))
        name = f"{when[0]}年{when[1]}月{item.symbol.name}"
        self._once((symbol, *when), key, name)
        self.monthly.setdefault(symbol, {})[when] = _value(item, raw, Place(symbol, name))

    def _list(self, collection: Collection, raw: object) -> tuple[Mapping[str, Value], ...]:
        name = collection.symbol.name
        if isinstance(raw, Cell):
            raw = _structure(raw, collection.symbol.id, name)
        if not isinstance(raw, list | tuple):
            raise Place(collection.symbol.id, name).error("wrong-type", f"应当是一个列表（写作 […]），实际是{shown(raw)}")
        members = tuple(self._member(collection, number, item) for number, item in enumerate(raw, start=1))
        for item in collection.fields:
            if item.unique:
                _refuse_duplicates(collection, item, members)
        return members

    def _member(self, collection: Collection, number: int, raw: object) -> dict[str, Value]:
        where = f"{collection.symbol.name}第{number}项"
        if not isinstance(raw, Mapping):
            raise Place(collection.symbol.id, where).error("not-an-object", f"应当是一个对象，实际是{shown(raw)}")
        _refuse_repeated(raw, where)
        known = self.decoder.members[collection.symbol.id]
        found: dict[str, Value] = {}
        for key, value in raw.items():
            item = known.get(unicodedata.normalize("NFKC", str(key)).strip())
            if item is None:
                message = f"没有名为{shown(key)}的字段{did_you_mean(str(key), known)}"
                raise Place(str(key), where).error("unknown-field", message)
            name = f"{where}的{item.symbol.name}"
            if item.symbol.id in found:
                raise Place(item.symbol.id, name).error("duplicate-field", "给出了两次")
            if not _absent(value):
                found[item.symbol.id] = _value(item, value, Place(item.symbol.id, name))
        return found

    def _once(self, what: object, key: str, name: str) -> None:
        """Refuse a thing given under two keys, say its alias and its Chinese name."""
        if what in self.seen:
            message = f"“{name}”给出了两次：{shown(self.seen[what])}和{shown(key)}"
            raise PolicyError("duplicate-field", message, str(what[0] if isinstance(what, tuple) else what))
        self.seen[what] = key


def _refuse_duplicates(collection: Collection, item: Input, members: tuple[Mapping[str, Value], ...]) -> None:
    """No two members may have the same value of a field that tells them apart."""
    seen: dict[Value, int] = {}
    for number, member in enumerate(members, start=1):
        value = member.get(item.symbol.id)
        if value in seen:
            place = Place(item.symbol.id, f"{collection.symbol.name}第{number}项的{item.symbol.name}")
            raise place.error("duplicate-member", f"与第{seen[value]}项相同，都是{value_text(value, item.type)}；这一项不得重复")
        if value is not None and not isinstance(value, Undetermined):
            seen[value] = number


def _absent(raw: object) -> bool:
    return raw is None or (isinstance(raw, Cell) and not raw.strip())


def _value(item: Input, raw: object, place: Place) -> Value:
    value = scalar(item.type, raw, place)
    return in_range(value, item.low, item.high, place)


def _refuse_repeated(raw: Mapping[object, object], where: str) -> None:
    if isinstance(raw, Repeated):
        raise PolicyError("duplicate-field", f"{where}中{shown(raw.key)}给出了两次", raw.key)


def _structure(cell: Cell, field_id: str, name: str) -> object:
    """A list or an object written as JSON in the cell of a table."""
    try:
        return decoder().decode(cell.strip())
    except (ValueError, RecursionError):
        raise Place(field_id, name).error("wrong-type", "在表格中应当写成 JSON") from None
