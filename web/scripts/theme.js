// The reader's own choice of light or dark, before the first paint. Not a module: a module would come too late.
try {
  const chosen = localStorage.getItem("theme");
  if (chosen) document.documentElement.dataset.theme = chosen;
} catch {
  // Storage refused: the device's own setting holds.
}
