"""Characters that look alike, and traditional forms of the characters that policy texts use.

A name typed with a look-alike reads right to a person and is unknown to a machine; `skeleton` gives both spellings one
form.
"""

import unicodedata
from functools import cache
from typing import Final

__all__ = ["fold", "groups", "pairs", "same_shape", "skeleton"]

# Each word of the two tables is a group of characters.  Twins cannot be told apart on many screens.
_TWINS: Final = """
己已巳 未末 人入 八ハ 日曰 士土 千干于 戊戌戍 力カ 夕タ 工エ 口ロ囗 卜ト 二ニ 三ミ —ー一－–―‐‑−- aаɑα eеє oοоσ0〇 pрρ
cсϲ xхχ yуγ iіι l1| sѕ jј hһ vνѵ bЬ kκк mм tтτ nп
"""

# These differ on a second look; good enough for a suggestion, not for saying that two names are confusable.
_SHAPES: Final = """
待侍 大太犬 天夭 王玉主 木本术 目且 田由甲申 午牛 刀力 住往 代伐 折拆析 贷货 免兔 乌鸟 今令 比此 失矢 衷哀衰 兢竞竟
辨辩辫 拔拨 晴睛 情清请 没设 冶治 圆园 历厉 壁璧 即既 抵低 徒徙 孤弧 妨防 账帐 炙灸 侯候 享亨 复夏 崇祟 栗粟 幻幼 延廷
捐损 暑署 茶荼 沽估 阻组 遣遗 逐遂 密蜜 蓝篮 买卖 扩护 师帅 弃奔 材村 科料 牌碑 扣扒 划刘 休体 付什 仅汉 支攴 准淮
用甩甪 限根 泸沪 抚扰 因困 间问 特持 征证 期朗 额颁 缴激 减咸 续绩 人八 入八
"""

# Pairs of a traditional character and the simplified one.
_TRADITIONAL: Final = """
參参 險险 醫医 療疗 費费 繳缴 額额 獎奖 勵励 減减 斷断 連连 續续 數数 當当 則则 為为 爲为 與与 於于 從从 對对 個个
國国 會会 務务 據据 單单 項项 調调 劑剂 補补 貼贴 財财 計计 劃划 規规 標标 準准 實实 際际 歷历 曆历 結结 餘余 總总
報报 銷销 類类 別别 級级 縣县 區区 鄉乡 鎮镇 門门 職职 業业 員员 養养 殘残 貧贫 農农 戶户 證证 號号 條条 節节 點点
變变 動动 開开 關关 時时 間间 終终 內内 處处 圍围 還还 歸归 屬属 機机 構构 認认 辦办 無无 過过 達达 進进 選选 擇择
適适 應应 種种 權权 負负 責责 擔担 給给 協协 議议 決决 發发 佈布 佔占 價价 優优 傳传 傷伤 僅仅 億亿 儲储 兒儿 兩两
眾众 冊册 凍冻 勞劳 勢势 匯汇 廳厅 壓压 嚴严 聽听 啟启 啓启 問问 執执 場场 壞坏 塊块 夠够 夢梦 婦妇 孫孙 學学 寧宁
審审 寫写 寬宽 專专 將将 導导 層层 島岛 師师 帶带 幣币 幫帮 幹干 幾几 庫库 廣广 張张 強强 彈弹 後后 徑径 復复 複复
惡恶 慮虑 態态 憑凭 戰战 戲戏 掛挂 採采 換换 損损 擴扩 擊击 攔拦 敗败 敵敌 書书 東东 極极 榮荣 樂乐 樣样 樹树 檔档
檢检 歲岁 歡欢 殺杀 氣气 況况 測测 濟济 災灾 煙烟 熱热 營营 獨独 獲获 現现 環环 產产 畢毕 畫画 異异 盡尽 監监 盤盘
確确 碼码 禮礼 離离 積积 稱称 稅税 穩稳 競竞 筆笔 築筑 籌筹 簡简 簽签 糧粮 紀纪 約约 紅红 納纳 純纯 紙纸 細细 組组
統统 絡络 絕绝 經经 綜综 維维 網网 緊紧 線线 緩缓 編编 縮缩 績绩 織织 繼继 罰罚 聯联 聲声 腦脑 舉举 舊旧 藥药 蘇苏
虛虚 術术 衛卫 裝装 製制 見见 視视 親亲 覺觉 覽览 觀观 觸触 訂订 訊讯 討讨 訓训 記记 設设 許许 訴诉 診诊 詐诈 評评
詞词 試试 該该 詳详 語语 誤误 說说 課课 誰谁 談谈 請请 論论 諮咨 識识 譯译 護护 讀读 讓让 豐丰 貝贝 貢贡 貨货 販贩
貫贯 購购 貸贷 貿贸 資资 賠赔 賞赏 賣卖 質质 賬账 贈赠 贏赢 趙赵 趕赶 車车 軍军 軌轨 軟软 較较 載载 輔辅 輕轻 輪轮
輸输 轄辖 轉转 遲迟 遷迁 遺遗 鄰邻 醞酝 釋释 鈔钞 銀银 錄录 錢钱 錯错 鍵键 鏈链 鐘钟 鐵铁 鑒鉴 長长 閉闭 閱阅 闊阔
隊队 階阶 隨随 隱隐 難难 雙双 雜杂 雲云 電电 靈灵 靜静 響响 頁页 頂顶 順顺 須须 預预 領领 頭头 頻频 題题 顏颜 願愿
顧顾 顯显 風风 飛飞 飲饮 館馆 馬马 駐驻 騙骗 驗验 驟骤 體体 魚鱼 鳥鸟 麥麦 黨党 齊齐 齡龄 龍龙 滿满 遞递
"""


@cache
def _simplified() -> dict[int, str]:
    return {ord(pair[0]): pair[1] for pair in _TRADITIONAL.split()}


@cache
def _twin() -> dict[str, str]:
    return {char: group[0] for group in _TWINS.split() for char in group}


@cache
def _groups() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for group in (*_TWINS.split(), *_SHAPES.split()):
        for char in group:
            found[char] = found.get(char, frozenset()) | {group}
    return found


def groups() -> tuple[str, ...]:
    """Characters that are easily taken for one another, for programs in other languages that look for the nearest name."""
    return (*_TWINS.split(), *_SHAPES.split())


def pairs() -> tuple[str, ...]:
    """Traditional characters, each before its simplified form; for the same programs."""
    return tuple(_TRADITIONAL.split())


def fold(text: str) -> str:
    """One spelling for full and half width, upper and lower case, traditional and simplified."""
    return unicodedata.normalize("NFKC", text).casefold().translate(_simplified())


def same_shape(one: str, other: str) -> bool:
    """Whether two characters are easily taken for one another."""
    nothing: frozenset[str] = frozenset()
    return not _groups().get(one, nothing).isdisjoint(_groups().get(other, nothing))


def skeleton(name: str) -> str:
    """What a name looks like: two names with one skeleton cannot be told apart at a glance."""
    return "".join(_twin().get(char, char) for char in fold(name))
