// Search, the cite box and copying. Every page reads, moves and cites without it.
(() => {
  "use strict";
  const root = document.documentElement.dataset.root || "";

  // Data comes as a script that hands over one value, for a page on a disk may not fetch.
  const load = (file, receiver) =>
    new Promise((done, failed) => {
      window[receiver] = done;
      const script = document.createElement("script");
      script.src = root + file;
      script.onerror = failed;
      document.head.append(script);
    });
  const make = (name, text, className) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    if (className) element.className = className;
    return element;
  };

  // ---- Search ----
  // Words are folded (no case, no diacritics), cut into pairs in scripts without spaces, and
  // shortened by the commonest endings of the language, so that inflected forms meet.
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/ß/g, "ss").replace(/[ʼ’']/g, "'");
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
  const endings = {
    en: /(?:ations?|ities|ingly|ings?|edly|ments?|ness|ally|ies|ied|ed|es|ly|ity|ion|al|s|e|y)$/,
    fr: /(?:ements?|ations?|ités?|ives?|ifs?|euses?|eurs?|ales?|aux|ées?|és|er|es|e|s|x)$/,
    es: /(?:aciones|acion|mente|idades|idad|ados?|adas?|ales|es|os|as|ar|o|a|e|s)$/,
    de: /(?:ungen|ung|heiten|heit|keiten|keit|lichen|liche|lich|ern|em|en|er|es|e|s|n)$/,
    nl: /(?:heden|heid|ingen|ing|elijke|elijk|en|er|e|s)$/,
    ru: /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ость|ости|ение|ения|ений|ая|яя|ую|юю|ой|ей|ий|ый|ые|ие|их|ых|ов|ев|ам|ям|ах|ях|ию|ия|ии|а|я|о|е|и|ы|у|ю|ь)$/,
    ar: /(?:ات|ون|ين|ان|ية|ها|هم|ة|ه|ي)$/,
  };
  let stemmer = /$^/;
  let arabic = false;
  const stem = (word) => {
    let cut = arabic && word.length > 4 ? word.replace(/^(?:وال|بال|كال|فال|لل|ال)/, "") : word;
    const short = cut.replace(stemmer, "");
    return short.length >= 3 ? short : cut;
  };
  const words = (text) => {
    const found = [];
    for (const match of fold(text).matchAll(/[\p{L}\p{N}]+(?:[.'-][\p{L}\p{N}]+)*/gu)) {
      const word = match[0];
      if (!unspaced.test(word)) {
        found.push(word);
        const parts = word.split(/[.'-]/);
        if (parts.length > 1) found.push(...parts);
        continue;
      }
      const signs = [...word];
      if (signs.length === 1) found.push(word);
      for (let i = 0; i + 1 < signs.length; i++) found.push(signs[i] + signs[i + 1]);
    }
    return found;
  };

  const build = (data) => {
    const language = data.language.split("-")[0];
    stemmer = endings[language] || stemmer;
    arabic = language === "ar";
    const index = new Map();
    data.places.forEach((place, number) => {
      for (const word of new Set(words(place[3] + " " + place[2]))) {
        if (!index.has(word)) index.set(word, []);
        index.get(word).push(number);
      }
    });
    const list = [...index.keys()].sort();
    return { places: data.places, index, list, folded: data.places.map((place) => fold(place[3])) };
  };

  // Scores of the places that hold a word: whole word 3, its beginning 2, the same stem 1.
  const matches = (library, word) => {
    const scores = new Map();
    const root = stem(word);
    const prefix = root.length >= 3 ? root : word;
    let from = 0;
    let to = library.list.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (library.list[middle] < prefix) from = middle + 1;
      else to = middle;
    }
    for (; from < library.list.length && library.list[from].startsWith(prefix); from++) {
      const found = library.list[from];
      const score = found === word ? 3 : found.startsWith(word) ? 2 : stem(found) === root ? 1 : 0;
      if (!score) continue;
      for (const place of library.index.get(found)) scores.set(place, Math.max(score, scores.get(place) || 0));
    }
    return scores;
  };

  const search = (library, query) => {
    const asked = words(query);
    if (!asked.length) return [];
    let total = null;
    for (const word of asked) {
      const scores = matches(library, word);
      if (!total) total = scores;
      else {
        for (const place of [...total.keys()]) {
          if (scores.has(place)) total.set(place, total.get(place) + scores.get(place));
          else total.delete(place);
        }
      }
    }
    const phrase = fold(query.trim());
    const weight = { e: 2, h: 1.5, p: 0 };
    return [...total]
      .map(([place, score]) => [place, score + weight[library.places[place][0]] + (library.folded[place].includes(phrase) ? 3 : 0)])
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([place]) => library.places[place]);
  };

  // The beginning of a text, to the end of a word.
  const cut = (text, most) => {
    if (text.length <= most) return text;
    const end = text.lastIndexOf(" ", most);
    return text.slice(0, end > most / 2 ? end : most) + " …";
  };

  // An excerpt around the first word found, that word set off.
  const excerpt = (text, query, into) => {
    const asked = words(query);
    let at = -1;
    let end = 0;
    for (const match of text.matchAll(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu)) {
      const word = fold(match[0]);
      const hit = asked.some((w) => word.startsWith(w) || stem(word) === stem(w) || (unspaced.test(w) && word.includes(w)));
      if (hit) {
        at = match.index;
        end = at + match[0].length;
        break;
      }
    }
    if (at < 0) {
      into.append(cut(text, 150));
      return;
    }
    const from = at > 70 ? text.indexOf(" ", at - 70) + 1 || at - 70 : 0;
    const start = from > at ? at : from;
    into.append((start ? "… " : "") + text.slice(start, at), make("b", text.slice(at, end)), cut(text.slice(end), 90));
  };

  const form = document.querySelector(".search");
  if (form) {
    form.hidden = false;
    const input = form.querySelector("input");
    const results = form.querySelector("ol");
    const status = form.querySelector("[role=status]");
    let library = null;
    const ready = () => (library = library || load("search-data.js", "engrossSearch").then(build));
    const close = () => {
      form.classList.remove("open");
      results.replaceChildren();
      status.textContent = "";
    };
    const show = async () => {
      const query = input.value;
      if (!query.trim()) return close();
      const found = search(await ready(), query);
      if (query !== input.value) return;
      results.replaceChildren(
        ...found.slice(0, 40).map((place) => {
          const item = make("li");
          const link = make("a");
          link.href = root + place[1];
          link.append(make("span", place[2], "where"));
          excerpt(place[3], query, link);
          item.append(link);
          return item;
        }),
      );
      form.classList.add("open");
      status.textContent = found.length ? form.dataset.some.replace("{0}", found.length) : form.dataset.none;
    };
    input.addEventListener("focus", ready);
    input.addEventListener("input", show);
    form.addEventListener("keydown", (event) => {
      const links = [...results.querySelectorAll("a")];
      const at = links.indexOf(document.activeElement);
      if (event.key === "Escape") {
        input.value = "";
        close();
        input.focus();
      } else if (event.key === "ArrowDown" && links.length) {
        event.preventDefault();
        links[Math.min(at + 1, links.length - 1)].focus();
      } else if (event.key === "ArrowUp" && at >= 0) {
        event.preventDefault();
        (at ? links[at - 1] : input).focus();
      } else if (event.key === "Enter" && document.activeElement === input && links.length) {
        links[0].click();
      }
    });
    results.addEventListener("click", (event) => event.target.closest("a") && close());
    document.addEventListener("click", (event) => form.contains(event.target) || close());
    document.addEventListener("keydown", (event) => {
      if (event.key === "/" && !/^(?:INPUT|TEXTAREA)$/.test(document.activeElement.tagName)) {
        event.preventDefault();
        input.focus();
      }
    });
  }

  // ---- Cite box ----
  const template = document.getElementById("cite-box");
  if (template) {
    const loaded = new Map();
    const data = (file) => {
      if (!loaded.has(file)) loaded.set(file, load("cite/" + file + ".js", "engrossCite"));
      return loaded.get(file);
    };
    const range = (pages) => (pages.length < 2 ? pages.join("") : pages[0] + "–" + pages[pages.length - 1]);
    const locator = (style, number, place, pages) => {
      const where = place.where[number];
      if (!pages.length) return where;
      const pattern = pages.length > 1 ? style.many : style.one;
      const whole = where ? pattern : pattern.replace("{0}, ", "").replace(", {0}", "");
      return whole.replace("{0}", where).replace("{1}", range(pages));
    };
    const address = (place, id) => place.address || location.href.split("#")[0] + "#" + id;
    const fill = (runs, words, where) =>
      runs.map(([text, italic]) => {
        const filled = text.replace("\uE001", words).replace("https://engross.invalid/", where);
        return italic ? make("i", filled) : document.createTextNode(filled);
      });
    // A line whose slot stays empty is left out.
    const machine = (form, words, place, id, pages) =>
      form
        .split("\n")
        .filter((line) => !(/\uE002/.test(line) && !place.section) && !(/\uE004/.test(line) && !pages.length))
        .map((line) =>
          line
            .replace("\uE001", words)
            .replace("\uE002", place.section)
            .replace("\uE003", id)
            .replace("\uE004", /^SP/.test(line) ? pages[0] : /^EP/.test(line) ? pages[pages.length - 1] : range(pages).replace("–", /^ {2}"/.test(line) ? "-" : "--"))
            .replace("https://engross.invalid/", address(place, id)),
        )
        .join("\n");
    const copied = (box, text) =>
      navigator.clipboard.writeText(text).then(() => {
        const status = box.querySelector(".cite-status");
        status.textContent = "";
        requestAnimationFrame(() => (status.textContent = status.dataset.copied));
      });
    const copyButton = (box, name, text) => {
      const button = make("button", box.dataset.copy);
      button.type = "button";
      button.setAttribute("aria-label", box.dataset.copy + ": " + name);
      button.addEventListener("click", () => copied(box, text));
      return button;
    };
    const fragment = (text) => encodeURIComponent(text).replace(/-/g, "%2D");
    const wordsLink = (id, text) => {
      const parts = text.split(" ");
      const short = parts.length < 9 ? fragment(text) : fragment(parts.slice(0, 4).join(" ")) + "," + fragment(parts.slice(-4).join(" "));
      return "#" + id + ":~:text=" + short;
    };

    const open = async (id, href, quote, page) => {
      const file = href.replace(/^.*cite\//, "").replace(/\.html.*$/, "");
      const { styles, places, bibtex, ris, json } = await data(file);
      const place = places[id];
      if (!place) return;
      const pages = page ? [page] : place.pages;
      const box = make("dialog", "", "cite-box");
      box.setAttribute("aria-labelledby", "cite-box-title");
      box.append(template.content.cloneNode(true));
      const find = (selector) => box.querySelector(selector);
      box.dataset.copy = find(".copy").textContent;
      find(".cite-place").textContent = place.name;
      const link = find(".cite-link");
      link.href = "#" + id;
      link.nextElementSibling.addEventListener("click", () => copied(box, address(place, id)));
      find(".cite-pdf").hidden = !place.pdf;
      find(".cite-pdf-link").href = root + place.pdf;
      if (quote) {
        find(".cite-quote").hidden = find(".cite-words").hidden = false;
        find(".cite-quote").textContent = quote;
        const exact = find(".cite-words-link");
        exact.href = wordsLink(id, quote);
        exact.nextElementSibling.addEventListener("click", () => copied(box, address(place, id).split("#")[0] + wordsLink(id, quote)));
      }
      const list = find(".citations");
      styles.forEach((style, number) => {
        const words = locator(style, number, place, pages);
        const line = make("div");
        const text = make("span", "", "citation");
        text.append(...fill(style.place, words, address(place, id)));
        const dd = make("dd");
        dd.append(text, " ", make("span", list.dataset.seal, "seal"));
        line.append(make("dt", style.name), dd);
        if (style.inText.length) {
          const inText = make("dd", list.dataset.inText + " ");
          inText.append(...fill(style.inText, words, address(place, id)));
          line.append(inText);
        }
        line.append(copyButton(box, style.name, text.textContent + " " + list.dataset.seal));
        list.append(line);
      });
      const machines = find(".cite-machine");
      const words = locator(styles[0], 0, place, pages);
      for (const [name, form] of [["BibTeX", bibtex], ["RIS", ris], ["CSL-JSON", json]]) {
        const text = machine(form, words, place, id, pages);
        machines.append(make("h3", name), make("pre", text), copyButton(box, name, text));
      }
      find(".close").addEventListener("click", () => box.close());
      box.addEventListener("close", () => box.remove());
      box.addEventListener("click", (event) => event.target === box && box.close());
      for (const inner of box.querySelectorAll(".cite-links a")) inner.addEventListener("click", () => box.close());
      document.body.append(box);
      box.showModal();
    };

    document.addEventListener("click", (event) => {
      const link = event.target.closest("a.cite");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open(link.closest(".para, .division").id, link.getAttribute("href"), "", "").catch(() => (location.href = link.href));
    });

    // Words that are selected can be cited by themselves, with the page on which they begin.
    let bubble = null;
    document.addEventListener("selectionchange", () => {
      const selection = getSelection();
      if (bubble) bubble.remove();
      bubble = null;
      if (selection.isCollapsed || !selection.rangeCount) return;
      const part = selection.getRangeAt(0);
      const start = part.startContainer.nodeType === 1 ? part.startContainer : part.startContainer.parentElement;
      const para = start && start.closest(".text .para");
      const link = para && para.querySelector(":scope > a.cite");
      if (!link) return;
      bubble = make("button", link.firstChild.textContent, "cite-selection");
      bubble.type = "button";
      bubble.dataset.engross = "furniture";
      const place = part.getBoundingClientRect();
      bubble.style.top = scrollY + place.bottom + 6 + "px";
      bubble.style.left = Math.min(scrollX + place.left, scrollX + innerWidth - 90) + "px";
      const copy = part.cloneContents();
      for (const extra of copy.querySelectorAll("[data-engross=furniture]")) extra.remove();
      const quote = copy.textContent.replace(/\s+/g, " ").trim();
      let page = "";
      for (const mark of para.querySelectorAll(".page")) {
        if (mark.compareDocumentPosition(part.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING) page = mark.getAttribute("aria-label");
      }
      bubble.addEventListener("pointerdown", (event) => event.preventDefault());
      bubble.addEventListener("click", async () => {
        const file = link.getAttribute("href").replace(/^.*cite\//, "").replace(/\.html.*$/, "");
        const here = (await data(file)).places[para.id];
        open(para.id, link.getAttribute("href"), quote, page || (here && here.pages[0]) || "");
      });
      document.body.append(bubble);
    });
  }

  // A place on the pages of citations opens when it is asked for.
  const unfold = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.tagName === "DETAILS") target.open = true;
  };
  addEventListener("hashchange", unfold);
  unfold();
})();
