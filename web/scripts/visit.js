// The form of a visit: what fits the needs stands first, typing finds the rest, and a line that breaks loses nothing.
// Without it the form is a form like any other.

import { able, forget, keep, leftBy, post, read, send, waiting, wipe } from "./kept-visits.js";
import { names, plain, typed } from "./find-words.js";

const place = document.querySelector("[data-visit-store]");
const form = document.querySelector("form[data-visit]");
const { visitStore: who, desk } = place?.dataset ?? {};
const said = place?.querySelector("[data-visit-said]");
const DRAFT = `draft:${desk}`;
/** Whether the screen was locked while the network was away: then nothing that is kept is shown. */
const locked = () => localStorage.getItem("locked") !== null;

function say(words) {
  if (!said) return;
  said.hidden = !words;
  said.textContent = words;
}

// --- What can be given ---------------------------------------------------------------------------------------------

const given = document.querySelector("[data-visit-given]");

if (given) {
  const box = given.querySelector("[data-visit-search]");
  const none = given.querySelector("[data-visit-none]");
  const query = box.querySelector("input");
  const items = [...given.querySelectorAll("li[data-words]")].map((item) => ({
    item, words: plain(item.dataset.words), terms: item.dataset.terms.split(" "), tick: item.querySelector("input"),
  }));
  const themes = [...given.querySelectorAll("details")];
  const choose = () => {
    const needs = [...document.querySelectorAll("input[name=need]:checked")].map((it) => it.value);
    const wanted = typed(query.value);
    for (const { item, words, terms, tick } of items) {
      const fits = wanted.length ? names(wanted, words) : terms.some((term) => needs.includes(term));
      item.hidden = !(fits || tick.checked);
    }
    // Themes that were named stand before the others.
    const named = themes.filter(({ dataset }) => needs.includes(dataset.term));
    const order = [...named, ...themes.filter((theme) => !named.includes(theme))];
    const stands = [...given.querySelectorAll("details")];
    if (order.some((theme, at) => theme !== stands[at])) given.append(...order);
    for (const theme of themes) theme.hidden = !theme.querySelector("li:not([hidden])");
    none.hidden = themes.some((theme) => !theme.hidden);
  };
  box.hidden = false;
  for (const theme of themes) theme.open = true;
  document.addEventListener("change", choose);
  query.addEventListener("input", choose);
  // Enter chooses the first that was found; it does not send the form.
  query.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    const first = query.value.trim() && items.find(({ item, tick }) => !item.hidden && !tick.checked);
    if (!first) return;
    first.tick.checked = true;
    query.value = "";
    choose();
  });
  // A need that nothing meets is one.
  for (const unmet of document.querySelectorAll("input[name=unmet]")) {
    unmet.addEventListener("change", () => unmet.checked && (unmet.closest("li").querySelector("input[name=need]").checked = true));
  }
  choose();
}

// --- What waits for the network ------------------------------------------------------------------------------------

/** A random UUID (RFC 9562, version 4). */
function token() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

function fill(fields) {
  for (const element of form.elements) {
    const values = fields.filter(([name]) => name === element.name).map(([, value]) => value);
    if (["checkbox", "radio"].includes(element.type)) element.checked = values.includes(element.value);
    else if (element.name && element.type !== "submit") element.value = values[0] ?? "";
  }
  document.dispatchEvent(new Event("change"));
}

/** Shows what waits at this desk, and what was refused. How many visits wait. */
async function count() {
  const all = locked() ? [] : (await waiting(who, desk)).filter((it) => it.id !== DRAFT);
  const refused = all.filter((it) => it.why !== undefined);
  const counter = place.querySelector("[data-visit-count]");
  const left = all.length - refused.length;
  counter.hidden = left === 0;
  counter.textContent = counter.dataset.visitCount.replace("#", left.toLocaleString(document.documentElement.lang));
  const list = place.querySelector("ul[data-visit-refused]");
  list.hidden = refused.length === 0;
  list.replaceChildren(...refused.map(shown));
  return left;
}

/** A visit that was refused: why, and what to do with it. */
function shown({ id, why }) {
  const item = document.createElement("li");
  item.className = "notice notice-warn";
  const words = document.createElement("p");
  words.textContent = [place.dataset.refused, why].filter(Boolean).join(" ");
  const buttons = document.createElement("p");
  buttons.className = "cluster";
  const button = (text, act) => {
    const it = Object.assign(document.createElement("button"), { type: "button", className: "btn", textContent: text });
    it.addEventListener("click", () => act(it));
    buttons.append(it);
  };
  if (form) button(place.dataset.reopen, async () => {
    fill(await read(who, id));
    form.elements.id.value = id;
    form.querySelector("input:not([type=hidden])")?.focus();
  });
  button(place.dataset.discard, async (it) => {
    if (it.textContent !== place.dataset.sure) return (it.textContent = place.dataset.sure);
    await forget(id);
    await count();
  });
  item.append(words, buttons);
  return item;
}

const AGAIN = 15_000; // a browser on a network that leads nowhere is never told that it leads somewhere again
let again;

function later() {
  clearTimeout(again);
  again = setTimeout(sendAll, AGAIN);
}

async function sendAll() {
  if (locked()) return;
  const sent = await send(who, desk);
  if (await count()) later();
  if (sent) say(place.dataset.sent);
}

/** Sends the form; what nobody received is kept, and the next one can be written. */
async function submit(event) {
  event.preventDefault();
  const then = event.submitter?.value ?? "";
  const fields = [...new FormData(form)];
  const id = form.elements.id.value;
  try {
    const answer = await post(form.action, fields);
    // Whose session is over signs in again, and what was recorded goes then.
    if ([401, 502, 503, 504].includes(answer.status)) throw new Error(`answered ${answer.status}`);
    await forget(id);
    if (answer.type === "opaqueredirect") {
      location.assign(then === "slip" ? `${place.dataset.list}/${id}/slip` : `${place.dataset.list}?told=kept`);
      return;
    }
  } catch {
    // By this machine's clock; what is received at once is dated by the server's.
    const made = fields.find(([name]) => name === "made");
    if (!made[1]) made[1] = String(Date.now());
    await keep(who, id, fields, { desk, url: form.action });
    blank();
    say(place.dataset.kept);
    await count();
    later();
    return;
  }
  // Something is to be mended, or it is asked again who it is: the server's page says it.
  if (then) form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "then", value: then }));
  HTMLFormElement.prototype.submit.call(form);
}

/** The form as it is for the next person. */
function blank() {
  fill([["id", token()], ["next", "none"]]);
  scrollTo(0, 0);
}

/** What somebody else left on this device is theirs to send, or somebody's to destroy; until then nothing is kept beside it. */
async function others() {
  const count = await leftBy(who);
  if (!count) return false;
  const box = place.querySelector("[data-visit-others]");
  const words = box.querySelector("[data-visit-others-count]");
  words.textContent = words.dataset.visitOthersCount.replace("#", count.toLocaleString(document.documentElement.lang));
  const lose = box.querySelector("[data-visit-others-lose]");
  lose.addEventListener("click", async () => {
    if (lose.textContent !== lose.dataset.sure) return (lose.textContent = lose.dataset.sure);
    await wipe();
    location.reload();
  });
  box.hidden = false;
  return true;
}

if (place && able() && !(await others())) {
  if (form) {
    // The copy that is shown without network is the same every time: each visit has an identifier of its own.
    if (!form.querySelector(".error")) form.elements.id.value = token();
    form.addEventListener("submit", submit);
    let dirty = false;
    form.addEventListener("input", () => (dirty = true));
    // The screen is about to be locked: what is half written comes back for whoever unlocks it.
    document.addEventListener("lock", ({ detail }) => dirty && detail.push(keep(who, DRAFT, [...new FormData(form)], { desk })));
    if (!locked()) {
      const draft = await read(who, DRAFT);
      if (draft) {
        await forget(DRAFT);
        fill(draft);
        dirty = true;
        say(place.dataset.draft);
      }
    }
  }
  // Heard before anything is waited for: the network may come back at once.
  addEventListener("online", sendAll);
  await count();
  navigator.serviceWorker?.ready.then((worker) => worker.active?.postMessage({ form: place.dataset.form }));
  await sendAll();
}
