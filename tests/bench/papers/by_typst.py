"""The same text by Typst: by_typst TEXT.json FONTS OUT.pdf."""

import sys
from pathlib import Path

import typst

TEMPLATE = """
#set page("a4", margin: (left: 30mm, right: 10mm, y: 20mm))
#set text(font: "Tinos", size: 14pt, lang: "ru", hyphenate: false)
#set par(justify: true)
#for (kind, content) in json("text.json") {
  if kind == "table" {
    set text(size: 12pt)
    table(columns: (1fr, 4fr, 6fr, 3fr), table.header(..content.first()),
      ..content.slice(1).flatten())
  } else if kind == "title" { align(center, strong(content)) }
  else if kind == "heading" { block(sticky: true, strong(content)) }
  else if kind == "word" { block(sticky: true, content) }
  else { par(first-line-indent: (amount: 12.5mm, all: true), content) }
}
"""

text, fonts, output = (Path(one) for one in sys.argv[1:])
template = text.with_suffix(".typ")
template.write_text(TEMPLATE, encoding="utf-8")
typst.compile(template, output=output, font_paths=[fonts], ignore_system_fonts=True)
