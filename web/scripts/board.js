// The call screen: a tone and a line of text for each new call, and the whole screen on request.
// Browsers make no sound before somebody has touched the page: the button says whether there is one.

const calls = () => [...document.querySelectorAll("[data-call]")];
const sound = document.querySelector("[data-board-sound]");
const full = document.querySelector("[data-board-full]");
const said = document.querySelector("[data-board-said]");
let known = new Set(calls().map((it) => it.dataset.call));
let audio;

/** Two notes, the second one lower, as a door bell has them. */
function ring() {
  if (audio?.state !== "running") return;
  for (const [note, at] of [[880, 0], [659, 0.35]]) {
    const [tone, loud] = [audio.createOscillator(), audio.createGain()];
    const start = audio.currentTime + at;
    tone.frequency.value = note;
    loud.gain.setValueAtTime(0.0001, start);
    loud.gain.exponentialRampToValueAtTime(0.5, start + 0.03);
    loud.gain.exponentialRampToValueAtTime(0.0001, start + 0.6);
    tone.connect(loud).connect(audio.destination);
    tone.start(start);
    tone.stop(start + 0.65);
  }
}

if (globalThis.AudioContext) {
  sound.hidden = false;
  sound.addEventListener("click", async () => {
    audio ??= new AudioContext();
    const on = audio.state === "running" && sound.getAttribute("aria-pressed") === "true";
    await (on ? audio.suspend() : audio.resume());
    sound.setAttribute("aria-pressed", String(!on));
    sound.textContent = on ? sound.dataset.on : sound.dataset.off;
    if (!on) ring();
  });
}

if (document.documentElement.requestFullscreen) {
  full.hidden = false;
  full.addEventListener("click", () => document.documentElement.requestFullscreen().catch(() => {}));
  document.addEventListener("fullscreenchange", () => (full.hidden = Boolean(document.fullscreenElement)));
}

document.addEventListener("live", () => {
  const fresh = calls().filter((it) => !known.has(it.dataset.call));
  known = new Set(calls().map((it) => it.dataset.call));
  if (!fresh.length) return;
  ring();
  said.textContent = fresh.map((it) => it.dataset.say).join(". ");
});

// A screen that nobody touches stays awake where the browser lets it.
const awake = () => document.visibilityState === "visible" && navigator.wakeLock?.request("screen").catch(() => {});
awake();
document.addEventListener("visibilitychange", awake);
