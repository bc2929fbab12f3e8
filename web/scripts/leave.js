// Leaving a page at once: the page that is left does not stay on the way back, and Escape pressed twice leaves too.

const link = document.querySelector("[data-leave]");
const leave = () => globalThis.location.replace(link.href);

if (link) {
  let last = 0;
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    if (event.timeStamp - last < 1000) leave();
    last = event.timeStamp;
  });
}
