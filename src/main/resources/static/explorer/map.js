// Maps: every <section class="map" data-source="/api/map?..." data-lang="en">. No tiles: outlines of countries, cities and arcs.
import { arcsBetween, crowded, groupsOf } from './clusters.js';
import { address, asset, drawn, element, legendOf, load, looks, onThemeChange, present, script, speaker, themed, toolbar } from './common.js';
import { figureTool, paperOf } from './figure.js';
import { FONT, kept, widthOf } from './labels.js';
import { Countries, NEAR } from './overview.js';

const DASHES = { planned: '7 4', starting: '7 4', 'on-hold': '2 4' };
const BENDS = { HospitalPartnership: 0.14, Twinning: 0.22, AcademicPartnership: 0.3, DecentralisedCooperation: -0.14, Project: -0.22 };
const STEPS = 24;
/** Letters of a figure, in its pixels. */
const LETTERS = 9.5;

let library;

function leafletLoaded() {
  library ??= (async () => {
    const style = element('link', { rel: 'stylesheet', href: asset('/webjars/leaflet/dist/leaflet.css') });
    const styled = new Promise((resolve) => ['load', 'error'].forEach((event) => style.addEventListener(event, resolve)));
    // before the page's own, so that drawing.css has the last word
    document.head.prepend(style);
    await Promise.all([script(asset('/webjars/leaflet/dist/leaflet.js')), styled]);
    return window.L;
  })();
  return library;
}

class MapView {
  constructor(section, say, map, countries) {
    Object.assign(this, { section, say, countries, places: new Map(map.places.map((place) => [place.id, place])), arcs: map.arcs, unplaced: map.unplaced, left: map.hidden, total: map.total, name: 'map', credit: `${say('outlines')}.` });
    this.overview = new Countries(map, section.dataset.source, say);
    this.placed = new Set(map.arcs.flatMap((arc) => arc.cooperations.map((one) => one.id))).size;
  }

  async show(status) {
    const { section, say } = this;
    const L = this.L = await leafletLoaded();
    this.canvas = element('div', { class: 'drawing-canvas', role: 'group', 'aria-label': `${say('map')}. ${say('mapKeys')}` });
    section.replaceChildren(
      toolbar(say, { fit: () => this.fit(), zoomIn: () => this.map.zoomIn(), zoomOut: () => this.map.zoomOut() }, figureTool(section, say, this)),
      this.canvas, paperOf(section, say, this), status, legendOf(say, this.entries()), element('p', { class: 'drawing-hint' }, `${say('mapKeys')} ${say('outlines')}.`), this.list());
    this.map = L.map(this.canvas, {
      zoomControl: false, attributionControl: false, scrollWheelZoom: false, worldCopyJump: false, zoomSnap: 0.25, minZoom: 0.5, maxZoom: 9,
      maxBounds: [[-75, -190], [85, 190]], renderer: L.svg({ padding: 0.5 }), zoomAnimation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      fadeAnimation: false,
    });
    this.fit();
    this.draw();
    onThemeChange(() => this.draw());
    this.map.on('zoomend', () => (crowded(this.places.size) || this.overview.countries.length ? this.draw() : this.nameCities()));
    this.map.on('resize', () => this.nameCities());
    new ResizeObserver(() => this.map.invalidateSize()).observe(this.canvas);
    status.textContent = this.arcs.length === 0 && !this.unplaced ? say('empty') : [
      this.overview.countries.length ? `${this.overview.told()} ${say('nearer')}` : '',
      say('drawnMap', { places: this.places.size, arcs: this.arcs.length, placed: this.placed }),
      this.unplaced ? say('unplaced', { n: this.unplaced }) : '',
      this.left ? say('left', { n: this.left, total: this.total }) : '',
      crowded(this.places.size) ? say('clustered') : '',
    ].filter((sentence) => sentence).join(' ');
    Object.assign(section.dataset, { places: this.places.size, arcs: this.arcs.length, unplaced: this.unplaced });
  }

  fit() {
    const spots = [...this.places.values()].map((place) => [place.latitude, place.longitude]);
    if (spots.length) this.map.fitBounds(spots, { padding: [40, 40], maxZoom: 7 });
    else this.map.setView([25, 10], 1.5);
  }

  draw() {
    const { L, section } = this;
    this.layers?.remove();
    this.layers = L.layerGroup().addTo(this.map);
    L.geoJSON(this.countries, {
      interactive: false,
      style: { color: themed(section, 'coast'), weight: 0.7, fillColor: themed(section, 'land'), fillOpacity: 1 },
    }).addTo(this.layers);
    const isFar = this.overview.areDrawnAt(this.map.getZoom());
    section.dataset.countries = isFar ? this.overview.countries.length : 0;
    if (isFar) this.drawCountries();
    else this.drawTowns();
    this.nameCities();
  }

  drawTowns() {
    this.groups = groupsOf(this.map, [...this.places.values()]);
    arcsBetween(this.groups, this.arcs).forEach((arc) => this.drawArc(arc));
    this.markers = this.groups.map((group) => this.drawGroup(group));
    this.section.dataset.groups = this.groups.length;
  }

  drawCountries() {
    const { L, overview, section } = this;
    overview.lines().forEach(({ from, to, one, width, opacity }) => L.polyline(this.bend(from, to, 0.16), {
      color: themed(section, 'link'), weight: width, opacity, fill: false, className: 'arc',
    }).bindPopup(() => overview.popup(`${from.name} – ${to.name}`, one.cooperations, overview.list(one.from, one.to))).addTo(this.layers));
    this.markers = overview.countries.map((country) => this.drawCountry(country));
  }

  drawCountry(country) {
    const { L, overview, section } = this, spot = [country.latitude, country.longitude];
    const marker = L.circleMarker(spot, {
      radius: overview.radius(country), color: themed(section, 'ink'), weight: 1, fillColor: themed(section, 'ground'), fillOpacity: 0.85, className: 'place country',
    }).addTo(this.layers);
    Object.assign(marker, { place: country, count: country.cooperations });
    marker.bindPopup(() => overview.popup(country.name, country.cooperations, overview.list(country.country), () => this.map.setView(spot, NEAR + 1)));
    this.reachable(marker, { 'aria-label': country.name, 'data-country': country.country });
    return marker;
  }

  /** Lets a circle be reached by key, and its popup be opened. */
  reachable(marker, attributes) {
    const spot = marker.getElement();
    Object.entries({ tabindex: 0, role: 'button', ...attributes }).forEach(([attribute, value]) => spot.setAttribute(attribute, value));
    spot.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        marker.once('popupopen', (opened) => opened.popup.getElement().querySelector('a[href]')?.focus());
        marker.openPopup();
      }
    });
    marker.on('popupclose', () => this.canvas.contains(document.activeElement) && spot.focus());
  }

  /** The more cooperations, the wider and the less transparent. */
  drawArc(arc) {
    const states = new Set(arc.cooperations.map((one) => one.status)), many = arc.cooperations.length;
    const line = this.L.polyline(this.bend(arc.from, arc.to, BENDS[arc.kind] ?? 0.2), {
      color: looks(arc.kind).colour, weight: Math.min(1 + 1.2 * Math.log2(1 + many), 9), fill: false, className: 'arc',
      opacity: crowded(this.places.size) ? Math.min(0.3 + 0.1 * many, 0.85) : 0.85, dashArray: states.size === 1 ? DASHES[[...states][0]] : null,
    });
    line.bindPopup(() => this.told(`${this.nameOf(arc.from)} – ${this.nameOf(arc.to)}`, null, arc.arcs)).addTo(this.layers);
  }

  /** A curve from one place to another, bent aside so that arcs of several kinds lie beside each other. */
  bend(from, to, by) {
    const { map, L } = this;
    const a = map.project([from.latitude, from.longitude], 4), b = map.project([to.latitude, to.longitude], 4);
    // always bent towards the north, whichever way the arc goes
    const side = b.x >= a.x ? 1 : -1;
    const middle = L.point((a.x + b.x) / 2 + side * by * (b.y - a.y), (a.y + b.y) / 2 - side * by * (b.x - a.x));
    return Array.from({ length: STEPS + 1 }, (_, i) => {
      const t = i / STEPS, u = 1 - t;
      return map.unproject(L.point(u * u * a.x + 2 * u * t * middle.x + t * t * b.x, u * u * a.y + 2 * u * t * middle.y + t * t * b.y), 4);
    });
  }

  /** A group's city, or the best linked of its cities with how many others. */
  nameOf({ places }) {
    const arcs = new Map(places.map((place) => [place, this.arcsOf([place]).length]));
    const [first] = [...places].sort((a, b) => arcs.get(b) - arcs.get(a));
    return places.length === 1 ? this.say.nameOf(first) : this.say('cluster', { name: this.say.nameOf(first), n: places.length - 1 });
  }

  arcsOf(places) {
    const ids = new Set(places.map((place) => place.id));
    return this.arcs.filter((arc) => ids.has(arc.from) || ids.has(arc.to));
  }

  drawGroup(group) {
    const { L, section } = this, arcs = this.arcsOf(group.places), cities = group.places.length, name = this.nameOf(group);
    const [place] = cities === 1 ? group.places : [null];
    const marker = L.circleMarker([group.latitude, group.longitude], {
      radius: place ? Math.min(3.5 + arcs.length * 0.4, 8) : Math.min(6 + 1.5 * Math.log2(cities), 18),
      color: themed(section, 'ink'), weight: 1, fillColor: themed(section, 'ground'), fillOpacity: 1, className: place ? 'place' : 'place cluster',
    }).addTo(this.layers);
    Object.assign(marker, { place, cities, count: arcs.length });
    marker.bindPopup(() => this.told(name, place, arcs), { maxWidth: 320 });
    if (!place) marker.bindTooltip(String(cities), { permanent: true, direction: 'center', className: 'place-name place-count' });
    this.reachable(marker, { 'aria-label': name, ...(place ? { 'data-place': place.id } : { 'data-cities': cities }) });
    return marker;
  }

  /** A popup: the place as a link to its page, its cooperations as links to theirs. */
  told(title, place, arcs) {
    const { say } = this;
    return element('div', {},
      element('strong', {}, place ? element('a', { href: address({ id: place.id, kind: 'City' }) }, title) : title),
      element('ul', {}, ...arcs.flatMap((arc) => arc.cooperations.map((one) => element('li', {},
        element('a', { href: address({ id: one.id, kind: arc.kind }) }, say.nameOf(one)), ` (${say(arc.kind)})`)))));
  }

  /** The box of each city's name in letters of so many pixels, the best linked first, and those of which none lies on another or on a circle. */
  namesOf(size) {
    const canvas = this.map.getSize(), font = getComputedStyle(this.canvas).fontFamily;
    const spots = this.markers.filter((marker) => marker.place).sort((a, b) => b.count - a.count).map((marker) => {
      const name = this.say.nameOf(marker.place), { x, y } = this.map.latLngToContainerPoint(marker.getLatLng());
      return { marker, name, left: x + 4, right: x + 18 + widthOf(name, `600 ${size}px ${font}`), top: y - 0.75 * size, bottom: y + 0.75 * size };
    });
    const fitting = spots.filter((spot) => spot.right < canvas.x), circles = this.markers.filter((marker) => !marker.place).map((marker) => {
      const { x, y } = this.map.latLngToContainerPoint(marker.getLatLng()), radius = marker.getRadius();
      return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
    });
    const keeps = kept([...circles, ...fitting]);
    return { spots, shown: new Set(fitting.filter((spot, i) => keeps[circles.length + i])) };
  }

  nameCities() {
    const { spots, shown } = this.namesOf(12);
    spots.forEach((spot) => {
      const { marker, name } = spot;
      marker.unbindTooltip();
      marker.bindTooltip(name, { direction: 'right', offset: [4, 0], ...(shown.has(spot) ? { permanent: true, className: 'place-name' } : {}) });
    });
  }

  /** The entries of the legend. */
  entries() {
    const { say, section } = this, kinds = new Set(this.arcs.map((arc) => arc.kind)), states = new Set(this.arcs.flatMap((arc) => arc.cooperations.map((one) => one.status)));
    const line = (colour, dash) => drawn('path', { d: 'M1 13 Q12 -3 23 13', fill: 'none', stroke: colour, 'stroke-width': 2.5, 'stroke-dasharray': dash ?? '' });
    return [
      ...Object.keys(BENDS).filter((kind) => kinds.has(kind)).map((kind) => [line(looks(kind).colour), say(kind)]),
      ...['planned', 'on-hold'].filter((state) => states.has(state) || (state === 'planned' && states.has('starting')))
        .map((state) => [line(themed(section, 'link'), DASHES[state]), say(state)]),
    ];
  }

  list() {
    const { say } = this;
    const sorted = [...this.places.values()].sort((a, b) => say.nameOf(a).localeCompare(say.nameOf(b), say.language));
    return element('details', { class: 'drawing-list' }, element('summary', {}, say('places', { n: sorted.length })),
      element('ul', {}, ...sorted.map((place) => element('li', {}, element('a', { href: address({ id: place.id, kind: 'City' }) }, say.nameOf(place))))));
  }

  /** What is drawn, a row for each city and arc, and for each country and line where there are. */
  table() {
    const places = [...this.places.values()].map((place) => ({ row: 'place', id: place.id, name: this.say.nameOf(place), kind: 'City', latitude: place.latitude, longitude: place.longitude }));
    const arcs = this.arcs.map(({ kind, from, to, cooperations }) => ({ row: 'arc', kind, from, to, cooperations: cooperations.length, ids: cooperations.map((one) => one.id).join(';') }));
    return { columns: ['row', 'id', 'name', 'kind', 'from', 'to', 'latitude', 'longitude', 'cooperations', 'ids'], rows: [...this.overview.rows(), ...places, ...arcs] };
  }

  /** The part of the map that is seen, without what is pointed at, as SVG so many pixels wide. */
  picture(wide, names) {
    const { map, section } = this, { x: width, y: height } = map.getSize(), corner = map.containerPointToLayerPoint([0, 0]), size = LETTERS * width / wide;
    const ink = themed(section, 'ink'), land = themed(section, 'land');
    const svg = drawn('svg', { width: wide, height: wide * height / width, viewBox: `${corner.x} ${corner.y} ${width} ${height}` },
      drawn('rect', { x: corner.x, y: corner.y, width, height, fill: themed(section, 'water') }));
    const seen = this.canvas.querySelector('.leaflet-overlay-pane svg g').cloneNode(true);
    const onPaper = { place: { stroke: ink, fill: themed(section, 'ground') }, arc: {}, coast: { stroke: themed(section, 'coast'), fill: land } };
    seen.querySelectorAll('path').forEach((path) => {
      const part = ['place', 'arc'].find((one) => path.classList.contains(one)) ?? 'coast';
      ['tabindex', 'role', 'aria-label', 'data-place', 'data-cities', 'data-country', 'aria-describedby', 'class'].forEach((name) => path.removeAttribute(name));
      Object.entries(onPaper[part]).forEach(([name, value]) => path.setAttribute(name, value));
    });
    svg.append(seen);
    (names ? [...this.namesOf(size).shown] : []).forEach(({ marker, name }) => {
      const spot = map.latLngToLayerPoint(marker.getLatLng());
      svg.append(drawn('text', {
        class: 'figure-name', x: spot.x + 8, y: spot.y + size / 3, 'font-family': FONT, 'font-size': size.toFixed(2), fill: ink,
        stroke: land, 'stroke-width': (size / 5).toFixed(2), 'paint-order': 'stroke',
      }, name));
    });
    this.markers.filter((marker) => !marker.place).forEach((marker) => {
      const spot = map.latLngToLayerPoint(marker.getLatLng());
      svg.append(drawn('text', { x: spot.x, y: spot.y + size / 3, 'text-anchor': 'middle', 'font-family': FONT, 'font-size': size.toFixed(2), fill: ink }, marker.cities));
    });
    return svg;
  }
}

function open(section) {
  const say = speaker(section);
  present(section, say, async (status) => {
    const [map, countries] = await Promise.all([load(section.dataset.source), load(asset('/explorer/countries.geojson'))]);
    await new MapView(section, say, map, countries).show(status);
  });
}

for (const section of document.querySelectorAll('section.map[data-source]')) {
  const folded = section.closest('details:not([open])');
  // a map that nobody opens costs nothing
  if (folded) folded.addEventListener('toggle', () => open(section), { once: true });
  else open(section);
  section.addEventListener('source', () => { if (section.dataset.state) open(section); });
}
