"""Writes so many different texts of a text's length, as editions for Engross and pages for Hugo.

Usage: hundred.py EDITION NUMBER FOLDER. Words of each text are exchanged for others of the same
text, by a fixed rule, so that no two texts are alike and every run gives the same files.
"""

import pathlib
import random
import re
import shutil
import sys

WORD = re.compile(r"\b[a-z]{6,}\b")


def another(text, number):
    """The text with a tenth of its longer words exchanged for others of them."""
    chance = random.Random(number)
    words = sorted(set(WORD.findall(text)))
    return WORD.sub(
        lambda word: chance.choice(words) if chance.random() < 0.1 else word.group(), text
    )


def main(edition, number, folder):
    edition, folder = pathlib.Path(edition), pathlib.Path(folder)
    text = (edition / "text.txt").read_text(encoding="utf-8")
    settings = (edition / "edition.yaml").read_text(encoding="utf-8")
    for i in range(1, number + 1):
        name = f"text-{i:03}"
        shelf = folder / "editions" / name
        shelf.mkdir(parents=True, exist_ok=True)
        (shelf / "text.txt").write_text(another(text, i), encoding="utf-8")
        (shelf / "edition.yaml").write_text(settings, encoding="utf-8")
        for beside in ("authorities.yaml", "edition.md"):
            if (edition / beside).exists():
                shutil.copy(edition / beside, shelf)
        page = folder / "hugo" / "content" / f"{name}.md"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(f"---\ntitle: Text {i}\n---\n\n" + another(text, i), encoding="utf-8")
    hugo = folder / "hugo"
    (hugo / "hugo.toml").write_text('baseURL = "/"\ntitle = "Texts"\n', encoding="utf-8")
    layouts = hugo / "layouts" / "_default"
    layouts.mkdir(parents=True, exist_ok=True)
    frame = "<!DOCTYPE html><html><head><title>{{ .Title }}</title></head><body>%s</body></html>\n"
    (layouts / "single.html").write_text(frame % "{{ .Content }}", encoding="utf-8")
    links = '{{ range .Site.RegularPages }}<p><a href="{{ .RelPermalink }}">{{ .Title }}</a></p>{{ end }}'
    (layouts / "list.html").write_text(frame % links, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
