// Choosing to whom somebody is sent: typing narrows what is offered here, in any language. Without it the button looks for it, which
// also finds what lies elsewhere.

import { names, plain, typed } from "./find-words.js";

for (const pick of document.querySelectorAll("[data-pick]")) {
  const query = pick.querySelector("[data-pick-words]");
  const none = pick.querySelector("[data-pick-none]");
  const groups = [...pick.querySelectorAll("details")].map((group) => ({ group, open: group.open }));
  const items = [...pick.querySelectorAll("li[data-words]")].map((item) => ({
    item, name: plain(item.dataset.words), choice: item.querySelector("input"),
  }));
  const narrow = () => {
    const words = typed(query.value);
    for (const { item, name, choice } of items) item.hidden = !(names(words, name) || choice.checked);
    for (const { group, open } of groups) {
      group.hidden = !group.querySelector("li:not([hidden])");
      group.open = words.length > 0 || open || Boolean(group.querySelector("input:checked"));
    }
    none.hidden = items.some(({ item }) => !item.hidden);
  };
  let last = query.value;
  query.addEventListener("input", () => {
    if (query.value !== last) narrow();
    last = query.value;
  });
}
