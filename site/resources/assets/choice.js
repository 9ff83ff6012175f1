// What a reader has chosen to see, set before the page is drawn. It is kept in the browser alone.
(() => {
  "use strict";
  const root = document.documentElement;
  let chosen = {};
  try {
    chosen = JSON.parse(localStorage.getItem("engross")) || {};
  } catch {
    // A browser that keeps nothing shows the page as it is.
  }
  const show = () => {
    root.dataset.colours = chosen.colours || "";
    root.style.setProperty("--size", chosen.size || 1);
  };
  // Tells what was chosen under a name, or chooses it.
  window.engrossChoice = (name, value) => {
    if (value !== undefined) {
      chosen[name] = value;
      show();
      try {
        localStorage.setItem("engross", JSON.stringify(chosen));
      } catch {
        // Then it holds for this page.
      }
    }
    return chosen[name];
  };
  show();
})();
