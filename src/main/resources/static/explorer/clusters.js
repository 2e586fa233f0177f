// Cities that would hide each other, as one: at each zoom those of a square of the map, so that the same cities always make the same groups.

/** Up to so many cities each is drawn for itself. */
const CROWD = 200;
/** The side of a square, in pixels. */
const SIDE = 44;

/** True when so many cities are drawn in groups. */
export const crowded = (cities) => cities > CROWD;

const mean = (numbers) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** The places of a Leaflet map at its zoom: `[{ id, places, latitude, longitude }]`, called by their first place and in its middle. */
export function groupsOf(map, places) {
  const squares = new Map();
  places.forEach((place) => {
    const { x, y } = map.project([place.latitude, place.longitude], map.getZoom());
    const square = crowded(places.length) ? `${Math.floor(x / SIDE)} ${Math.floor(y / SIDE)}` : place.id;
    squares.set(square, [...(squares.get(square) ?? []), place]);
  });
  return [...squares.values()].map((all) => ({
    id: all[0].id, places: all, latitude: mean(all.map((place) => place.latitude)), longitude: mean(all.map((place) => place.longitude)),
  }));
}

/** The arcs between groups: those of a kind between the same two are one, and those within a group are none. */
export function arcsBetween(groups, arcs) {
  const groupOf = new Map(groups.flatMap((group) => group.places.map((place) => [place.id, group]))), joined = new Map();
  arcs.forEach((arc) => {
    const ends = [groupOf.get(arc.from), groupOf.get(arc.to)];
    if (ends[0] === ends[1]) return;
    const [from, to] = ends[0].places.length + ends[1].places.length > 2 && ends[1].id < ends[0].id ? ends.reverse() : ends;
    const key = `${from.id} ${to.id} ${arc.kind}`, one = joined.get(key) ?? { from, to, kind: arc.kind, arcs: [], cooperations: [] };
    one.arcs.push(arc);
    one.cooperations.push(...arc.cooperations);
    joined.set(key, one);
  });
  return [...joined.values()];
}
