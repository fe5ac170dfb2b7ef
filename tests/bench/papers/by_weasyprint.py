"""The same text by WeasyPrint: by_weasyprint TEXT.html OUT.pdf."""

import sys

from weasyprint import HTML

HTML(filename=sys.argv[1]).write_pdf(sys.argv[2])
