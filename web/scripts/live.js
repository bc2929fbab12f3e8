// Parts of a page that follow what others do: asked for again every few seconds, replaced only when they changed.
// What has the focus keeps it; while nothing answers the page says so, and says nothing of the kind once it is back.

for (const box of document.querySelectorAll("[data-live]")) follow(box);

function follow(box) {
  const lost = document.querySelector("[data-live-lost]");
  const every = Number(box.dataset.every);
  let { tag } = box.dataset;
  let failures = 0;

  async function look() {
    // Nobody sees a page in the background, and a telephone pays for each question.
    if (document.hidden) return;
    // In a form that is being filled nothing moves.
    if (box.querySelector("input:focus, select:focus, textarea:focus")) return;
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), Math.max(every, 4000));
    try {
      // Nobody may be there: it does not keep a session open.
      const headers = { "X-Unattended": "1", ...(tag && { "If-None-Match": `"${tag}"` }) };
      const answer = await fetch(box.dataset.live, { headers, cache: "no-store", credentials: "same-origin", signal: abort.signal });
      if (answer.redirected || (!answer.ok && answer.status !== 304)) throw new Error(`answered ${answer.status}`);
      if (answer.ok) {
        replace(box, await answer.text());
        tag = answer.headers.get("etag")?.replace(/^(W\/)?"|"$/g, "");
      }
      failures = 0;
    } catch {
      failures += 1;
    } finally {
      clearTimeout(timer);
    }
    if (lost) lost.hidden = failures < 2;
  }

  // One question at a time, however slow the line is.
  const turn = async () => {
    await look();
    setTimeout(turn, every);
  };
  setTimeout(turn, every);
  document.addEventListener("visibilitychange", look);
}

function replace(box, text) {
  const focused = box.contains(document.activeElement) ? document.activeElement.id : "";
  const open = [...box.querySelectorAll("details[open][id]")].map((it) => it.id);
  const part = document.createElement("template");
  part.innerHTML = text;
  box.replaceChildren(part.content);
  for (const id of open) document.getElementById(id)?.setAttribute("open", "");
  if (focused) document.getElementById(focused)?.focus();
  box.dispatchEvent(new CustomEvent("live", { bubbles: true }));
}
