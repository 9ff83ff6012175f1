"""Draws how processor time grows with the text: growth.py RESULTS.json WORDS OUT.svg

RESULTS.json is what compare.py wrote for several lengths, WORDS the number of words of one length.
"""

import json
import re
import sys

WIDTH, HEIGHT = 720, 420
LEFT, RIGHT, TOP, BOTTOM = 60, 190, 20, 50
COLOURS = ["#8a1c1c", "#1f4e79", "#5b3a72", "#3f6b2a", "#8a5a12", "#2a6b6b"]


def series(results, words):
    lines = {}
    for result in results:
        times = re.fullmatch(r"(\d+) times the text", result["table"])
        if times and result["figures"]:
            name = result["name"].split(" (")[0]
            lines.setdefault(name, []).append((int(times[1]) * words, result["figures"][0]))
    return {name: sorted(points) for name, points in lines.items()}


def step(most):
    """A round distance of about a fifth of the largest value."""
    size = 10 ** len(str(int(most))) / 100
    return next(size * k for k in (1, 2, 5, 10, 20, 50, 100, 200, 500) if size * k >= most / 6)


def draw(lines):
    most_x = max(x for points in lines.values() for x, _ in points)
    most_y = max(y for points in lines.values() for _, y in points)
    at_x = lambda x: LEFT + x / most_x * (WIDTH - LEFT - RIGHT)
    at_y = lambda y: HEIGHT - BOTTOM - y / most_y * (HEIGHT - TOP - BOTTOM)
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
           'font-family="serif" font-size="13" role="img" '
           'aria-label="Processor time by length of the text">',
           f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fffdf8"/>']
    for value in range(7):
        y = value * step(most_y)
        if y <= most_y:
            out.append(f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{at_y(y):.1f}" y2="{at_y(y):.1f}" '
                       'stroke="#d8d3c7"/>')
            out.append(f'<text x="{LEFT - 8}" y="{at_y(y) + 4:.1f}" text-anchor="end">{y:g}</text>')
        x = value * step(most_x)
        if x <= most_x:
            out.append(f'<text x="{at_x(x):.1f}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle">'
                       f"{x / 1000:g}</text>")
    out.append(f'<text x="{LEFT}" y="{HEIGHT - 10}">thousand words; processor seconds upwards</text>')
    taken = []
    for colour, (name, points) in zip(COLOURS, sorted(lines.items(), key=lambda l: -l[1][-1][1])):
        path = " ".join(f"{at_x(x):.1f},{at_y(y):.1f}" for x, y in points)
        out.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        out += [f'<circle cx="{at_x(x):.1f}" cy="{at_y(y):.1f}" r="3" fill="{colour}"/>'
                for x, y in points]
        label = at_y(points[-1][1]) + 4
        while any(abs(label - other) < 15 for other in taken):
            label += 1
        taken.append(label)
        out.append(f'<text x="{at_x(points[-1][0]) + 8:.1f}" y="{label:.1f}" fill="{colour}">{name}'
                   "</text>")
    return "\n".join(out + ["</svg>"]) + "\n"


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        found = series(json.load(file), int(sys.argv[2]))
    with open(sys.argv[3], "w", encoding="utf-8") as file:
        file.write(draw(found))
