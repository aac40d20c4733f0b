"""Texts that would run code, end a comment, open a tag or forge a line, if what prints them took them for its own language."""

from typing import Final

__all__ = ["MARK", "PAYLOADS"]

MARK: Final = "pwned"
"""The file that a payload would make in the folder where it runs."""

_PYTHON: Final = f"__import__('pathlib').Path('{MARK}').touch()"
_NODE: Final = f"import('node:fs').then(f=>f.writeFileSync('{MARK}',''))"
_SHELL: Final = f"touch {MARK}"

PAYLOADS: Final = (
    # Python
    f'"""; {_PYTHON}; """',
    f'""" + {_PYTHON} + """',
    f"'''; {_PYTHON}; '''",
    f"'; {_PYTHON}; '",
    f"{{{_PYTHON}}}",
    f"{{{{{_PYTHON}}}}}",
    "\\",
    "\\\\",
    'ends in a quote"',
    'ends in three"""',
    '\\"""',
    "C:\\users \\x \\N \\U0001 \\u12",
    "%s %(x)s %d {0} {x!r}",
    # JavaScript and HTML
    f"*/ {_NODE} /*",
    f"*/ {_NODE} //",
    f"`; {_NODE}; `",
    f"${{{_NODE}}}",
    f"</script><script>{_NODE}</script>",
    f"<img src=x onerror={_NODE}>",
    "<!-- <script>",
    "--> ]]> <![CDATA[",
    "&lt;script&gt; &amp; &#60;b&#62; &nbsp;",
    f"'\" onmouseover={_NODE} x='",
    f"javascript:{_NODE}",
    "__proto__",
    # SQL
    "'; DROP TABLE records; --",
    "\\'; DROP TABLE records; --",
    '"; DROP TABLE records; --',
    "`; DROP TABLE records; --",
    "*/ DROP TABLE records; /*",
    "-- ; /* $$ $tag$",
    f"${{env:HOME}} ${{{_SHELL}}} &define. :bind ?",
    # Markdown, MyST and Sphinx
    f"```{{eval-rst}} .. raw:: html <script>{_NODE}</script> ```",
    "{include}`/etc/passwd` {raw}`html` {ref}`x` {math}`x`",
    ":::{include} /etc/passwd :::",
    "# heading # {#label .class}",
    "- item * item 1. item > quote --- === | cell | :---: |",
    "[text](javascript:alert) ![x](file:///etc/passwd) <https://example.invalid> [^1] [[x]]",
    "{{ 7*7 }} {% include '/etc/passwd' %} $x$ $$x$$ ~~x~~ **x** _x_ `x` ^x^ ==x== \\(x\\)",
    "% comment (target)= +++ @cite https://example.invalid www.example.invalid",
    "Term\\ : definition",
    # calendars, tables, workflow commands, shells, terminals
    "BEGIN:VEVENT;SUMMARY=x,y:END:VEVENT",
    f"=cmd|' /C {_SHELL}'!A0",
    f"+{_SHELL}",
    f"-2+3+cmd|' /C {_SHELL}'!A0",
    "@SUM(1+1)*cmd",
    "::error file=x,line=1::forged %0A::warning::forged %25",
    f"$({_SHELL}) `{_SHELL}` ; {_SHELL} | {_SHELL} && {_SHELL}",
    "[bold red]x[/] [link=https://example.invalid]x[/link] [/]",
    "1" * 50,
    "\u3000 \u00a0 全角空格",
)
"""None holds 。, “, ” or a line break, so each may stand in “…” of a policy."""
