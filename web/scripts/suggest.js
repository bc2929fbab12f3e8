// Suggestions under a search box: the ARIA combobox with a list, as the WAI Authoring Practices describe it
// (focus stays in the box; arrows move, Enter follows, Escape closes). Without an answer the box is a plain search box.

const WAIT = 180; // milliseconds after the last key, so that a slow connection is not asked at every letter

for (const input of document.querySelectorAll("input[data-suggest]")) {
  const list = document.createElement("ul");
  const id = `options-${Math.random().toString(36).slice(2)}`;
  Object.assign(list, { id, className: "options", hidden: true });
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.dataset.found);
  // Below the whole form, so that it never lies over the button on a phone.
  (input.form ?? input.parentElement).append(list);
  const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-controls": id, "aria-expanded": "false" };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);

  let at = -1;
  let timer;
  let asking;

  const close = () => {
    list.hidden = true;
    at = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  const move = (to) => {
    list.children[at]?.setAttribute("aria-selected", "false");
    at = to;
    const option = list.children[at];
    if (!option) return input.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  };

  const show = (items) => {
    list.replaceChildren(
      ...items.slice(0, 8).map(({ title, href, kind }, index) => {
        const option = document.createElement("li");
        const name = document.createElement("span");
        const note = document.createElement("span");
        name.textContent = title;
        name.dir = "auto";
        note.textContent = kind ?? "";
        note.className = "soft";
        option.append(name, note);
        option.id = `${id}-${index}`;
        option.dataset.href = href;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        return option;
      }),
    );
    at = -1;
    list.hidden = items.length === 0;
    input.setAttribute("aria-expanded", String(items.length > 0));
  };

  const ask = async () => {
    const query = input.value.trim();
    asking?.abort();
    if (query.length < 2) return close();
    asking = new AbortController();
    try {
      const answer = await fetch(`${input.dataset.suggest}?q=${encodeURIComponent(query)}`, { signal: asking.signal });
      if (answer.ok && document.activeElement === input) show(await answer.json());
    } catch {
      close();
    }
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });
  input.addEventListener("keydown", (event) => {
    const last = list.children.length - 1;
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === "ArrowDown" && last >= 0) {
      event.preventDefault();
      list.hidden = false;
      input.setAttribute("aria-expanded", "true");
      move(at >= last ? 0 : at + 1);
    } else if (event.key === "ArrowUp" && last >= 0 && !list.hidden) {
      event.preventDefault();
      move(at <= 0 ? last : at - 1);
    } else if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      location.assign(list.children[at].dataset.href);
    }
  });
  input.addEventListener("blur", () => close());
  // Pressing must not take the focus away before the click arrives.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) location.assign(option.dataset.href);
  });
}
