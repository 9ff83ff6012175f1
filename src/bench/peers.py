"""The words of a text as input for other programs: LaTeX, Typst, HTML, Markdown."""

import html
import re

LATEX = {c: "\\" + c for c in "&%$#_{}"} | {"~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
                                            "\\": r"\textbackslash{}", "\u00a0": "~"}


def paragraphs(text):
    return [line.strip() for line in text.splitlines() if line.strip()]


def latex(text, lua=False):
    head = [r"\documentclass[11pt,a4paper]{article}"]
    head += [r"\usepackage{fontspec}"] if lua else [r"\usepackage[T1]{fontenc}", r"\usepackage{lmodern}"]
    head += [r"\begin{document}"]
    body = ["".join(LATEX.get(c, c) for c in p) for p in paragraphs(text)]
    return "\n".join(head) + "\n" + "\n\n".join(body) + "\n\\end{document}\n"


def typst(text):
    head = '#set page(paper: "a4", numbering: "1")\n#set text(lang: "en", region: "GB", size: 11pt)\n'
    body = [re.sub(r"([\\#$*_<>@\[\]`~=/+-])", r"\\\1", p) for p in paragraphs(text)]
    return head + "#set par(justify: true)\n\n" + "\n\n".join(body) + "\n"


def page(text):
    style = "@page { size: A4 } p { text-align: justify; hyphens: auto }"
    body = "\n".join("<p>" + html.escape(p) + "</p>" for p in paragraphs(text))
    return (f'<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"/><title>Text</title>'
            f"<style>{style}</style></head><body>\n{body}\n</body></html>\n")
