"""Words of degree (程度): how strongly a document asks for something.  The list is published in the manual.

Where no degree is written an act is asked for as it stands (必须).
"""

from collections.abc import Iterable, Mapping
from enum import Enum
from types import MappingProxyType
from typing import Final

from attrs import frozen

__all__ = ["DEGREES", "IN_PRINCIPLE", "MUST", "NOTICE", "Degree", "Place", "strength_of", "weakens"]

MUST: Final = "必须"
IN_PRINCIPLE: Final = "原则上"
NOTICE: Final = "提示"


class Place(Enum):
    """Where the word stands in a sentence: `原则上应当…`, `应当逐步…`, or in brackets after what it is said of."""

    FRONT = "front"
    VERB = "verb"
    AFTER = "after"


@frozen
class Degree:
    """A word, where a sentence has it, what it changes in Chinese as the manual says it, and whether it weakens what is asked.

    What is asked for weakly is not violated where it has not been done.
    """

    word: str
    place: Place
    weak: bool
    meaning: str


_LISTED: Final = (
    Degree(MUST, Place.AFTER, False, "没有商量的余地；不写程度的也是这样"),
    Degree(IN_PRINCIPLE, Place.FRONT, True, "有正当理由并说明的，可以例外；只管所在的分句，或者它领起的各分句"),
    Degree("逐步", Place.VERB, True, "分步做到，没有写期限"),
    Degree("适时", Place.VERB, True, "时机合适的时候做，没有写期限"),
    Degree("及时", Place.VERB, True, "尽快做，没有写期限"),
    Degree("积极", Place.VERB, True, "主动地做，没有写做到什么程度"),
    Degree("推动", Place.VERB, True, "促成；成不成还取决于别人"),
    Degree("探索", Place.VERB, True, "试着做，做法和结果都没有定"),
    Degree("研究", Place.VERB, True, "交办的任务，先研究，结果没有定"),
    Degree("鼓励", Place.VERB, True, "倡导，不做不算违反"),
    Degree("有条件的", Place.AFTER, True, "只对具备条件的主体；具备不具备，由其判断"),
    Degree("稳妥", Place.VERB, False, "平稳地做，没有写快慢"),
    Degree("左右", Place.AFTER, False, "数值是约数，没有写上下多少"),
    Degree("全部", Place.AFTER, False, "一个也不例外"),
    Degree("基本", Place.AFTER, False, "允许少量例外，没有写多少"),
    Degree(NOTICE, Place.AFTER, True, "条文没有这样要求，不符合的只提示，不算违反"),
)

DEGREES: Final[Mapping[str, Degree]] = MappingProxyType({degree.word: degree for degree in _LISTED})
"""Every word of degree, in the order of the manual."""


def weakens(word: str) -> bool:
    """Whether what is asked for with this word is not violated where it has not been done."""
    return DEGREES[word].weak


def strength_of(words: Iterable[str]) -> str:
    """What becomes of those who do not meet a requirement with these words: 必须 (违反), 原则上 (偏离) or 提示."""
    weak = [word for word in words if weakens(word)]
    if not weak:
        return MUST
    return IN_PRINCIPLE if weak == [IN_PRINCIPLE] else NOTICE
