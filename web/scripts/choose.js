// Choosing in a list: one box for the whole page, and how many are chosen. Without it every box works by itself.

for (const form of document.querySelectorAll("form[data-choose]")) {
  const boxes = [...form.querySelectorAll("input.tick")];
  const page = form.querySelector("[data-choose-page]");
  const whole = page?.querySelector("input");
  const said = form.querySelector("[data-chosen]");
  if (!whole || !said) continue;
  const count = () => {
    const chosen = boxes.filter((box) => box.checked).length;
    whole.checked = chosen === boxes.length;
    whole.indeterminate = chosen > 0 && chosen < boxes.length;
    said.textContent = said.dataset.chosen.replace("#", chosen.toLocaleString(document.documentElement.lang));
  };
  whole.addEventListener("change", () => {
    for (const box of boxes) box.checked = whole.checked;
    count();
  });
  form.addEventListener("change", (event) => event.target.classList.contains("tick") && count());
  page.hidden = false;
  count();
}
