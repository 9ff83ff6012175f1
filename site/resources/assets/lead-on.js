// Leads on from an address of before to the one of now, with what follows "?" and "#" in it.
(() => {
  "use strict";
  location.replace(document.querySelector("a").href + location.search + location.hash);
})();
