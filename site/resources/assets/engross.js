// Search, the cite box, copying and the box of display and keys. Every page reads, moves and cites without it.
(() => {
  "use strict";
  const root = document.documentElement.dataset.root || "";

  // Data comes as a script that hands over one value, for a page on a disk may not fetch. One at
  // a time, so that each value reaches the one who asked for it.
  let before = Promise.resolve();
  const load = (file, receiver) => {
    const value = before.then(
      () =>
        new Promise((done, failed) => {
          window[receiver] = done;
          const script = document.createElement("script");
          script.src = root + file;
          script.onerror = failed;
          document.head.append(script);
        }),
    );
    before = value.catch(() => {});
    return value;
  };
  let all = null;
  const everything = () => (all = all || load("search-data.js", "engrossSearch"));
  // The id the address asks for.
  const wanted = () => decodeURI(location.hash.slice(1).split(":~:")[0]);
  const make = (name, text, className) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    if (className) element.className = className;
    return element;
  };

  // What keys do that are pressed on their own.
  const keys = {};

  // ---- Search ----
  // Words are folded (no case, no diacritics), cut into pairs in scripts without spaces, and
  // shortened by the commonest endings of the language, so that inflected forms meet.
  const fold = (text) =>
    /^[\0-\x7f]*$/.test(text) ? text.toLowerCase() : text
      .normalize("NFKD")
      .replace(/[\p{M}\u0640]/gu, "")
      .toLowerCase()
      .replace(/ß/g, "ss")
      .replace(/[ʼ’']/g, "'")
      .replace(/ة/g, "ه")
      .replace(/ى/g, "ي")
      .replace(/[٠-٩۰-۹]/g, (digit) => digit.charCodeAt(0) & 15);
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
  const endings = {
    en: "ations ation ities ingly ings ing edly ments ment nesses ness ally ies ied ed es ly ity ions ion als al s e y",
    fr: "ements ement ations ation ités ité ives ive ifs if euses euse eurs eur ales ale aux ées ée és é er es e s x",
    es: "aciones ación mente idades idad ados ado adas ada ales al es os as ar o a e s",
    de: "ungen ung heiten heit keiten keit lichen liche lich ern em en er es e s n",
    nl: "heden heid ingen ing elijke elijk en er e s",
    ru: "иями ями ами ого его ому ему ыми ими остью ость ости ением ение ении ения ений ией ая яя ую юю ой ей ий ый ые ие их ых ов ев ам ям ах ях ем ом ию ия ии а я о е и ы у ю ь",
    ar: "ات ون ين ان ية ها هم ة ه ي",
  };
  let ends = new Set();
  let arabic = false;
  const bare = (word) => (arabic && word.length > 4 ? word.replace(/^(?:وال|بال|كال|فال|لل|ال)/, "") : word);
  const stem = (word) => {
    const cut = bare(word);
    for (let i = 3; i < cut.length; i++) if (ends.has(cut.slice(i))) return cut.slice(0, i);
    return cut;
  };
  const wordsOf = (folded, indexed) => {
    const found = [];
    for (const match of folded.matchAll(/[\p{L}\p{N}]+(?:[.'-][\p{L}\p{N}]+)*/gu)) {
      const word = match[0];
      if (!unspaced.test(word)) {
        found.push(word);
        if (indexed && bare(word) !== word) found.push(bare(word));
        const parts = word.split(/[.'-]/);
        if (parts.length > 1) found.push(...parts);
        continue;
      }
      const signs = [...word];
      if (indexed || signs.length === 1) found.push(signs[signs.length - 1]);
      for (let i = 0; i + 1 < signs.length; i++) found.push(signs[i] + signs[i + 1]);
    }
    return found;
  };
  const words = (text) => wordsOf(fold(text), false);

  // The index of all places. A long text is done in turns, so that the page goes on answering.
  const build = async (data) => {
    const language = data.language.split("-")[0];
    ends = new Set((endings[language] || "").split(" ").map(fold));
    arabic = language === "ar";
    const page = data.forms.page[0].replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace("\\{0\\}", "\\S+");
    const ending = new RegExp("(?:^|, )" + page + "$");
    const index = new Map();
    const folded = [];
    const references = [];
    let turn = performance.now();
    for (const [number, [kind, , locator, text]] of data.places.entries()) {
      if (performance.now() - turn > 20) {
        await new Promise((done) => setTimeout(done));
        turn = performance.now();
      }
      folded.push(fold(text));
      const [of, paragraph] = (kind === "e" ? "" : fold(locator.replace(ending, ""))).split("¶");
      references.push([plain(of), (paragraph || "").trim()]);
      for (const word of new Set(wordsOf(folded[number] + " " + fold(locator), true))) {
        if (!index.has(word)) index.set(word, []);
        index.get(word).push(number);
      }
    }
    return { ...data, index, list: [...index.keys()].sort(), folded, references };
  };

  // Scores of the places that hold a word: whole word 3, its beginning 2, the same stem 1.
  const matches = (library, word) => {
    const scores = new Map();
    const root = stem(word);
    let from = 0;
    let to = library.list.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (library.list[middle] < root) from = middle + 1;
      else to = middle;
    }
    for (; from < library.list.length && library.list[from].startsWith(root); from++) {
      const found = library.list[from];
      const score = found === word ? 3 : found.startsWith(word) ? 2 : stem(found) === root ? 1 : 0;
      if (!score) continue;
      for (const place of library.index.get(found)) scores.set(place, Math.max(score, scores.get(place) || 0));
    }
    return scores;
  };

  // Whether words stand in a text as they are, not within longer ones.
  const letter = /[\p{L}\p{N}]/u;
  const holds = (text, phrase) => {
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      const edge = (inner, outer) => unspaced.test(inner) || !outer || !letter.test(outer);
      const end = at + phrase.length;
      if (edge(phrase[0], text[at - 1]) && edge(phrase[phrase.length - 1], text[end])) return true;
    }
    return false;
  };

  // ---- References: "p. 9", "3.2", "§ 3.2 ¶4", "Article 5", "¶4" ----
  // The number in a form such as "p. {0}"; the stop and spaces may be left out.
  const numberIn = (form, text) => {
    const [before, after] = fold(form)
      .split("{0}")
      .map((part) => part.trim().replace(/\.$/, ""));
    if (!text.startsWith(before) || !text.endsWith(after) || text.length <= before.length + after.length) return "";
    const number = text.slice(before.length, text.length - after.length).replace(/^\./, "").trim();
    return /^[\p{N}ivxlc][^\s¶]*$/u.test(number) ? number : "";
  };
  const plain = (text) => fold(text).replace(/[.,](?!\p{N})|\s/gu, "");
  const named = (library, text) => {
    for (const [form, reference] of library.forms.divisions) {
      const number = numberIn(form, text);
      if (number) return plain(reference.replace("{0}", number));
    }
    return plain(text);
  };
  const referred = (library, query) => {
    const text = fold(query).trim();
    for (const form of library.forms.page) {
      const page = numberIn(form, text);
      if (library.pages[page]) return [["p", library.pages[page], form.replace("{0}", page), ""]];
    }
    const recital = numberIn(library.forms.recital, text);
    if (recital) return library.places.filter(([, address]) => address.endsWith("#rec_" + recital));
    let [, section, paragraph] = text.match(/^(.*?)[\s,]*¶+\s*(\S+)$/) || [null, text, ""];
    for (const form of paragraph ? [] : library.forms.paragraph) {
      const [before] = fold(form).split("{0}");
      const at = before ? text.lastIndexOf(before.trim().replace(/\.$/, "")) : -1;
      const number = at >= 0 ? numberIn(form, text.slice(at)) : "";
      if (number) [section, paragraph] = [text.slice(0, at).replace(/[\s,]+$/, ""), number];
    }
    if (!/\p{N}/u.test(section + paragraph)) return [];
    const wanted = named(library, section);
    const here = location.pathname.replace(/^.*\//, "");
    const edge = /^\p{N}/u.test(wanted) ? /[\p{N}.]/u : /\p{L}/u;
    const found = library.places.filter(([, address], place) => {
      const [at, number] = library.references[place];
      if (!at && !number) return false;
      const same = !section ? here && address.startsWith(here + "#") : at === wanted || (at.endsWith(wanted) && !edge.test(at[at.length - wanted.length - 1]));
      return same && (!paragraph || number === paragraph);
    });
    return found.slice(0, paragraph ? 5 : 1);
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
    const quoted = [...query.matchAll(/["“„«]\s*([^"”“»]+?)\s*["”“»]/g)].map(([, phrase]) => fold(phrase));
    const whole = fold(query.replace(/["“„«”»]/g, " ").trim());
    const weight = { e: 2, h: 1.5, p: 0 };
    const score = ([place, score]) => {
      const text = library.folded[place];
      return [place, score + weight[library.places[place][0]] + (text.includes(whole) ? 3 : 0) + (text.startsWith(whole) ? 1 : 0)];
    };
    const direct = referred(library, query);
    const rest = [...total]
      .filter(([place]) => quoted.every((phrase) => holds(library.folded[place], phrase)))
      .map(score)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([place]) => library.places[place])
      .filter((place) => !direct.includes(place));
    return [...direct, ...rest];
  };

  // The beginning of a text, to the end of a word.
  const cut = (text, most) => {
    if (text.length <= most) return text.length;
    const end = text.lastIndexOf(" ", most);
    return end > most / 2 ? end : most;
  };

  // An excerpt around the first word found, all words found in it set off.
  const excerpt = (text, query, into) => {
    const asked = words(query);
    const hits = [...text.matchAll(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu)].filter((match) => {
      const word = fold(match[0]);
      return asked.some((w) => word.startsWith(w) || stem(word) === stem(w) || (unspaced.test(w) && word.includes(w)));
    });
    const at = hits.length ? hits[0].index : 0;
    const from = at > 70 ? text.indexOf(" ", at - 70) + 1 || at - 70 : 0;
    let start = from > at ? at : from;
    const end = start + cut(text.slice(start), 180);
    if (start) into.append("… ");
    for (const { 0: word, index } of hits) {
      if (index < start || index + word.length > end) continue;
      into.append(text.slice(start, index), make("b", word));
      start = index + word.length;
    }
    into.append(text.slice(start, end), end < text.length ? " …" : "");
  };

  const form = document.querySelector(".search");
  if (form) {
    form.hidden = false;
    const input = form.querySelector("input");
    const results = form.querySelector("ol");
    const status = form.querySelector("[role=status]");
    let library = null;
    const ready = () => (library = library || everything().then(build));
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
    keys["/"] = () => input.focus();
  }

  // ---- Display and keys ----
  const dialog = (name, ...parts) => {
    const box = make("dialog", "", name + "-box");
    box.setAttribute("aria-labelledby", name + "-box-title");
    box.append(...parts);
    box.querySelector(".close").addEventListener("click", () => box.close());
    box.addEventListener("close", () => box.remove());
    box.addEventListener("click", (event) => event.target === box && box.close());
    document.body.append(box);
    return box;
  };
  const button = (text, className, action) => {
    const made = make("button", text, className);
    made.type = "button";
    if (action) made.addEventListener("click", action);
    return made;
  };
  const tools = document.querySelector(".tools");
  if (tools) {
    const choice = window.engrossChoice || (() => {});
    const [colours, device, light, dark, size, keyboard, alone, ...words] = tools.dataset.words.split("|");
    const group = (title, ...parts) => {
      const set = make("fieldset");
      set.append(make("legend", title), ...parts);
      return set;
    };
    const option = (type, name, value, text, checked) => {
      const label = make("label");
      const input = make("input");
      Object.assign(input, { type, name, value, checked });
      input.addEventListener("change", () => choice(name, input.checked ? value : ""));
      label.append(input, text);
      return label;
    };
    const options = (name, first, all) => all.map(([value, text]) => option("radio", name, value, text, value === (choice(name) || first)));
    const show = () => {
      const title = make("h2", tools.ariaLabel);
      title.id = "tools-box-title";
      const list = make("dl", "", "keys");
      ["/", "n", "p", "c", "?"].forEach((key, i) => {
        const line = make("div");
        const name = make("dt");
        name.append(make("kbd", key));
        line.append(name, make("dd", key === "?" ? tools.ariaLabel : words[i]));
        list.append(line);
      });
      const box = dialog(
        "tools",
        title,
        group(colours, ...options("colours", "device", [["device", device], ["light", light], ["dark", dark]])),
        group(size, ...options("size", "1", ["0.9", "1", "1.15", "1.3", "1.5"].map((share) => [share, Math.round(share * 100) + "\u00a0%"]))),
        group(keyboard, list, option("checkbox", "keys", "yes", alone, choice("keys") !== "")),
        button(words[4], "print", () => {
          box.close();
          print();
        }),
        " ",
        button(words[5], "close"),
      );
      box.lang = tools.lang || document.documentElement.lang;
      box.dir = tools.dir || document.documentElement.dir;
      box.showModal();
    };
    tools.hidden = false;
    tools.addEventListener("click", show);
    keys["?"] = show;
    for (const [key, rel] of [["n", "next"], ["p", "prev"]]) {
      const link = document.querySelector(`link[rel=${rel}]`);
      if (link) keys[key] = () => (location.href = link.href);
    }
    // Keys on their own can be turned off, for those who speak to their machine (WCAG 2.2, 2.1.4).
    document.addEventListener("keydown", (event) => {
      const busy = event.ctrlKey || event.altKey || event.metaKey || event.target.closest("input, textarea, select, dialog");
      const key = /^[\p{L}]$/u.test(event.key) && !/[a-z]/i.test(event.key) ? event.code.replace("Key", "").toLowerCase() : event.key;
      if (busy || !keys[key] || choice("keys") === "") return;
      event.preventDefault();
      keys[key]();
    });
  }

  // ---- Cite box ----
  const template = document.getElementById("cite-box");
  if (template) {
    const loaded = new Map();
    // The citable place around an element, and the page of its citations. On the whole text only
    // heads have a link to it, and a paragraph has the one of its division.
    const placeOf = (element) => element.closest(".para:has(> .num), .division[id]");
    const pageOf = (place) => place.querySelector(":scope > a.cite, :scope > .head > a.cite") || pageOf(placeOf(place.parentElement));
    const data = (place) => {
      const file = pageOf(place).getAttribute("href").replace(/^.*cite\//, "").replace(/(?:\.\d+)?\.html.*$/, "");
      if (!loaded.has(file)) loaded.set(file, load("cite/" + file + ".js", "engrossCite"));
      return loaded.get(file);
    };
    const range = (pages) => (pages.length < 2 || pages[0] === pages[pages.length - 1] ? pages[0] || "" : pages[0] + "–" + pages[pages.length - 1]);
    const read = (data, id) => {
      const [section, paragraph, pages, physical, file] = data.places[id];
      const name = data.files[file];
      const address = data.base ? data.base + (name === id + ".html" ? name : name + "#" + id) : location.href.split("#")[0] + "#" + id;
      return { id, section, paragraph, pages, address, pdf: data.pdf && physical ? data.pdf + physical : "" };
    };
    // From one place to another; in one section it is a run of paragraphs.
    const span = (from, to, pages) => {
      if (from.id === to.id) return { ...from, pages };
      const same = from.section === to.section && from.paragraph && to.paragraph;
      return { ...from, pages, to: same || from.section !== to.section || from.paragraph !== to.paragraph ? to : null, run: same };
    };
    const where = (style, place) => {
      // OSCOLA has no stops behind abbreviations.
      const printed = style.name === "OSCOLA" ? place.section.replace(/(\p{L})\.(?= )/gu, "$1") : place.section;
      const section = /^\p{Nd}/u.test(printed) ? style.section.replace("{0}", printed) : printed;
      const paragraph = !place.paragraph ? "" : place.run ? style.paragraphs.replace("{0}", place.paragraph + "–" + place.to.paragraph) : style.paragraph.replace("{0}", place.paragraph);
      const first = section + (section && paragraph ? ", " : "") + paragraph;
      return place.to && !place.run ? first + " – " + where(style, place.to) : first;
    };
    const locator = (style, place) => {
      const words = where(style, place);
      const pages = range(place.pages);
      if (!pages) return words;
      const pattern = pages.includes("–") ? style.many : style.one;
      const whole = words ? pattern : pattern.replace("{0}, ", "").replace(", {0}", "");
      return whole.replace("{0}", words).replace("{1}", pages);
    };
    const named = (data, place) => {
      const one = (section, paragraph) => section + (section && paragraph ? "\u00a0" : "") + (paragraph ? "¶" + paragraph : "");
      const first = one(place.section, place.paragraph);
      const words = !place.to ? first : place.run ? first + "–" + place.to.paragraph : first + " – " + one(place.to.section, place.to.paragraph);
      const pages = range(place.pages);
      return words + (words && pages ? ", " : "") + (pages && data.pages[pages.includes("–") ? 1 : 0].replace("{0}", pages));
    };
    const fill = (runs, words, address) =>
      runs.map(([text, italic]) => {
        const filled = text.replace("\uE001", words).replace("https://engross.invalid/", address);
        return italic ? make("i", filled) : document.createTextNode(filled);
      });
    // A line whose slot stays empty is left out.
    const machine = (form, words, { id, section, pages, address }) =>
      form
        .split("\n")
        .filter((line) => !(/\uE002/.test(line) && !section) && !(/\uE004/.test(line) && !pages.length))
        .map((line) =>
          line
            .replace("\uE001", words)
            .replace("\uE002", section)
            .replace("\uE003", id)
            .replace("\uE004", /^SP/.test(line) ? pages[0] : /^EP/.test(line) ? pages[pages.length - 1] : range(pages).replace("–", /^ {2}"/.test(line) ? "-" : "--"))
            .replace("https://engross.invalid/", address),
        )
        .join("\n");
    const copied = (box, text) =>
      navigator.clipboard.writeText(text).then(() => {
        const status = box.querySelector(".cite-status");
        status.textContent = "";
        requestAnimationFrame(() => (status.textContent = status.dataset.copied));
      });
    const copyButton = (box, name, text) => {
      const copy = button(box.dataset.copy, "", () => copied(box, text));
      copy.setAttribute("aria-label", box.dataset.copy + ": " + name);
      return copy;
    };
    const fragment = (text) => encodeURIComponent(text).replace(/-/g, "%2D");
    // The first and the last words, each from one block.
    const wordsLink = (id, texts) => {
      const first = texts[0].split(" ");
      const last = texts[texts.length - 1].split(" ");
      const short = texts.length < 2 && first.length < 9 ? fragment(texts[0]) : fragment(first.slice(0, 4).join(" ")) + "," + fragment(last.slice(-4).join(" "));
      return "#" + id + ":~:text=" + short;
    };

    // Shows the box for a place; with the words that were selected in it, paragraph by paragraph.
    const open = ({ styles, bibtex, ris, json, pages }, place, texts) => {
      const box = dialog("cite", template.content.cloneNode(true));
      const find = (selector) => box.querySelector(selector);
      box.dataset.copy = find(".copy").textContent;
      find(".cite-place").textContent = named({ pages }, place);
      const link = find(".cite-link");
      link.href = "#" + place.id;
      link.nextElementSibling.addEventListener("click", () => copied(box, place.address));
      find(".cite-pdf").hidden = !place.pdf;
      find(".cite-pdf-link").href = root + place.pdf;
      if (texts.length) {
        const quote = texts.join(" ");
        find(".cite-quote").hidden = find(".cite-words").hidden = false;
        find(".cite-quote").textContent = quote.length > 400 ? quote.slice(0, quote.indexOf(" ", 180)) + " … " + quote.slice(quote.lastIndexOf(" ", quote.length - 180) + 1) : quote;
        const exact = find(".cite-words-link");
        exact.href = wordsLink(place.id, texts);
        exact.nextElementSibling.addEventListener("click", () => copied(box, place.address.split("#")[0] + exact.hash));
      }
      const list = find(".citations");
      for (const style of styles) {
        const words = locator(style, place);
        const line = make("div");
        const text = make("span", "", "citation");
        text.append(...fill(style.place, words, place.address));
        const dd = make("dd");
        dd.append(text, " ", make("span", list.dataset.seal, "seal"));
        line.append(make("dt", style.name), dd);
        if (style.inText.length) {
          const inText = make("dd", list.dataset.inText + " ");
          inText.append(...fill(style.inText, words, place.address));
          line.append(inText);
        }
        const copies = make("dd", "", "copies");
        copies.append(copyButton(box, style.name, text.textContent + " " + list.dataset.seal));
        line.append(copies);
        list.append(line);
      }
      const machines = find(".cite-machine");
      for (const [name, form] of [["BibTeX", bibtex], ["RIS", ris], ["CSL-JSON", json]]) {
        const text = machine(form, locator(styles[0], place), place);
        machines.append(make("h3", name), make("pre", text), copyButton(box, name, text));
      }
      for (const inner of box.querySelectorAll(".cite-links a")) inner.addEventListener("click", () => box.close());
      box.showModal();
    };

    const cite = (place) =>
      data(place)
        .then((all) => open(all, read(all, place.id), []))
        .catch(() => (location.href = pageOf(place).href));
    keys.c = () => cite(placeOf(document.querySelector(".para:target, .division:target") || document.querySelector(".division[id]")));
    document.addEventListener("click", (event) => {
      const link = event.target.closest(".cite");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      cite(placeOf(link));
    });
    const word = template.dataset.word;
    const give = (element) => {
      const para = element && element.closest(".para:has(> .num):not(:has(> .cite))");
      if (!para) return;
      const link = button(word, "cite");
      link.dataset.engross = "furniture";
      link.setAttribute("aria-label", word + ": " + (para.querySelector(".num").ariaLabel || para.querySelector(".num").textContent));
      para.append(link);
    };
    for (const event of ["focusin", "pointerover"]) document.addEventListener(event, ({ target }) => give(target));
    const giveTarget = () => give(document.getElementById(wanted()));
    addEventListener("hashchange", giveTarget);
    giveTarget();

    // Words that are selected can be cited by themselves: the paragraphs they stand in, from the
    // page on which they begin to the page on which they end.
    const words = (part, element) => {
      const inner = part.cloneRange();
      const all = document.createRange();
      all.selectNodeContents(element);
      if (part.compareBoundaryPoints(Range.START_TO_START, all) < 0) inner.setStart(all.startContainer, all.startOffset);
      if (part.compareBoundaryPoints(Range.END_TO_END, all) > 0) inner.setEnd(all.endContainer, all.endOffset);
      const copy = inner.cloneContents();
      for (const extra of copy.querySelectorAll("[data-engross=furniture]")) extra.remove();
      return { element, inner, text: copy.textContent.replace(/\s+/g, " ").trim() };
    };
    const selected = () => {
      const selection = getSelection();
      if (selection.isCollapsed || !selection.rangeCount) return [];
      const part = selection.getRangeAt(0);
      return [...document.querySelectorAll(".text .para p, .text .signatory span, .text .table")]
        .filter((element) => part.intersectsNode(element))
        .map((element) => words(part, element))
        .filter(({ element, text }) => text && placeOf(element));
    };
    const pageAt = (around, node, offset, pages) => {
      let page = "";
      for (const mark of around.querySelectorAll(".page")) {
        const at = document.createRange();
        at.selectNode(mark);
        if (at.comparePoint(node, offset) > 0) page = mark.title;
      }
      return page || pages[0] || "";
    };
    let bubble = null;
    const offer = () => {
      if (bubble) bubble.remove();
      bubble = null;
      const parts = selected();
      if (!parts.length) return;
      const ends = [parts[0], parts[parts.length - 1]];
      const places = ends.map(({ element }) => placeOf(element));
      const box = getSelection().getRangeAt(0).getBoundingClientRect();
      bubble = make("button", word, "cite-selection");
      bubble.type = "button";
      bubble.dataset.engross = "furniture";
      bubble.style.top = scrollY + Math.min(box.bottom, innerHeight - 50) + 6 + "px";
      bubble.style.left = Math.max(8, Math.min(scrollX + box.left, scrollX + innerWidth - 90)) + "px";
      bubble.addEventListener("pointerdown", (event) => event.preventDefault());
      bubble.addEventListener("click", async () => {
        const [first, last] = await Promise.all(places.map(data));
        const [from, to] = places.map((place, end) => read(end ? last : first, place.id));
        const begins = pageAt(places[0], ends[0].inner.startContainer, ends[0].inner.startOffset, from.pages);
        const stops = pageAt(places[1], ends[1].inner.endContainer, ends[1].inner.endOffset, to.pages);
        open(first, span(from, to, begins ? [...new Set([begins, stops])] : []), parts.map(({ text }) => text));
      });
      document.body.append(bubble);
    };
    document.addEventListener("selectionchange", offer);
  }

  // ---- Addresses ----
  // An id that the page does not have may stand on another: the text was parted, or the place has
  // moved, or the page is no more. What follows "#" is kept, for the place knows its old ids.
  const leadOn = (id) =>
    load("places.js", "engrossPlaces").then((pages) => {
      const file = Object.keys(pages).find((name) => pages[name].includes(id));
      if (file) location.replace(root + file + "#" + id);
    });
  const arrive = () => {
    const id = wanted();
    const target = id && document.getElementById(id);
    const moved = target && target.matches(".moved li");
    if (moved) location.replace(target.querySelector("a").href.replace(/#.*/, "#" + id));
    else if (target && target.tagName === "DETAILS") target.open = true;
    else if (!target && id) leadOn(id);
    else if (!target && document.querySelector(".page-missing")) leadOn(location.pathname.replace(/^.*\/|\.html$/g, ""));
  };
  addEventListener("hashchange", arrive);
  arrive();
})();
