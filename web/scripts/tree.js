// The tree of a guide: pages are moved without leaving the page, by their buttons or by dragging them.
// The server says what became of it; the focus stays where it was, and what is said is read out.

const tree = document.querySelector("[data-tree]");
const told = document.querySelector("[data-told]");

/** Sends a move, and takes the new tree and what is said of it from the answer. */
async function move(action, fields) {
  const answer = await fetch(action, { method: "POST", body: new URLSearchParams(fields) });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.querySelector("[data-tree]");
  if (!answer.ok || !fresh) return location.reload();
  tree.replaceChildren(...fresh.childNodes);
  const line = document.createElement("p");
  told.setAttribute("role", "status");
  told.replaceChildren(line);
  line.textContent = page.querySelector("[data-told]")?.textContent.trim() ?? "";
  tree.querySelector("[autofocus]")?.focus();
  prepare();
}

let dragged;

/** Where a page would come: before or after this one, or below it. */
function where(line, y) {
  const box = line.getBoundingClientRect();
  const part = (y - box.top) / box.height;
  if (part < 0.3) return "before";
  return part > 0.7 ? "after" : "below";
}

function clear() {
  for (const it of tree.querySelectorAll("[data-drop]")) delete it.dataset.drop;
}

function drop(item, line, y) {
  const to = where(line, y);
  const list = to === "below" ? item.querySelector(":scope > ol") : item.parentElement;
  const sisters = [...(list?.children ?? [])].filter((it) => it !== dragged);
  const parent = to === "below" ? item.dataset.page : item.parentElement.dataset.parent;
  const at = to === "below" ? sisters.length : sisters.indexOf(item) + (to === "after" ? 1 : 0);
  move(dragged.querySelector(":scope > .guide-line form").action, { step: "to", parent, at });
}

function prepare() {
  for (const item of tree.querySelectorAll("li[data-page]")) {
    const line = item.querySelector(":scope > .guide-line");
    line.draggable = true;
    line.addEventListener("dragstart", (event) => {
      dragged = item;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", item.dataset.page);
    });
    line.addEventListener("dragend", clear);
    line.addEventListener("dragover", (event) => {
      if (!dragged || dragged.contains(line)) return;
      event.preventDefault();
      clear();
      line.dataset.drop = where(line, event.clientY);
    });
    line.addEventListener("drop", (event) => {
      event.preventDefault();
      clear();
      if (dragged && !dragged.contains(line)) drop(item, line, event.clientY);
      dragged = undefined;
    });
  }
}

if (tree && told) {
  prepare();
  tree.addEventListener("submit", (event) => {
    event.preventDefault();
    move(event.target.action, { step: event.submitter?.value ?? "" });
  });
}
