// Beside a translation: one press, or Alt with a number, puts an earlier wording into the field.
// What is put in can be taken back with the browser's own undo.

/** Puts words where the caret is; in place of everything when nothing has been written yet. */
function put(field, words) {
  field.focus();
  if (!field.value.trim()) field.select();
  // The only way in which a script's change can be undone by its user; where it is missing the words still arrive.
  if (!document.execCommand?.("insertText", false, words)) field.setRangeText(words, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

const words = (button) => document.getElementById(button.dataset.from).textContent;

for (const button of document.querySelectorAll("button[data-put]")) {
  const field = document.getElementById(button.dataset.put);
  if (!field || field.readOnly) continue;
  button.hidden = false;
  button.addEventListener("click", () => put(field, words(button)));
}

document.addEventListener("keydown", (event) => {
  const number = event.altKey && !event.ctrlKey && !event.metaKey && /^Digit([1-9])$/.exec(event.code)?.[1];
  const field = document.activeElement;
  if (!number || field?.tagName !== "TEXTAREA") return;
  const button = document.querySelectorAll(`button[data-put="${CSS.escape(field.id)}"]:not([hidden])`)[number - 1];
  if (!button) return;
  event.preventDefault();
  put(field, words(button));
});
