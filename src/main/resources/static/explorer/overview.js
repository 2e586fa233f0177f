// A map of more cooperations than it can hold begins with all of them by country: a circle for each, a line for what two have together.
import { element, published } from './common.js';

/** From this zoom on, towns are drawn. */
export const NEAR = 4;

/** The countries of a map, or nothing where all its towns are drawn. */
export class Countries {
  constructor(map, source, say) {
    const names = new Intl.DisplayNames([say.language], { type: 'region' });
    this.say = say;
    this.filters = new URL(source, location.href).searchParams;
    this.countries = (map.countries ?? []).map((one) => ({ ...one, id: one.country, name: names.of(one.country) }));
    this.of = new Map(this.countries.map((one) => [one.country, one]));
    this.between = map.between ?? [];
    this.hidden = map.betweenHidden;
    this.elsewhere = map.elsewhere;
  }

  /** True when countries are drawn at a zoom, in place of towns. */
  areDrawnAt(zoom) {
    return this.countries.length > 0 && zoom < NEAR;
  }

  /** What the map tells of them. */
  told() {
    const { say } = this;
    return [
      say('byCountry', { n: this.countries.length }),
      this.hidden ? say('linksLeft', { n: this.hidden }) : '',
      this.elsewhere ? say('elsewhere', { n: this.elsewhere }) : '',
    ].filter((sentence) => sentence).join(' ');
  }

  /** The lines, the thinnest first so that others lie above, each with its width and its opacity. */
  lines() {
    const most = Math.max(...this.between.map((one) => one.cooperations), 1);
    return [...this.between].reverse().map((one) => {
      const share = Math.sqrt(one.cooperations / most);
      return { from: this.of.get(one.from), to: this.of.get(one.to), one, width: 0.8 + 9 * share, opacity: 0.15 + 0.65 * share };
    });
  }

  /** How large the circle of a country is. */
  radius(country) {
    return 4 + 14 * Math.sqrt(country.cooperations / this.countries[0].cooperations);
  }

  /** The address of the list of what the countries have together, with the filters of the map; nothing where a list cannot be asked for that. */
  list(country, partner) {
    const given = this.filters.get('country'), asked = new URLSearchParams(this.filters);
    if (published || (given && (this.filters.has('partner') || (partner && ![country, partner].includes(given))))) return null;
    if (!given) asked.set('country', country);
    const other = given ? [country, partner].find((one) => one && one !== given) : partner;
    if (other) asked.set('partner', other);
    return `/cooperations?${asked}`;
  }

  /** A popup: how many cooperations, as a link to them, and for a country a button that leads nearer. */
  popup(title, number, address, nearer) {
    const text = this.say('cooperations', { n: number });
    return element('div', {}, element('strong', {}, title),
      element('p', {}, address ? element('a', { href: address }, text) : text),
      ...(nearer ? [element('button', { type: 'button', on: { click: nearer } }, this.say('seeTowns'))] : []));
  }

  /** A row for each country and line. */
  rows() {
    return [
      ...this.countries.map(({ country, name, latitude, longitude, cooperations }) => ({ row: 'country', id: country, name, kind: 'Country', latitude, longitude, cooperations })),
      ...this.between.map(({ from, to, cooperations }) => ({ row: 'between', from, to, cooperations })),
    ];
  }
}
