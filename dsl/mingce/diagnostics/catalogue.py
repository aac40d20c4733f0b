"""The catalogue of codes: every kind of finding, by area.

A code's name is public and stays; its page in the manual is `diagnostics/<name>`.
"""

from typing import Final

from mingce.diagnostics.model import Code, Severity

# Text: characters, words and punctuation.
SYNTAX_ERROR: Final = Code("syntax-error", Severity.ERROR, "句子的写法有误")
MISSING_FULL_STOP: Final = Code("missing-full-stop", Severity.ERROR, "句末缺少句号")
UNCLOSED_QUOTE: Final = Code("unclosed-quote", Severity.ERROR, "引号或书名号没有闭合")
UNCLOSED_BRACKET: Final = Code("unclosed-bracket", Severity.ERROR, "括号没有配对")
EMPTY_STATEMENT: Final = Code("empty-statement", Severity.ERROR, "句子没有内容")
SPLIT_KEYWORDS: Final = Code("split-keywords", Severity.ERROR, "关键词与名称之间缺少间隔")
CHINESE_DASH_AS_MINUS: Final = Code("chinese-dash-as-minus", Severity.ERROR, "减号写成了汉字“一”或破折号")
THOUSANDS_SEPARATOR: Final = Code("thousands-separator", Severity.ERROR, "数字中不能有千分位逗号")
UNKNOWN_CHARACTER: Final = Code("unknown-character", Severity.ERROR, "不能识别的字符")
HIDDEN_CHARACTER: Final = Code("hidden-character", Severity.ERROR, "含有看不见的字符")
BAD_PATH: Final = Code("bad-path", Severity.ERROR, "路径含有控制字符")
TEXT_TOO_LARGE: Final = Code("text-too-large", Severity.ERROR, "文件过大")
NESTING_TOO_DEEP: Final = Code("nesting-too-deep", Severity.ERROR, "嵌套的层数过多")
NUMBER_TOO_LARGE: Final = Code("number-too-large", Severity.ERROR, "数字过大")

# Statements and their clauses.
HEADER_MISSING: Final = Code("header-missing", Severity.ERROR, "缺少“政策”声明")
DUPLICATE_HEADER: Final = Code("duplicate-header", Severity.ERROR, "“政策”声明重复")
UNKNOWN_KIND: Final = Code("unknown-kind", Severity.ERROR, "不能识别的声明种类")
UNKNOWN_CLAUSE: Final = Code("unknown-clause", Severity.ERROR, "不能识别的子句")
MISPLACED_CLAUSE: Final = Code("misplaced-clause", Severity.ERROR, "子句用错了地方")
REPEATED_CLAUSE: Final = Code("repeated-clause", Severity.ERROR, "子句重复")
MISSING_CLAUSE: Final = Code("missing-clause", Severity.ERROR, "缺少必需的子句")
MISSING_BASIS: Final = Code("missing-basis", Severity.ERROR, "没有写明依据")
BAD_LOCATOR: Final = Code("bad-locator", Severity.ERROR, "依据的出处写法有误")
READING_WITHOUT_ALTERNATIVE: Final = Code("reading-without-alternative", Severity.ERROR, "口径没有备选")

# Names.
UNKNOWN_NAME: Final = Code("unknown-name", Severity.ERROR, "名称没有声明")
DUPLICATE_NAME: Final = Code("duplicate-name", Severity.ERROR, "名称重复声明")
MISSING_ALIAS: Final = Code("missing-alias", Severity.ERROR, "缺少英文别名")
BAD_ALIAS: Final = Code("bad-alias", Severity.ERROR, "英文别名的写法有误")
DUPLICATE_ALIAS: Final = Code("duplicate-alias", Severity.ERROR, "英文别名重复")
RESERVED_WORD_AS_NAME: Final = Code("reserved-word-as-name", Severity.ERROR, "保留词不能用作名称")
LOOKALIKE_NAME: Final = Code("lookalike-name", Severity.ERROR, "名称容易与别的名称混淆")
WRONG_KIND: Final = Code("wrong-kind", Severity.ERROR, "名称不能用在这里")
AMBIGUOUS_MEMBER_NAME: Final = Code("ambiguous-member-name", Severity.ERROR, "两层对象都有这个名称，无法确定所指")
UNKNOWN_IMPORT: Final = Code("unknown-import", Severity.ERROR, "找不到引用的政策")
UNUSED_NAME: Final = Code("unused-name", Severity.WARNING, "声明了却没有用到")

# Types, units and numbers.
TYPE_MISMATCH: Final = Code("type-mismatch", Severity.ERROR, "类型不相符")
UNIT_MISMATCH: Final = Code("unit-mismatch", Severity.ERROR, "单位不相符")
MISSING_ROUNDING: Final = Code("missing-rounding", Severity.ERROR, "没有写明如何取整")
BAD_RANGE: Final = Code("bad-range", Severity.ERROR, "取值范围有误")
BAD_DEFAULT: Final = Code("bad-default", Severity.ERROR, "缺省值有误")
DIVISION_BY_ZERO: Final = Code("division-by-zero", Severity.ERROR, "除数可能为零")
WEIGHTS_NOT_ONE: Final = Code("weights-not-one", Severity.ERROR, "权重之和不等于1")
BEYOND_INT64: Final = Code("beyond-int64", Severity.WARNING, "数值可能超出64位整数")
VALUE_TOO_LARGE: Final = Code("value-too-large", Severity.ERROR, "数值可能大得无法计算")
NOT_APPLICABLE_COMPARED: Final = Code("not-applicable-compared", Severity.ERROR, "未先判断是否适用就作比较")

# Years, dates and parameters.
BAD_DATE: Final = Code("bad-date", Severity.ERROR, "日期有误")
NO_VALUE_IN_FORCE: Final = Code("no-value-in-force", Severity.ERROR, "参数在该日没有有效的值")
PARAMETER_DATES_OUT_OF_ORDER: Final = Code("parameter-dates-out-of-order", Severity.ERROR, "参数的起始日期没有按先后排列")
YEARLY_INPUT_IN_ONCE: Final = Code("yearly-input-in-once", Severity.ERROR, "逐年推算中读取了不逐年的数据")
UNGUARDED_YEARLY_INPUT: Final = Code("unguarded-yearly-input", Severity.WARNING, "读取逐年数据前未判断是否适用")
ONCE_ONLY_YEAR: Final = Code("once-only-year", Severity.ERROR, "没有逐年取值，不能取上年的值")
MISSING_MONTH_RULE: Final = Code("missing-month-rule", Severity.ERROR, "没有写明无对应日时如何处理")
MISSING_START_DAY_RULE: Final = Code("missing-start-day-rule", Severity.ERROR, "没有写明起算日是否计入")

# Definitions, conditions and tables.
DUPLICATE_DEFINITION: Final = Code("duplicate-definition", Severity.ERROR, "同一天有两处规定同一事项")
CIRCULAR_DEFINITION: Final = Code("circular-definition", Severity.ERROR, "规定之间循环依赖")
MISSING_ELSE: Final = Code("missing-else", Severity.ERROR, "缺少“否则”")
CONDITION_GAP: Final = Code("condition-gap", Severity.ERROR, "有情形没有规定")
CONDITION_OVERLAP: Final = Code("condition-overlap", Severity.WARNING, "前面的条件遮住了后面的条件")
UNREACHABLE_CASE: Final = Code("unreachable-case", Severity.WARNING, "这一情形永远不会出现")
EXCEPTION_NEVER_APPLIES: Final = Code("exception-never-applies", Severity.ERROR, "例外永远不会适用")
EXCEPTION_CONFLICT: Final = Code("exception-conflict", Severity.ERROR, "两个例外互相冲突")
NOT_FULLY_CHECKED: Final = Code("not-fully-checked", Severity.WARNING, "条件没有查完")
TABLE_SHAPE: Final = Code("table-shape", Severity.ERROR, "表的行列不齐")
TABLE_GAP: Final = Code("table-gap", Severity.ERROR, "表中有情形没有列出")
TABLE_OVERLAP: Final = Code("table-overlap", Severity.ERROR, "表中有情形重复列出")

# What is asked of whom.
UNKNOWN_DEGREE: Final = Code("unknown-degree", Severity.ERROR, "程度的词不在词表里")

# Sources.
UNKNOWN_LOCATOR: Final = Code("unknown-locator", Severity.ERROR, "来源库中没有这个出处")
CHANGED_SOURCE: Final = Code("changed-source", Severity.WARNING, "所依据的原文已经改动")
UNCOVERED_SENTENCE: Final = Code("uncovered-sentence", Severity.NOTE, "条文没有任何声明依据")

# The policy that a plan follows.
REQUIREMENT_VIOLATED: Final = Code("requirement-violated", Severity.ERROR, "不符合所遵循政策的要求")
REQUIREMENT_DEVIATION: Final = Code("requirement-deviation", Severity.WARNING, "偏离所遵循政策的原则性要求")
REQUIREMENT_NOT_ADDRESSED: Final = Code("requirement-not-addressed", Severity.NOTE, "所遵循政策的要求没有核对")

# Examples and properties.
EXAMPLE_FAILED: Final = Code("example-failed", Severity.ERROR, "示例的结果与应得不符")
EXAMPLE_ERROR: Final = Code("example-error", Severity.ERROR, "示例无法计算")
PROPERTY_FAILED: Final = Code("property-failed", Severity.ERROR, "性质不成立")

CODES: Final[tuple[Code, ...]] = (
    SYNTAX_ERROR,
    MISSING_FULL_STOP,
    UNCLOSED_QUOTE,
    UNCLOSED_BRACKET,
    EMPTY_STATEMENT,
    SPLIT_KEYWORDS,
    CHINESE_DASH_AS_MINUS,
    THOUSANDS_SEPARATOR,
    UNKNOWN_CHARACTER,
    HIDDEN_CHARACTER,
    BAD_PATH,
    TEXT_TOO_LARGE,
    NESTING_TOO_DEEP,
    NUMBER_TOO_LARGE,
    HEADER_MISSING,
    DUPLICATE_HEADER,
    UNKNOWN_KIND,
    UNKNOWN_CLAUSE,
    MISPLACED_CLAUSE,
    REPEATED_CLAUSE,
    MISSING_CLAUSE,
    MISSING_BASIS,
    BAD_LOCATOR,
    READING_WITHOUT_ALTERNATIVE,
    UNKNOWN_NAME,
    DUPLICATE_NAME,
    MISSING_ALIAS,
    BAD_ALIAS,
    DUPLICATE_ALIAS,
    RESERVED_WORD_AS_NAME,
    LOOKALIKE_NAME,
    WRONG_KIND,
    AMBIGUOUS_MEMBER_NAME,
    UNKNOWN_IMPORT,
    UNUSED_NAME,
    TYPE_MISMATCH,
    UNIT_MISMATCH,
    MISSING_ROUNDING,
    BAD_RANGE,
    BAD_DEFAULT,
    DIVISION_BY_ZERO,
    WEIGHTS_NOT_ONE,
    BEYOND_INT64,
    VALUE_TOO_LARGE,
    NOT_APPLICABLE_COMPARED,
    BAD_DATE,
    NO_VALUE_IN_FORCE,
    PARAMETER_DATES_OUT_OF_ORDER,
    YEARLY_INPUT_IN_ONCE,
    UNGUARDED_YEARLY_INPUT,
    ONCE_ONLY_YEAR,
    MISSING_MONTH_RULE,
    MISSING_START_DAY_RULE,
    DUPLICATE_DEFINITION,
    CIRCULAR_DEFINITION,
    MISSING_ELSE,
    CONDITION_GAP,
    CONDITION_OVERLAP,
    UNREACHABLE_CASE,
    EXCEPTION_NEVER_APPLIES,
    EXCEPTION_CONFLICT,
    NOT_FULLY_CHECKED,
    TABLE_SHAPE,
    TABLE_GAP,
    TABLE_OVERLAP,
    UNKNOWN_DEGREE,
    UNKNOWN_LOCATOR,
    CHANGED_SOURCE,
    UNCOVERED_SENTENCE,
    REQUIREMENT_VIOLATED,
    REQUIREMENT_DEVIATION,
    REQUIREMENT_NOT_ADDRESSED,
    EXAMPLE_FAILED,
    EXAMPLE_ERROR,
    PROPERTY_FAILED,
)
"""All codes, in the order of this file."""


def by_name(name: str) -> Code | None:
    """The code of that name, None if there is none."""
    return next((code for code in CODES if code.name == name), None)
