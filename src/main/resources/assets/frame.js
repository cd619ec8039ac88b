// The little that a page cannot do by itself. Everything works without it, more slowly.
(() => {
  const narrow = matchMedia("(max-width: 899px)");

  // At the desk the tree stands open at the left; on a phone it would push the page away.
  function settle(root) {
    for (const side of root.querySelectorAll("details.side")) side.open = !narrow.matches;
    root.querySelector("[data-focus]")?.focus();
  }
  settle(document);
  narrow.addEventListener("change", () => settle(document));
  document.addEventListener("htmx:after:swap", () => document.querySelector("[data-focus]")?.focus());

  // A press of / goes to the search field, as people know it from elsewhere, unless they are writing.
  document.addEventListener("keydown", (event) => {
    const writing = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !writing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const search = document.querySelector("[data-search], input[type=search]");
      if (search) { event.preventDefault(); search.focus(); search.select(); }
    }
    if (event.key === "Escape") closeMenus(null, true);
  });

  // Menus close when one looks elsewhere.
  function closeMenus(inside, refocus) {
    for (const menu of document.querySelectorAll("details.menu[open], details.person[open], details.pick[open]")) {
      if (menu.contains(inside)) continue;
      menu.open = false;
      if (refocus) menu.querySelector("summary").focus();
    }
  }
  document.addEventListener("click", (event) => closeMenus(event.target, false));

  // A form is sent once, however often the button is pressed.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.sent) { event.preventDefault(); return; }
    if (form.method === "post" && !form.matches("[hx-post]")) form.dataset.sent = "yes";
  });
  addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
  });
})();
