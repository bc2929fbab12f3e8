// Copies the few third-party files that pages need into `vendor/`, and cuts the world's land into small pieces.
// `npm ci && node vendor.mjs` brings the same files every time; nothing in `vendor/` is edited or committed.
//
// Pieces: a map of a town needs the coast near it, not 3.7 MB of coasts. Each country is cut by cells of 20 degrees;
// `shapes/index.json` lists [number, west, south, east, north] of every piece, `shapes/{number}.json` its rings, each as
// whole thousandths of a degree (about 100 m): the first point, then the steps from point to point.

import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { feature } from "topojson-client";

const from = (path) => new URL(`node_modules/${path}`, import.meta.url);
const to = (path) => new URL(`vendor/${path}`, import.meta.url);
const CELL = 20;
const SCALE = 1000;

await rm(to(""), { recursive: true, force: true });
await mkdir(to("shapes/"), { recursive: true });
await cp(from("leaflet/dist/leaflet.js"), to("leaflet.js"));
await cp(from("leaflet/LICENSE"), to("leaflet-license.txt"));
await cp(from("world-atlas/LICENSE"), to("world-atlas-license.txt"));
// The pictures that Leaflet's own sheet names are for markers and controls that are not used here.
const sheet = await readFile(from("leaflet/dist/leaflet.css"), "utf8");
await writeFile(to("leaflet.css"), sheet.replace(/^[^{}]+\{[^{}]*url\([^{}]*\}\s*/gm, ""));

const atlas = JSON.parse(await readFile(from("world-atlas/countries-10m.json"), "utf8"));
const pieces = new Map();
for (const country of feature(atlas, atlas.objects.countries).features) {
  const { type, coordinates } = country.geometry;
  for (const polygon of type === "Polygon" ? [coordinates] : coordinates) {
    const rings = polygon.map(steps).filter((ring) => ring.length > 6);
    if (rings.length === 0) continue;
    const box = bounds(polygon[0]);
    const cell = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2].map((degrees) => Math.floor(degrees / CELL));
    const key = [country.id ?? country.properties.name, ...cell].join(" ");
    const piece = pieces.get(key) ?? { box, polygons: [] };
    piece.box = [Math.min(piece.box[0], box[0]), Math.min(piece.box[1], box[1]), Math.max(piece.box[2], box[2]), Math.max(piece.box[3], box[3])];
    piece.polygons.push(rings);
    pieces.set(key, piece);
  }
}

const index = [];
for (const { box, polygons } of pieces.values()) {
  await writeFile(to(`shapes/${index.length}.json`), JSON.stringify(polygons));
  const [west, south, east, north] = box;
  index.push([index.length, tenth(west, Math.floor), tenth(south, Math.floor), tenth(east, Math.ceil), tenth(north, Math.ceil)]);
}
await writeFile(to("shapes/index.json"), JSON.stringify(index));
console.log(`vendor: leaflet, ${index.length} pieces of land`);

/** A ring as whole numbers: x, y, then steps; points that fall on the one before are left out. */
function steps(ring) {
  const list = [];
  let [x, y] = [0, 0];
  for (const [lon, lat] of ring) {
    const [nx, ny] = [Math.round(lon * SCALE), Math.round(lat * SCALE)];
    if (list.length && nx === x && ny === y) continue;
    list.push(nx - x, ny - y);
    [x, y] = [nx, ny];
  }
  return list;
}

function bounds(ring) {
  const [lons, lats] = [ring.map(([lon]) => lon), ring.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** Outwards to a tenth of a degree, so that a box never misses land. */
function tenth(degrees, outwards) {
  return outwards(degrees * 10) / 10;
}
