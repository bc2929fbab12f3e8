// The map beside a list. Loaded when asked for: Leaflet, the places (GeoJSON) and the pieces of coast near them.
// List and map stay in step: what is pointed at or focused in one is lit in the other, and the list alone is enough.

const VENDOR = "/assets/vendor/";
const CELL = 56; // pixels: places nearer than this to each other become one group
const shapes = new Map();

/** Leaflet is a classic script; its sheet and itself are fetched once. */
export const leaflet = () =>
  (leaflet.loading ??= new Promise((resolve, reject) => {
    const sheet = Object.assign(document.createElement("link"), { rel: "stylesheet", href: `${VENDOR}leaflet.css` });
    const script = Object.assign(document.createElement("script"), { src: `${VENDOR}leaflet.js`, onload: () => resolve(globalThis.L), onerror: reject });
    // Before our own sheet, which has the last word on how things look.
    document.head.prepend(sheet);
    document.head.append(script);
  }));

export async function json(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.json();
}

export async function draw(box) {
  const [L, places] = await Promise.all([leaflet(), json(box.dataset.src)]);
  const points = places.features.filter(({ geometry }) => geometry?.type === "Point").map(({ geometry: { coordinates }, properties }) => ({ at: L.latLng(coordinates[1], coordinates[0]), ...properties }));
  const frame = document.createElement("div");
  box.replaceChildren(frame);
  const map = begin(L, box, frame);
  if (points.length) map.fitBounds(L.latLngBounds(points.map(({ at }) => at)).pad(0.15), { maxZoom: 14 });
  else map.fitWorld();
  ground(L, box, map);
  const groups = L.layerGroup().addTo(map);
  const lit = inStep(points);
  const place = () => group(L, map, groups, points, lit);
  map.on("zoomend", place);
  place();
}

/** A map without anything on it. */
export function begin(L, box, frame, options = {}) {
  const moves = !matchMedia("(prefers-reduced-motion: reduce)").matches;
  const map = L.map(frame, { zoomControl: false, attributionControl: Boolean(box.dataset.tiles), maxZoom: box.dataset.tiles ? 18 : 15, zoomAnimation: moves, fadeAnimation: moves, markerZoomAnimation: moves, ...options });
  L.control.zoom({ zoomInTitle: box.dataset.zoomIn, zoomOutTitle: box.dataset.zoomOut, position: document.dir === "rtl" ? "topright" : "topleft" }).addTo(map);
  return map;
}

/** What lies under the places: tiles where the installation has them, else the land. */
export function ground(L, box, map) {
  if (box.dataset.tiles) L.tileLayer(box.dataset.tiles, { attribution: box.dataset.attribution, maxZoom: 18 }).addTo(map);
  else {
    const land = () => drawLand(L, map).catch(() => {}); // without coasts the places still stand where they are
    map.on("moveend", land);
    land();
  }
}

/** The land in sight; each piece is fetched once. */
async function drawLand(L, map) {
  shapes.index ??= json(`${VENDOR}shapes/index.json`);
  const view = map.getBounds();
  const near = (await shapes.index).filter(([number, west, south, east, north]) => !shapes.has(number) && view.intersects([[south, west], [north, east]]));
  for (const [number] of near) shapes.set(number, true);
  await Promise.all(near.map(async ([number]) => {
    const polygons = (await json(`${VENDOR}shapes/${number}.json`)).map((rings) => rings.map(ring));
    L.polygon(polygons, { className: "map-land", interactive: false, fillOpacity: 1 }).addTo(map).bringToBack();
  }));
}

/** Undoes the steps of `vendor.mjs`. */
function ring(steps) {
  const points = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < steps.length; i += 2) points.push([(y += steps[i + 1]) / 1000, (x += steps[i]) / 1000]);
  return points;
}

/** Places in one square of the screen become a group, which opens when chosen. */
function group(L, map, layer, points, lit) {
  const squares = new Map();
  for (const point of points) {
    const { x, y } = map.project(point.at);
    const key = `${Math.floor(x / CELL)} ${Math.floor(y / CELL)}`;
    squares.set(key, [...(squares.get(key) ?? []), point]);
  }
  layer.clearLayers();
  lit.markers.clear();
  for (const members of squares.values()) {
    const bounds = L.latLngBounds(members.map(({ at }) => at));
    const alone = members.length === 1;
    const icon = L.divIcon({ className: alone ? "map-pin-marker" : "map-cluster", html: alone ? "" : String(members.length), iconSize: null });
    const title = alone ? members[0].title : `${members[0].title} + ${members.length - 1}`;
    const marker = L.marker(bounds.getCenter(), { icon, title, riseOnHover: true });
    marker.bindPopup(() => links(members));
    if (!alone) {
      marker.off("click").on("click", () => {
        const apart = map.getBoundsZoom(bounds.pad(0.2));
        // Several services in one building: no zoom parts them.
        if (map.getZoom() >= map.getMaxZoom() || bounds.getSouthWest().equals(bounds.getNorthEast()) || apart <= map.getZoom()) marker.openPopup();
        else map.fitBounds(bounds.pad(0.2));
      });
    }
    marker.addTo(layer);
    const element = marker.getElement();
    element.setAttribute("aria-label", title);
    for (const { key } of members) lit.markers.set(String(key), element);
    for (const event of ["pointerenter", "focus"]) element.addEventListener(event, () => lit.cards(members, true));
    for (const event of ["pointerleave", "blur"]) element.addEventListener(event, () => lit.cards(members, false));
  }
}

function links(members) {
  const list = document.createElement("div");
  for (const { title, href } of members.slice(0, 12)) {
    const line = document.createElement("div");
    line.append(Object.assign(document.createElement("a"), { textContent: title, href, dir: "auto" }));
    list.append(line);
  }
  return list;
}

/** Lights a card's marker while the card is pointed at or holds the focus, and the other way round. */
function inStep(points) {
  const markers = new Map();
  const known = new Set(points.map(({ key }) => String(key)));
  for (const card of document.querySelectorAll("[data-key]")) {
    if (!known.has(card.dataset.key)) continue;
    const light = (on) => () => markers.get(card.dataset.key)?.classList.toggle("is-lit", on);
    for (const event of ["pointerenter", "focusin"]) card.addEventListener(event, light(true));
    for (const event of ["pointerleave", "focusout"]) card.addEventListener(event, light(false));
  }
  const cards = (members, on) => {
    for (const { key } of members) document.querySelector(`[data-key="${CSS.escape(String(key))}"]`)?.classList.toggle("is-lit", on);
  };
  return { markers, cards };
}
