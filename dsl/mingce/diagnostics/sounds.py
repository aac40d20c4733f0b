"""How Chinese characters sound: toneless syllables of the characters that policy texts use.

Pinyin input is how most drafters type, so a wrong character mostly sounds like the right one.  The table is kept small
on purpose: a character outside it is merely not recognised as sounding like another.  `v` stands for ü; a character
with several readings stands under each.
"""

from functools import cache
from typing import Final

__all__ = ["groups", "readings", "same_sound"]

_TABLE: Final = """
a 阿啊 ai 爱艾埃哀矮碍挨癌 an 安按案岸暗 ang 昂 ao 奥傲熬澳
ba 八巴把爸罢霸拔坝 bai 百白败摆拜柏 ban 办半班板版般搬伴颁拌扮斑 bang 帮邦榜傍棒绑 bao 保包报宝抱暴饱爆薄堡胞曝
bei 被北备背倍悲辈贝杯碑 ben 本奔 beng 崩绷 bi 比必毕币闭避笔壁鼻彼臂弊碧蔽逼庇辟 bian 边变便编遍辩辨扁鞭贬
biao 表标彪 bie 别憋 bin 宾滨斌濒 bing 病并兵冰饼丙秉柄 bo 播波博薄勃拨伯驳泊玻剥柏搏 bu 不部步布补捕簿卜
ca 擦 cai 才财材采菜彩裁猜踩 can 参残餐惨灿惭 cang 藏仓苍舱 cao 草操曹糙 ce 策册测侧厕 cen 参岑 ceng 层曾
cha 查差察茶插叉刹 chai 差拆柴 chan 产缠颤铲阐掺 chang 长常场厂唱昌肠尝偿畅倡 chao 超朝潮抄吵炒钞巢 che 车彻撤扯澈
chen 陈沉晨臣尘趁称衬辰 cheng 成城程称承诚呈乘盛惩澄撑 chi 吃持迟尺池齿赤翅耻痴斥驰 chong 重充冲虫崇宠
chou 筹抽愁酬丑仇绸臭 chu 出处除初础楚储触厨畜 chuan 传船穿川串喘 chuang 创床窗闯 chui 吹垂锤炊 chun 春纯唇淳
chuo 绰戳 ci 此次词辞慈磁刺瓷雌赐 cong 从聪丛匆葱 cou 凑 cu 促粗醋簇 cuan 窜 cui 催脆翠崔 cun 村存寸 cuo 错措挫磋
da 大答达打搭 dai 代带待戴袋贷逮呆怠 dan 但单担淡蛋弹胆诞丹旦耽 dang 当党档荡挡 dao 到道导倒刀岛盗稻悼蹈 de 的得德地
deng 等登灯邓凳瞪 di 地第的底低弟递敌帝抵滴缔堤笛迪 dian 点电店典殿垫淀颠滇 diao 调吊钓掉雕 die 跌叠碟
ding 定顶订丁盯钉鼎 diu 丢 dong 动东冬懂洞冻董栋 dou 都斗豆抖兜陡逗 du 度都读独毒督堵赌杜肚渡 duan 断段短端锻
dui 对队堆兑 dun 吨顿盾蹲敦趸 duo 多夺朵躲堕舵度
e 额恶饿俄峨鹅厄遏 en 恩 er 二而儿耳尔
fa 法发罚乏伐阀 fan 反范饭犯翻番凡烦繁返泛贩 fang 方放房防访仿芳妨纺 fei 费非飞肥废肺匪沸菲 fen 分份粉奋纷愤氛坟
feng 风丰封峰奉蜂疯锋缝冯讽枫 fo 佛 fou 否 fu 服府付负富福复副附父夫妇符伏扶辅腐浮幅抚赴腹赋覆肤俯甫傅
gai 改该概盖丐钙 gan 干感敢赶甘肝杆竿 gang 刚港岗钢纲缸 gao 高告搞稿糕膏 ge 个各革格歌哥割隔阁搁葛戈 gei 给 gen 跟根
geng 更耕耿梗 gong 工公共功供宫攻巩贡恭弓拱 gou 够构购狗沟勾钩苟 gu 古故固股顾鼓骨谷估姑孤雇辜沽 gua 挂瓜刮寡
guai 怪拐乖 guan 关管官观馆贯惯冠灌 guang 光广逛 gui 规贵归轨鬼桂跪柜硅 gun 滚棍 guo 国过果锅裹郭
ha 哈 hai 还海害孩亥 han 含汉寒喊汗旱函韩罕涵憾 hang 行航杭夯 hao 好号毫豪耗浩 he 和合河何核喝贺荷盒赫 hei 黑
hen 很恨狠痕 heng 横衡恒 hong 红洪宏虹轰鸿 hou 后候厚侯猴 hu 户护互湖胡忽呼虎糊壶沪 hua 化话花华画划滑哗 huai 坏怀淮
huan 还环换欢患缓幻唤 huang 黄慌皇荒晃煌 hui 会回汇灰挥辉惠毁慧悔绘徽恢 hun 婚混魂昏 huo 或活火获货伙祸惑豁和
ji 机及级计记几己基济积集急际即技极季激既继纪绩疾籍寄击鸡吉挤剂迹辑寂系脊缉忌饥藉给稽 jia 家加价架假甲嘉佳驾夹嫁
jian 见间件建减检监简坚艰健渐践鉴键兼剑荐箭剪肩捡俭尖溅 jiang 将江降奖讲强疆姜匠浆蒋酱
jiao 教交较叫角脚焦胶缴校轿觉骄郊浇搅 jie 接结解界节阶街姐借介届戒皆截洁揭杰劫捷藉
jin 金进今近紧仅尽禁津斤锦劲晋筋浸谨 jing 经京精境静景警竞净竟镜井敬径惊晶睛 jiong 窘 jiu 就九久究救酒旧纠舅疚
ju 局居据举具剧聚巨拒距句俱惧矩菊拘 juan 卷捐倦眷圈 jue 决觉绝掘角爵 jun 军均君俊菌
ka 卡咖 kai 开凯慨楷 kan 看刊砍堪勘槛 kang 康抗扛慷 kao 考靠烤拷 ke 可科客课刻克渴壳棵颗咳 ken 肯恳垦 keng 坑
kong 空控恐孔 kou 口扣寇 ku 库苦哭裤酷枯 kua 跨夸垮 kuai 快块会筷 kuan 款宽 kuang 况矿框狂旷 kui 亏愧葵馈溃
kun 困昆捆鲲 kuo 扩括阔廓
la 拉啦辣蜡 lai 来赖莱 lan 兰蓝烂篮栏览懒拦揽 lang 浪郎狼朗廊蒗 lao 老劳牢捞姥 le 了乐勒 lei 类累雷泪垒勒 leng 冷愣
li 力里理利立历例离李礼丽厉励粒黎莉隶厘吏 lia 俩 lian 联连练脸怜廉恋炼链莲敛 liang 量两良亮梁粮凉辆谅
liao 料疗了辽聊僚 lie 列烈裂劣猎 lin 林临邻淋琳磷 ling 领令另零灵龄陵凌岭铃 liu 六流留刘柳 long 龙隆笼聋拢垄
lou 楼漏露搂 lu 路录陆露鲁炉庐泸 luan 乱卵 lun 论轮伦仑 luo 落络罗洛骆逻 lv 律率绿旅虑吕履缕屡驴滤 lve 略掠
ma 妈马吗麻骂码摩 mai 买卖麦脉迈埋 man 满慢漫蛮瞒 mang 忙盲茫芒 mao 毛矛冒贸猫帽茂貌 me 么 mei 没每美妹眉梅媒煤枚
men 们门闷 meng 梦猛孟盟蒙 mi 米密秘迷谜蜜弥泌 mian 面免棉眠绵勉 miao 苗描妙秒庙 mie 灭蔑 min 民敏 ming 名明命鸣铭
miu 谬 mo 末莫模没默磨摸墨魔膜漠摩 mou 某谋 mu 目母木亩幕慕墓牧姆穆模
na 那拿哪纳娜 nai 乃奶耐奈 nan 难南男 nang 囊 nao 脑闹恼 ne 呢 nei 内 nen 嫩 neng 能 ni 你泥尼拟逆匿 nian 年念粘
niang 娘酿 niao 鸟尿 nie 捏聂 nin 您 ning 宁凝拧 niu 牛扭纽 nong 农弄浓 nu 努怒奴 nuan 暖 nuo 诺挪 nv 女 nve 虐疟
o 哦 ou 欧偶
pa 怕爬帕 pai 派排牌拍 pan 判盘盼攀畔潘 pang 旁胖庞 pao 跑炮泡抛 pei 配培陪赔佩 pen 盆喷 peng 朋碰彭捧棚鹏膨
pi 批皮疲匹披脾辟僻 pian 片篇偏骗便 piao 票飘漂 pin 品贫频拼聘 ping 平评瓶凭屏萍 po 破迫坡颇婆泊 pou 剖
pu 普铺扑仆朴葡谱曝
qi 起其期气七企器齐奇弃汽旗妻欺骑启棋契漆歧凄岂 qia 恰洽卡 qian 前千钱签欠迁浅潜牵铅谦遣歉嵌纤仟 qiang 强枪墙抢
qiao 桥巧瞧悄敲乔 qie 且切窃 qin 亲勤侵琴秦 qing 情清请青轻庆倾晴 qiong 穷琼 qiu 求秋球丘 qu 去区取曲趣屈渠趋驱
quan 全权圈泉劝券拳犬 que 确却缺雀 qun 群裙
ran 然染燃 rang 让 rao 扰绕饶 re 热惹 ren 人任认仁忍刃 reng 仍扔 ri 日 rong 容荣融绒溶 rou 肉柔 ru 如入乳儒 ruan 软
rui 锐瑞 run 润闰 ruo 若弱
sa 洒撒萨 sai 赛塞 san 三散伞 sang 丧桑 sao 扫嫂 se 色塞 sen 森 sha 杀沙啥傻纱刹厦 shan 山善闪扇陕衫擅删
shang 上商伤赏尚熵 shao 少烧稍绍邵 she 社设舍射涉摄蛇折 shen 身深什神申审甚沈伸慎肾参渗 sheng 生省声升胜圣盛剩绳牲
shi 是时事市实世使十式师史示失施视室食石始士试势适释饰识氏驶诗拾逝蚀匙湿侍尸誓似 shou 受收手首售守授寿瘦兽
shu 数书术属输树述熟署束竖舒叔殊疏赎暑鼠蔬枢梳蜀 shua 刷 shuai 率帅衰摔 shuan 栓 shuang 双爽霜 shui 水税睡谁 shun 顺瞬
shuo 说硕烁 si 四司死思私斯似丝寺肆饲 song 送松宋颂诵讼 sou 搜艘 su 素速诉苏宿俗塑溯肃 suan 算酸 sui 岁随虽碎遂隧穗
sun 损孙笋 suo 所索缩锁
ta 他它她塔踏 tai 台太态泰抬胎 tan 谈弹探坦叹贪摊滩碳炭 tang 堂糖唐躺汤趟 tao 套逃讨桃陶淘 te 特 teng 疼腾藤
ti 体提题替梯踢剔 tian 天田填甜添 tiao 条跳挑调 tie 铁贴 ting 听停庭厅挺亭 tong 同通统童痛铜桶筒 tou 头投透偷
tu 土图突途徒涂吐屠 tuan 团 tui 推退腿 tun 吞屯 tuo 托脱拖妥拓
wa 挖瓦娃 wai 外歪 wan 万完晚玩碗湾弯顽 wang 王往望忘网亡旺 wei 为位委未维围卫微危伟味违尾谓威唯惟胃慰喂畏伪
wen 文问温闻稳 weng 翁 wo 我握卧沃 wu 无五物务武午误悟舞吴屋污雾伍侮勿戊
xi 西系息习希析席细喜洗戏吸夕惜牺悉溪稀袭昔膝熙晰锡隙 xia 下夏吓霞峡狭辖瞎厦虾
xian 现线县先限显险献鲜闲弦贤衔嫌陷仙宪咸纤 xiang 想向相象乡项香响像享箱巷详祥降湘 xiao 小校效笑消销晓孝削肖
xie 些写协谢械鞋携邪斜歇卸泄胁 xin 新心信辛欣薪芯 xing 行性形星兴型姓省醒幸刑杏 xiong 兄雄胸凶熊 xiu 修休秀袖宿
xu 需许须续序虚徐绪蓄畜叙恤旭 xuan 选宣悬旋 xue 学血雪穴削 xun 训讯寻迅循巡询旬逊勋
ya 压亚呀牙雅押鸭哑崖 yan 严眼言研验延沿演烟盐颜岩宴艳炎掩焰雁咽 yang 样阳养洋央仰羊杨扬氧 yao 要药腰摇遥咬谣
ye 也业夜叶页野爷液冶 yi 一以已义意议易医依移遗艺疑亿益异宜衣忆役译抑翼姨仪伊乙亦逸溢谊毅椅奕疫
yin 因音引印银阴饮隐姻殷 ying 应英影营迎硬赢映盈鹰婴颖 yong 用永勇拥泳涌佣 you 有又由友游优油右邮幼尤诱犹忧
yu 与于预育语遇余予域欲雨玉愈渔鱼宇狱豫裕誉愚喻寓隅舆逾娱御渝 yuan 员元院原远源愿园援圆缘怨 yue 月约越乐跃阅粤悦岳
yun 运云允孕晕匀
za 杂砸 zai 在再载灾栽仔 zan 暂赞咱 zang 藏脏葬 zao 早造遭糟枣灶噪凿 ze 则责泽择 zei 贼 zen 怎 zeng 增曾赠综
zha 扎查炸闸诈 zhai 债宅摘窄择 zhan 展战站占斩粘沾盏 zhang 长张章障掌涨仗丈帐账杖 zhao 照找招召赵兆着朝
zhe 者这着折哲浙 zhen 真阵镇针振震诊珍侦枕 zheng 正政证整争征挣郑症蒸睁
zhi 之制只知直治至支指质志致值职置止执智植纸织枝殖旨滞址秩稚汁识 zhong 中种重众钟终忠仲肿 zhou 州周洲轴舟昼皱骤
zhu 主住注助著筑逐诸猪竹祝珠株朱柱驻贮烛铸属 zhua 抓 zhuan 专转传赚砖 zhuang 装状庄壮撞桩 zhui 追坠缀 zhun 准
zhuo 着桌捉卓浊 zi 自子资字紫姿仔滋咨 zong 总综宗纵踪 zou 走奏 zu 组足族租祖阻 zuan 钻 zui 最罪醉嘴 zun 尊遵
zuo 作做坐座左昨
"""


@cache
def _by_character() -> dict[str, frozenset[str]]:
    words = _TABLE.split()
    found: dict[str, frozenset[str]] = {}
    for syllable, characters in zip(words[::2], words[1::2], strict=True):
        for char in characters:
            found[char] = found.get(char, frozenset()) | {syllable}
    return found


def groups() -> tuple[str, ...]:
    """The characters of each syllable, for programs in other languages that look for the nearest name."""
    return tuple(_TABLE.split()[1::2])


def readings(char: str) -> frozenset[str]:
    """Toneless syllables of a character; empty when the table does not know it."""
    return _by_character().get(char, frozenset())


def same_sound(one: str, other: str) -> bool:
    """Whether two characters share a reading, tones aside."""
    return not readings(one).isdisjoint(readings(other))
