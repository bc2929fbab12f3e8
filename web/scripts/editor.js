// The editor: saves by itself while somebody writes, shows how Markdown will look, and makes what is pasted simple.
// It sends the same form as the button does; what cannot be sent stays in this browser until it can.

const WAIT = 6000; // milliseconds after the last change
const AGAIN = 15000; // before it is tried again without network
const LIMIT = 60000; // bytes that a browser sends while a page goes away

const pairsOf = (form) => [...new FormData(form)].filter(([, value]) => typeof value === "string");
/** What somebody typed, without what the form only carries along. */
const typed = (pairs) => JSON.stringify(pairs.filter(([name]) => !/^(seen|opened|was\..*|.*\.(id|key))$/.test(name)));

/** Keeps what is written in one form. */
function keep(form, bar) {
  const place = `draft:${location.pathname.split("/").slice(2).join("/")}`;
  let sent = typed(pairsOf(form));
  let timer;
  let asking; // the save on its way
  let stopped = false;

  const say = (words) => words && (bar.textContent = words);
  const stored = (value) => {
    try {
      if (value === undefined) return JSON.parse(sessionStorage.getItem(place));
      return value === null ? sessionStorage.removeItem(place) : sessionStorage.setItem(place, JSON.stringify(value));
    } catch {
      return null; // Storage refused: the text is still in the form.
    }
  };
  const later = (wait) => {
    clearTimeout(timer);
    timer = setTimeout(() => save(false), wait);
  };
  const hide = (name, value) => {
    const known = form.elements.namedItem(name);
    const input = known instanceof HTMLInputElement ? known : form.appendChild(Object.assign(document.createElement("input"), { type: "hidden", name }));
    input.value = value;
  };

  function save(leaving) {
    asking ??= send(leaving).finally(() => (asking = undefined));
    return asking;
  }

  async function send(leaving) {
    const pairs = pairsOf(form);
    const now = typed(pairs);
    if (stopped || now === sent) return;
    stored(pairs);
    const body = new URLSearchParams([...pairs, ["quiet", "yes"]]);
    if (leaving && body.toString().length > LIMIT) return;
    try {
      const answer = await fetch(form.action, { method: "POST", body, keepalive: leaving });
      if (!/json/.test(answer.headers.get("content-type") ?? "")) return say(bar.dataset.failed);
      const { said, hidden = [] } = await answer.json();
      if (stopped) return;
      say(said);
      sent = now;
      stopped = answer.status === 409;
      if (!answer.ok) return;
      for (const [name, value] of hidden) hide(name, value);
      if (typed(pairsOf(form)) === sent) stored(null);
      else later(WAIT);
    } catch {
      say(bar.dataset.kept);
      later(AGAIN);
    }
  }

  /** Puts back what an earlier page could not send. */
  function restore() {
    const kept = stored();
    if (!Array.isArray(kept) || typed(kept) === sent) return void stored(null);
    const fields = new Map();
    for (const [name, value] of kept) fields.set(name, [...(fields.get(name) ?? []), value]);
    for (const it of form.elements) {
      if (!it.name || it.type === "submit") continue;
      const values = fields.get(it.name) ?? [];
      if (it.type === "checkbox" || it.type === "radio") it.checked = values.includes(it.value);
      else if (values.length) it.value = values[0];
    }
    say(bar.dataset.back);
    later(WAIT);
  }

  // A form that its button has just saved needs nothing of what was kept for it.
  if (/[?&]saved=1/.test(location.search)) stored(null);
  else if (!document.querySelector(".summary-errors")) restore();
  form.addEventListener("input", () => (stopped ? stored(pairsOf(form)) : later(WAIT)));
  form.addEventListener("submit", async (event) => {
    if (asking) {
      // Sent beside a save that is on its way, the form would bear the revision before it, and be refused.
      event.preventDefault();
      await asking;
      return form.requestSubmit(event.submitter);
    }
    stopped = true;
    clearTimeout(timer);
    stored(pairsOf(form));
  });
  addEventListener("online", () => later(0));
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && save(true));
}

const form = document.querySelector("form[data-autosave]");
const bar = form?.querySelector("[data-saved]");
if (bar) keep(form, bar);

/** What a helper of the workspace makes of a text. */
async function ask(address, text) {
  const answer = await fetch(address, { method: "POST", body: new URLSearchParams([["text", text]]) });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.text();
}

for (const area of document.querySelectorAll("textarea[data-markdown]")) {
  const preview = document.querySelector(`[data-preview-of="${area.name}"]`);
  let timer;
  let asked = 0;

  const render = async () => {
    const mine = ++asked;
    preview.hidden = area.value.trim() === "";
    if (preview.hidden) return;
    try {
      const html = await ask(area.dataset.render, area.value);
      if (mine !== asked) return;
      preview.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
    } catch {
      preview.hidden = true; // Without network there is no preview; the text is what matters.
    }
  };
  if (preview) {
    area.addEventListener("focus", render, { once: true });
    area.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(render, 500);
    });
  }

  area.addEventListener("paste", async (event) => {
    const html = event.clipboardData?.getData("text/html") ?? "";
    const plain = event.clipboardData?.getData("text/plain") ?? "";
    if (!/<(p|li|h[1-6]|a|b|strong|i|em|table|ul|ol|blockquote)[\s>]/i.test(html) || html.length > 900000) return;
    event.preventDefault();
    const { selectionStart: from, selectionEnd: to } = area;
    let words = plain;
    try {
      words = (await ask(area.dataset.clean, html)) || plain;
    } catch {
      // The plain text is better than nothing.
    }
    area.focus();
    area.setSelectionRange(from, to);
    // The one way of writing that can be undone.
    if (!document.execCommand?.("insertText", false, words)) {
      area.setRangeText(words, from, to, "end");
      area.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
  });
}
