// Covers the pages of reception when nobody has touched the screen for a while, or when asked to, and asks again who it is.
// What is covered leaves the page: nothing of it is behind. The server has a rule of its own for those without scripts.

const form = document.querySelector("form[data-lock]");
const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel("reception") : null;

if (form) {
  const idle = Number(form.dataset.lock) * 60000;
  let last = Date.now();
  let told = last;
  let locking = false;

  const cover = () => {
    document.body.hidden = true;
    document.title = form.dataset.title;
  };

  /** Tells the server; whether it heard. */
  const tell = async () => {
    try {
      const options = { method: "POST", body: new URLSearchParams(), redirect: "manual", keepalive: true };
      await fetch(form.action, options);
      localStorage.removeItem("locked");
      return true;
    } catch {
      localStorage.setItem("locked", "1"); // told as soon as somebody answers
      return false;
    }
  };

  const leave = () => location.replace(`${location.pathname}${location.search}`);

  async function lock(others = true) {
    if (locking) return;
    locking = true;
    cover();
    const kept = [];
    document.dispatchEvent(new CustomEvent("lock", { detail: kept }));
    await Promise.allSettled(kept);
    if (others) channel?.postMessage("lock");
    await tell();
    leave();
  }

  const touch = () => {
    last = Date.now();
    if (last - told < 5000) return;
    told = last;
    channel?.postMessage("touched");
  };

  for (const type of ["pointerdown", "pointermove", "keydown", "wheel", "input"]) {
    addEventListener(type, touch, { capture: true, passive: true });
  }
  channel?.addEventListener("message", ({ data }) => (data === "lock" ? lock(false) : (last = Date.now())));
  const look = () => Date.now() - last >= idle && lock();
  setInterval(look, 5000);
  // A machine that slept looks before anything is shown.
  document.addEventListener("visibilitychange", look);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    lock();
  });

  addEventListener("online", () => localStorage.getItem("locked") && lock());

  // A page that the browser keeps for the way back is covered, and asked for again.
  addEventListener("pagehide", cover);
  addEventListener("pageshow", ({ persisted }) => persisted && location.reload());

  if (localStorage.getItem("locked")) {
    cover();
    if (await tell()) leave();
    else document.body.hidden = false; // without network there is only the empty form
  }
}
