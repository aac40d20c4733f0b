"""Lists within lists, windows within windows, and shares among members; years by members by statements."""

from types import MappingProxyType
from typing import Final

from tests.pathological.parts import BASIS, HEADER, Texts, fill, name, policy, rule

__all__ = ["TEXTS"]

LONG: Final = HEADER.replace("2020年 至 2040年", "1901年 至 2100年")
OWNER: Final = "对象 人（person）：额（amount）：金额，0元 至 1万元，缺省 1元。"
ITEM: Final = (
    "对象 项（item）：属于 人，列为 各项（items）；量（n）：金额，0元 至 1万元；日（day）：日期；类名（label）：文本；按 日 归年。"
)
PLACE: Final = "对象 处（place）：属于 人，列为 各处（places）；量（n）：金额，0元 至 1万元；人头（heads）：人数，0人 至 1万人。"


def _each(value: str, number: int, of: str = "项", kind: str = "金额") -> str:
    return f"规则 {name(number)}（x{number}）：{kind}；对每个 {of}；等于 {value}；{BASIS}。"


def _lists(count: int) -> list[str]:
    return [
        f"对象 物{name(i)}（o{i}）：属于 人，列为 单{name(i)}（l{i}）；数{name(i)}（n{i}）：金额，0元 至 9元。" for i in range(count)
    ]


def _weights(count: int) -> str:
    factors = "；".join(f"因素 {name(i)}，权重 {100 // count}%，取 人头" for i in range(count))
    return (
        f"分配 分得（granted）：对每个 处；总额 额；{factors}；精确到 分；余数 最大余数法，同余时 按名单次序；"
        f"未分配 记作 剩（rest）；{BASIS}。"
    )


def _payers(count: int) -> str:
    payers = "；".join(f"由 {name(i)} 承担 {100 // count}%，每处以 {i + 1}元 为限，差额由 末 承担" for i in range(count))
    return f"分担 摊（shared）：对每个 处；分担额 量；四舍五入到 分；{payers}；由 末 承担 其余；{BASIS}。"


TEXTS: Final[Texts] = MappingProxyType({
    # Each looks at all members before, of a value that looks at all members before.
    "windows of windows": lambda: policy(
        OWNER, ITEM, _each("至此 各 项 的 量 之和", 0), *(_each(f"此前 同 类名 各 项 的 {name(i - 1)} 之和", i) for i in range(1, 60))
    ),
    "ranks of ranks": lambda: policy(
        OWNER, ITEM, _each("（各 项 按 量 从高到低 的 名次，同名次 并列）", 0, kind="个数"),
        *(_each(f"（各 项 按 {name(i - 1)} 从低到高 的 名次，同名次 并列）", i, kind="个数") for i in range(1, 50)),
    ),
    "sums of sums, member by member": lambda: policy(
        OWNER, PLACE, _each("各 处 的 量 之和", 0, "处"), *(_each(f"各 处 的 {name(i - 1)} 之和", i, "处") for i in range(1, 60))
    ),
    "sums with conditions of two ways down": lambda: policy(
        OWNER, PLACE, _each("量", 0, "处"), _each("量 × 2", 1, "处"),
        *(_each(f"各 处 中 {name(i - 1)} 超过 {name(i - 2)} 者 的 {name(i - 2)} 最大值", i, "处") for i in range(2, 55)),
    ),
    "many lists": lambda: policy(
        OWNER, *_lists(40), rule(" + ".join(f"各 物{name(i)} 的 数{name(i)} 之和" for i in range(40)))
    ),
    "lists of lists of lists": lambda: policy(
        OWNER, *(
            f"对象 物{name(i)}（o{i}）：属于 {'人' if i == 0 else '物' + name(i - 1)}，列为 单{name(i)}（l{i}）；数{name(i)}（n{i}）：金额。"
            for i in range(60)
        ),
    ),
    "many fields of a list": lambda: policy(
        OWNER, "对象 处（place）：属于 人，列为 各处（places）；" + "；".join(f"{name(i)}（f{i}）：金额，逐年，缺省 1元" for i in range(80)) + "。",
        *fill(lambda i: _each(f"{name(i)} + {name(i + 1)}", 100 + i, "处"), 4500), header=LONG,
    ),
    "states of members over two centuries": lambda: policy(
        OWNER, PLACE.replace("1万元；", "1万元，逐年，缺省 1元；"), *(
            f"状态 {name(i)}（s{i}）：金额；对每个 处；初值 0元；等于 上年 {name((i + 1) % 45)} + 量；{BASIS}。" for i in range(45)
        ), header=LONG,
    ),
    "monthly states over two centuries": lambda: policy(
        "对象 人（person）：住（lives）：是否，逐月，缺省 否。", *(
            f"状态 {name(i)}（s{i}）：月数；按月；初值 0个月；当 住 则 上月 {name((i + 1) % 45)} + 1个月；否则 上月 {name(i)}；{BASIS}。"
            for i in range(45)
        ), header=LONG,
    ),
    "states that read the whole past": lambda: policy(
        OWNER, *(
            f"状态 {name(i)}（s{i}）：金额；初值 0元；等于 上年 {name(i)} + {i + 1}年前 {name((i + 7) % 40)}；{BASIS}。" for i in range(40)
        ), header=LONG,
    ),
    "rules of named years": lambda: policy(
        "对象 人（person）：量（n）：金额，逐年，缺省 1元。", f"状态 态（s）：金额；初值 0元；等于 上年 态 + 量；{BASIS}。",
        rule(" + ".join(f"{year}年 态" for year in range(1901, 2101)), called="乙", alias="b"), header=LONG,
    ),
    "yearly inputs": lambda: policy(
        "对象 人（person）：" + "；".join(f"{name(i)}（f{i}）：金额，逐年，缺省 1元" for i in range(100)) + "。",
        rule(" + ".join(name(i) for i in range(100))), header=LONG,
    ),
    "monthly inputs": lambda: policy(
        "对象 人（person）：" + "；".join(f"{name(i)}（f{i}）：金额，逐月，缺省 1元" for i in range(90)) + "。",
        f"状态 甲（a）：金额；按月；初值 0元；等于 上月 甲 + {' + '.join(name(i) for i in range(90))}；{BASIS}。", header=LONG,
    ),
    "factors of a division": lambda: policy(OWNER, PLACE, _weights(50)),
    "divisions of divisions": lambda: policy(
        OWNER, PLACE, *(
            f"分配 {name(i)}（d{i}）：对每个 处；总额 {'额' if i == 0 else f'各 处 的 {name(i - 1)} 之和'}；因素 素，权重 100%，取 人头；"
            f"精确到 分；余数 最大余数法，同余时 按名单次序；未分配 记作 剩{name(i)}（rest{i}）；{BASIS}。" for i in range(25)
        ),
    ),
    "payers": lambda: policy(OWNER, PLACE, _payers(50)),
    "sharings of sharings": lambda: policy(
        OWNER, PLACE, *(
            f"分担 {name(i)}（d{i}）：对每个 处；分担额 {'量' if i == 0 else f'付{name(i - 1)}'}；四舍五入到 分；"
            f"由 库 承担 50%，实付 记作 付{name(i)}（paid{i}）；由 府 承担 其余；{BASIS}。" for i in range(28)
        ),
    ),
    "bands": lambda: policy(
        OWNER, ITEM, "分段 付（paid）：金额；对每个 项；计算基数 量；起点 此前 各 项 的 量 之和；不超过 1元 部分 按 50%；"
        + "；".join(f"{i}元 至 {i + 1}元 部分 按 {i % 100}%" for i in range(1, 130)) + f"；超过 130元 部分 按 70%；四舍五入到 分；{BASIS}。",
    ),
    "pools": lambda: policy(
        "对象 人（person）：入（i）：金额，0元 至 9元，逐年，缺省 1元。", *(
            f"资金池 {name(i)}（p{i}）：初值 0元；自 2025年 起；转入 {'入' if i == 0 else '末' + name(i - 1)}；转出 0元；"
            f"期末余额 记作 末{name(i)}（end{i}）；{BASIS}。" for i in range(40)
        ), header=LONG,
    ),
    "incentives": lambda: policy(
        "对象 人（person）：保（insured）：是否，逐年，缺省 否。", *(
            f"激励 {name(i)}（r{i}）：自 2025年 起；当 保 则 次年 增加 1元；当 非 保 则 减少 1元 以 {name(i)} 为限；"
            f"当 保 且 {'保' if i == 0 else f'上年 {name(i - 1)} 超过 0元'} 则 次年 清零；{BASIS}。" for i in range(38)
        ), header=LONG,
    ),
    "waiting periods": lambda: policy(
        "对象 人（person）：断（lapsed）：年数，0年 至 60年，缺省 0年；补（repaired）：年数，0年 至 60年，缺省 0年；"
        "日（day）：日期，缺省 2025年1月1日。", *(
            f"等待期 {name(i)}（w{i}）：当 断 超过 {i}年 则 固定 {i}个月；变动 每 断 满 1年 加 1个月；修复 每 补 满 1年 减 1个月；"
            f"当 断 不少于 4年 则 合计不少于 6个月；起算 {'日' if i == 0 else '起' + name(i - 1)}；起算日 计入；无对应日 取月末；"
            f"得出 合计 记作 共{name(i)}（t{i}）、待遇开始 记作 起{name(i)}（b{i}）；{BASIS}。" for i in range(24)
        ),
    ),
    "cases of a waiting period": lambda: policy(
        "对象 人（person）：断（lapsed）：年数，0年 至 600年，缺省 0年；补（repaired）：年数，0年 至 600年，缺省 0年；"
        "日（day）：日期，缺省 2025年1月1日。",
        f"等待期 等（w）：{'；'.join(f'当 断 超过 {i}年 且 补 不超过 {i}年 则 固定 {i}个月' for i in range(80))}；变动 每 断 满 1年 加 1个月；"
        f"修复 每 补 满 1年 减 1个月；起算 日；起算日 计入；无对应日 取月末；得出 合计 记作 共（total）；{BASIS}。",
    ),
    "parts of an eligibility": lambda: policy(
        "对象 人（person）：" + "；".join(f"{name(i)}（q{i}）：是否，存疑" for i in range(70)) + "。",
        "资格 可（may）：满足全部 " + "、".join(f"{name(i)} “{i}”" for i in range(35)) + "；满足任一 "
        + "、".join(f"{name(i)} “{i}”" for i in range(35, 60)) + "；除外 "
        + "、".join(f"{name(i)} “{i}”" for i in range(60, 70)) + f"；{BASIS}。",
        "示例 例：年度 2030年；应得 可 为 待定。",
    ),
    "eligibilities of eligibilities": lambda: policy(
        "对象 人（person）：疑（q）：是否，存疑；又（r）：是否，存疑。", *(
            f"资格 {name(i)}（e{i}）：满足全部 {'疑' if i == 0 else name(i - 1)}、又；满足任一 {'疑' if i == 0 else name(i - 1)}、又；{BASIS}。"
            for i in range(70)
        ),
    ),
    "requirements": lambda: policy(
        OWNER, PLACE, *fill(lambda i: f"要求 {name(i)}（r{i}）：对每个 处；应统一 量 + {i}元；程度 必须；{BASIS}。")
    ),
    "milestones one after the other": lambda: policy(
        *fill(lambda i: f"里程碑 {name(i)}（m{i}）：期限 2027年；成果 “件”；{'' if i == 0 else f'先行完成 {name(i - 1)}；'}{BASIS}。")
    ),
    "milestones of all before": lambda: policy(*(
        f"里程碑 {name(i)}（m{i}）：期限 2027年；成果 “件”；{'' if i == 0 else '先行完成 ' + '、'.join(name(j) for j in range(i)) + '；'}{BASIS}。"
        for i in range(26)
    )),
    "milestones in a circle": lambda: policy(*(
        f"里程碑 {name(i)}（m{i}）：期限 2027年；成果 “件”；先行完成 {name((i + 1) % 70)}、{name((i + 31) % 70)}；{BASIS}。" for i in range(70)
    )),
    "duties": lambda: policy(*fill(
        lambda i: f"职责 {name(i)}（t{i}）：主体 甲、乙、丙、丁；会同 庚、辛、壬；应当 制定 “{i}”；每年 9月1日 至 9月30日；{BASIS}。"
    )),
})  # fmt: skip
