"""The same text as a page of HTML, for WeasyPrint and LibreOffice."""

from collections.abc import Sequence
from html import escape

STYLE = """
@page { size: A4; margin: 20mm 10mm 20mm 30mm }
body { font: 14pt/1.15 Tinos } p, h1, h2 { margin: 3pt 0; font-size: 14pt }
h1 { text-align: center } h2 { margin-top: 16pt; break-after: avoid }
.word { margin-top: 8pt; break-after: avoid }
.text { text-align: justify; text-indent: 12.5mm }
table { border-collapse: collapse; font-size: 12pt; width: 100% } td { border: 0.5pt solid black }
"""
TAGS = {"title": "h1", "heading": "h2", "word": "p", "text": "p"}


def as_html(blocks: Sequence[tuple[str, str | list[list[str]]]]) -> str:
    body = "\n".join(_block(kind, content) for kind, content in blocks)
    return f'<!doctype html><meta charset="utf-8"><style>{STYLE}</style><body>{body}'


def _block(kind: str, content: str | list[list[str]]) -> str:
    if isinstance(content, str):
        return f'<{TAGS[kind]} class="{kind}">{escape(content)}</{TAGS[kind]}>'
    rows = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in content)
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
