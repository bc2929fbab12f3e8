// What every page gains with scripts: light or dark, menus, dialogs, sharing, and the copy kept for times without network.
// Everything here improves a page that works without it; hidden buttons appear only once they do something.

const all = (selector) => document.querySelectorAll(selector);
const root = document.documentElement;
const status = document.querySelector("[data-status]");

/** Says something to eyes and ears; it goes away by itself. */
function say(words) {
  if (!status || !words) return;
  status.textContent = words;
  clearTimeout(say.timer);
  say.timer = setTimeout(() => (status.textContent = ""), 8000);
}

/** Says something that matters too much to go away by itself, such as what became of a form. */
function announce(words) {
  if (!words) return;
  const notice = document.createElement("div");
  notice.className = "notice notice-ok";
  notice.setAttribute("role", "status");
  document.getElementById("main").prepend(notice);
  notice.textContent = words; // after it stands in the page, so that it is read out
}

// Light or dark
const device = matchMedia("(prefers-color-scheme: dark)");
const isDark = () => (root.dataset.theme ?? (device.matches ? "dark" : "light")) === "dark";
for (const button of all("[data-theme-toggle]")) {
  const show = () => button.setAttribute("aria-pressed", String(isDark()));
  button.hidden = false;
  show();
  device.addEventListener?.("change", show);
  button.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    show();
    try {
      localStorage.setItem("theme", root.dataset.theme);
    } catch {
      // Storage refused: the choice holds for this page.
    }
  });
}

// Menus close with Escape or a touch elsewhere
for (const menu of all("details[data-menu]")) {
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
  document.addEventListener("click", (event) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
}

// A row of ways that is longer than a telephone begins at the way that one is on, and shows whole what has the focus
for (const row of all("nav[class^='workspace-'] > ul, .page-tabs > ul")) {
  const show = (way) => {
    const [{ left, width }, frame] = [way.getBoundingClientRect(), row.getBoundingClientRect()];
    row.scrollLeft += left + width / 2 - frame.left - frame.width / 2;
  };
  const here = row.querySelector("[aria-current]");
  if (here) show(here);
  row.addEventListener("focusin", ({ target }) => show(target));
}

// Filters stand open where there is room for them
if (matchMedia("(min-width: 60rem)").matches) for (const it of all("details[data-open-wide]")) it.open = true;

// A filter form leaves its empty answers out of the address
for (const form of all("form[data-filters]")) {
  form.addEventListener("formdata", (event) => {
    for (const [name, value] of [...event.formData]) if (value === "") event.formData.delete(name);
  });
}

// A form that may wait for the network bears a token of its own, so that it counts once however often it is sent;
// the same answer sent again keeps its token, another answer gets another
for (const form of all("form[data-keep-offline]")) {
  let before;
  form.addEventListener("submit", ({ submitter }) => {
    form.elements.once ?? form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "once" }));
    const said = JSON.stringify([submitter?.value, ...[...new FormData(form)].filter(([name]) => name !== "once")]);
    if (said !== before) form.elements.once.value = token();
    before = said;
  });
}

/** A random UUID (RFC 9562, version 4); `randomUUID` is missing where the site is served without TLS. */
function token() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

// Dialogs: the link that leads to the content opens it over the page instead
for (const link of all("[data-dialog]")) {
  const dialog = document.getElementById(link.dataset.dialog);
  if (!dialog?.showModal) continue;
  link.setAttribute("role", "button");
  const open = (event) => {
    event.preventDefault();
    dialog.showModal();
  };
  link.addEventListener("click", open);
  link.addEventListener("keydown", (event) => event.key === " " && open(event));
  dialog.addEventListener("click", (event) => {
    if (event.target !== dialog && !event.target.closest("[data-close]")) return;
    event.preventDefault();
    dialog.close();
  });
}

// Sharing and printing
for (const button of all("[data-share]")) {
  if (!navigator.share && !navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const { title, url, copied } = button.dataset;
    try {
      if (navigator.share) return await navigator.share({ title, url });
      await navigator.clipboard.writeText(url);
      say(copied);
    } catch {
      // The reader changed their mind.
    }
  });
}
for (const button of all("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

// Signing out destroys what visits this browser still keeps; what nobody else has is asked about first
addEventListener("submit", async (event) => {
  const { target: form, submitter } = event;
  const to = submitter?.hasAttribute("formaction") ? submitter.formAction : form.action;
  if (!to.endsWith("/session/end") || !localStorage.getItem("visits")) return;
  event.preventDefault();
  const { signOut } = await import("./sign-out.js");
  await signOut(() => {
    form.action = to;
    HTMLFormElement.prototype.submit.call(form);
  });
});

// Errors of a form that came back (browsers that do not know autofocus on such an element)
document.querySelector("[data-focus][autofocus]")?.focus();

// A map is fetched when asked for
for (const button of all("[data-map-open]")) {
  const box = button.closest(".map-frame").querySelector("[data-map]");
  button.hidden = false;
  button.addEventListener("click", async () => {
    button.hidden = true;
    box.hidden = false;
    try {
      const { draw } = await import("./map.js");
      await draw(box);
    } catch {
      box.textContent = box.dataset.failed;
    }
  });
}

// The copy for times without network, and the forms kept meanwhile
if ("serviceWorker" in navigator) {
  const workers = navigator.serviceWorker;
  const tell = (message) => workers.ready.then((registration) => registration.active?.postMessage(message));
  workers.addEventListener("message", ({ data }) => announce(document.body.dataset[data.said]));
  if (location.hash === "#kept") announce(document.body.dataset.kept);
  addEventListener("load", async () => {
    try {
      await workers.register("/service-worker.js", { scope: "/" });
    } catch {
      return; // Refused (private window, no TLS): the site works as it did.
    }
    // Half a megabyte is a lot for somebody who pays by the megabyte and has said so.
    const sparing = navigator.connection?.saveData;
    tell({ keep: sparing ? null : document.body.dataset.territory, lang: root.lang });
  });
  addEventListener("online", () => tell({ send: true }));
}
