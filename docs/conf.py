"""Sphinx 的配置。政策解释页面在生成网页时从 generated/docs 取来，不在这里编辑。"""

from pathlib import Path

from mingce.backends.docs.sphinx_zh import settings
from mingce.driver.site import fill, read_pages
from mingce.editors.pygments import PolicyLexer

HERE = Path(__file__).parent

globals().update(settings("明策"))
fill(HERE / "policies", read_pages(HERE.parent / "generated" / "docs"))
# 试算的网页和它引用的模块，原样放在网站的首层。
html_extra_path = ["calculator", "../generated/javascript/sichuan_enrolment_2025.mjs"]


def setup(app):
    """代码块 `pol` 按政策语言着色，不论本软件包是否已经安装。"""
    app.add_lexer("pol", PolicyLexer)
