// In served pages only: shows problems, and loads the page again when it has changed, at the same
// paragraph.
"use strict";
(() => {
  const print = document.currentScript.dataset.print;
  const KEY = "engross-place";
  const ABOUT_HERE = 24;

  // The places from the first that begins in the window on, and a few before it, nearest first:
  // when the first is no more, the next one leads.
  const placesHere = () => {
    const all = [...document.querySelectorAll("main [id]")].filter(e => e.getClientRects().length);
    const at = all.findIndex(e => e.getBoundingClientRect().top >= 0);
    if (at < 0) return [];
    const near = [...all.slice(at, at + ABOUT_HERE), ...all.slice(Math.max(0, at - ABOUT_HERE), at).reverse()];
    return near.map(e => [e.id, e.getBoundingClientRect().top]);
  };

  const loadAgain = () => {
    const open = [...document.querySelectorAll("details[open]")].map(d => d.id).filter(id => id);
    const kept = { path: location.pathname, places: placesHere(), y: scrollY, open };
    sessionStorage.setItem(KEY, JSON.stringify(kept));
    history.scrollRestoration = "manual";
    location.reload();
  };

  const goTo = kept => {
    const place = kept.places.find(([id]) => document.getElementById(id));
    const behavior = "instant";
    if (!place || kept.y === 0) return scrollTo({ top: kept.y, behavior });
    const top = document.getElementById(place[0]).getBoundingClientRect().top;
    scrollBy({ top: top - place[1], behavior });
  };

  const comeBack = () => {
    const stored = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    if (!stored) return;
    const kept = JSON.parse(stored);
    if (kept.path !== location.pathname) return;
    for (const id of kept.open) {
      const details = document.getElementById(id);
      if (details) details.open = true;
    }
    goTo(kept);
    let moved = false;
    for (const by of ["wheel", "touchmove", "keydown", "mousedown"]) {
      addEventListener(by, () => { moved = true; }, { once: true, passive: true });
    }
    const again = () => { if (!moved) goTo(kept); };
    addEventListener("load", () => {
      again();
      document.fonts.ready.then(again);
      history.scrollRestoration = "auto";
    });
  };

  const element = (name, type, words) => {
    const made = document.createElement(name);
    if (type) made.className = type;
    if (words) made.textContent = words;
    return made;
  };

  const box = element("details");
  box.id = "engross-state";
  box.lang = "en";
  box.dir = "ltr";
  box.dataset.engross = "furniture";
  const summary = element("summary");
  summary.setAttribute("role", "status");
  const sentence = element("p");
  const list = element("ol");
  box.append(summary, sentence, list);

  const count = (problems, severity) => {
    const many = problems.filter(p => p.severity === severity).length;
    return many ? [many + " " + severity + (many === 1 ? "" : "s")] : [];
  };

  const WORDS = { setting: "being set", set: "set", proved: "proved", faulty: "not made", unproved: "not proved", broken: "tool broke" };

  const show = state => {
    const counts = ["error", "warning", "notice"].flatMap(s => count(state.problems, s));
    summary.textContent = [WORDS[state.phase], ...counts].join(" · ");
    sentence.textContent = state.sentence;
    list.replaceChildren(...state.problems.map(problem => {
      const item = element("li", problem.severity);
      item.append(
        element("span", "place", problem.place + ": " + problem.severity + " " + problem.code),
        element("span", "message", problem.message));
      if (problem.hint) item.append(element("span", "hint", problem.hint));
      return item;
    }));
    const had = box.dataset.errors === "true";
    const errors = state.problems.some(problem => problem.severity === "error");
    if (errors !== had) box.open = errors;
    box.dataset.errors = errors;
    box.dataset.phase = state.phase;
  };

  const look = async () => {
    const answer = await fetch(location.pathname, { cache: "no-store" });
    const page = await answer.text();
    if (!page.includes('data-print="' + print + '"')) loadAgain();
  };

  document.body.append(box);
  comeBack();
  new EventSource("/_engross/events").onmessage = event => {
    show(JSON.parse(event.data));
    look();
  };
})();
