// The device's position, asked for only when the button is pressed. It goes into the form (rounded to about 100 metres)
// or picks the nearest of the places listed in the page; it is neither kept nor sent anywhere else.

const round = (degrees) => Math.round(degrees * 1000) / 1000;

/** Kilometres between two points (haversine, mean Earth radius 6371 km). */
function distance(lat1, lon1, lat2, lon2) {
  const rad = Math.PI / 180;
  const half = (a, b) => Math.sin(((b - a) * rad) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(half(lat1, lat2) + Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * half(lon1, lon2)));
}

function use(button, lat, lon) {
  const form = button.closest("form");
  if (form?.elements.lat) {
    form.elements.lat.value = round(lat);
    form.elements.lon.value = round(lon);
    form.submit();
    return;
  }
  const places = [...document.querySelectorAll("a[data-lat][data-lon]")];
  const far = (it) => distance(lat, lon, Number(it.dataset.lat), Number(it.dataset.lon));
  const [nearest] = places.sort((a, b) => far(a) - far(b));
  if (nearest) location.assign(nearest.href);
}

for (const button of document.querySelectorAll("[data-near]")) {
  if (!navigator.geolocation) continue;
  const status = document.querySelector("[data-status]");
  button.hidden = false;
  button.addEventListener("click", () => {
    status.textContent = button.dataset.waiting;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        status.textContent = "";
        use(button, coords.latitude, coords.longitude);
      },
      () => (status.textContent = button.dataset.refused),
      { maximumAge: 600000, timeout: 15000 },
    );
  });
}
