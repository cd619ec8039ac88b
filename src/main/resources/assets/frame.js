// The little that a page cannot do by itself. Everything works without it, more slowly.
(() => {
  // The browser lets nothing but this make markup of a text, which htmx does with pages of ours; and as it makes no
  // scripts, a text can become none, whatever is in it.
  window.trustedTypes?.createPolicy("default", { createHTML: (page) => page });

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

  // What is cited is put where the cursor stands; without this the form is sent and comes back with it.
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("button[data-into]");
    const field = button && document.getElementById(button.dataset.into);
    if (!field) return;
    event.preventDefault();
    field.setRangeText(button.value, field.selectionStart, field.selectionEnd, "end");
    field.focus();
  });

  // The figure whose records stand beside the text is the one last pressed.
  document.addEventListener("click", (event) => {
    const figure = event.target.closest?.("a.fig[hx-get]");
    if (!figure) return;
    for (const other of document.querySelectorAll("a.fig[aria-current]")) other.removeAttribute("aria-current");
    figure.setAttribute("aria-current", "true");
  });

  // Nobody leaves a form with what he typed in it by mistake.
  addEventListener("beforeunload", (event) => {
    for (const form of document.querySelectorAll("form.guarded:not([data-sent])"))
      if (form.matches(".dirty") || [...form.elements].some((field) => "defaultValue" in field && field.type !== "hidden"
        && field.value !== field.defaultValue)) event.preventDefault();
  });

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
