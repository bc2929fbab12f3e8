// Counts the words of a text while somebody writes it, as the program will count them (UAX #29).
// Without scripts, or in a browser that cannot cut words, the number is that of the last save.

for (const line of document.querySelectorAll("[data-words-of]")) {
  const field = document.getElementById(line.dataset.wordsOf);
  const shown = line.querySelector("[data-count]");
  if (!field || !shown || !window.Intl?.Segmenter) continue;
  const cut = new Intl.Segmenter(field.lang || document.documentElement.lang, { granularity: "word" });
  const count = () => {
    const words = [...cut.segment(field.value)].filter((it) => it.isWordLike).length;
    shown.textContent = words;
    line.classList.toggle("word-count-off", words > 0 && (words < Number(line.dataset.least) || words > Number(line.dataset.most)));
  };
  field.addEventListener("input", count);
  count();
}
