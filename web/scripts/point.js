// The map of a place's form: click or drag to place the point, arrows to move it (with Shift, further).
// The two fields stay what is sent; who types in them moves the point.
import { begin, ground, json, leaflet } from "./map.js";

const STEP = 4; // pixels that an arrow moves the point
const DIGITS = 5; // decimals: about a metre
const ARROWS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

async function open(box) {
  const form = box.closest("form");
  const field = (name) => form.elements.namedItem(`point.${name}`);
  const [latitude, longitude, paste] = ["latitude", "longitude", "paste"].map(field);
  const said = form.querySelector("[data-point-said]");
  const numbers = (text) => text.split(",").map(Number);
  const typed = () => {
    const [lat, lon] = [latitude, longitude].map(({ value }) => (value.trim() === "" ? NaN : Number(value.replace(",", "."))));
    return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? [lat, lon] : null;
  };
  const L = await leaflet();
  box.hidden = false;
  document.getElementById("point-hint").hidden = false;
  const frame = document.createElement("div");
  frame.setAttribute("role", "group");
  frame.setAttribute("aria-label", box.dataset.label);
  box.replaceChildren(frame);
  const map = begin(L, box, frame, { keyboard: false, maxZoom: 18 });
  const start = typed() ?? (box.dataset.centre ? numbers(box.dataset.centre) : null);
  if (start) map.setView(start, typed() ? 15 : 12);
  else map.fitWorld();
  ground(L, box, map);
  L.control.scale({ imperial: false }).addTo(map);
  if (box.dataset.known) landmarks(L, map, box.dataset.known).catch(() => {}); // They only help to find the way.

  const icon = L.divIcon({ className: "map-pin-marker", html: "", iconSize: null, iconAnchor: [22, 34] });
  const marker = L.marker(start ?? map.getCenter(), { icon, draggable: true, keyboard: true, autoPan: true });
  marker.addTo(map);
  const element = marker.getElement();
  element.setAttribute("aria-label", box.dataset.marker);
  element.setAttribute("aria-describedby", "point-hint");
  element.classList.toggle("is-unset", !typed());

  /** Writes where the point is into the form, as somebody who types. */
  const set = (at) => {
    const { lat, lng } = at.wrap();
    [latitude.value, longitude.value] = [lat, lng].map((value) => value.toFixed(DIGITS));
    if (paste) paste.value = "";
    marker.setLatLng([lat, lng]);
    element.classList.remove("is-unset");
    said.textContent = `${latitude.value}, ${longitude.value}`;
    latitude.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };
  map.on("click", ({ latlng }) => set(latlng));
  marker.on("dragend", () => set(marker.getLatLng()));
  element.addEventListener("keydown", (event) => {
    const way = ARROWS[event.key];
    if (!way) return;
    event.preventDefault();
    const far = event.shiftKey ? STEP * 10 : STEP;
    set(map.containerPointToLatLng(map.latLngToContainerPoint(marker.getLatLng()).add(way.map((part) => part * far))));
    if (!map.getBounds().pad(-0.1).contains(marker.getLatLng())) map.panTo(marker.getLatLng());
  });
  for (const input of [latitude, longitude]) {
    input.addEventListener("change", () => {
      const at = typed();
      if (!at) return;
      if (paste) paste.value = "";
      marker.setLatLng(at);
      element.classList.remove("is-unset");
      map.panTo(at);
    });
  }
  element.focus({ preventScroll: true });
}

/** Places of the town that are known already, small and quiet. */
async function landmarks(L, map, address) {
  const { features } = await json(address);
  for (const { geometry, properties } of features) {
    const [lon, lat] = geometry.coordinates;
    L.circleMarker([lat, lon], { radius: 5, className: "map-landmark" }).bindTooltip(properties.title).addTo(map);
  }
}

for (const box of document.querySelectorAll("[data-point]")) {
  const button = box.closest("form")?.querySelector("[data-point-open]");
  if (!button) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      await open(box);
      button.hidden = true;
    } catch {
      button.disabled = false; // Without network the fields are there.
    }
  });
}
