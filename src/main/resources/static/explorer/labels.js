// Names beside nodes and places, of which none lies on another: the more important keep theirs.
import { drawn } from './common.js';

/** Heights of letters on the screen, in pixels, whatever the zoom. */
const PARTY = 14, COOPERATION = 11, NUMBER = 11;
/** From this zoom on cooperations have names too. */
const CLOSE = 1.1;
/** What drawings are lettered in. */
export const FONT = 'system-ui, sans-serif';
/** How tall the badge with the number of a note is, in pixels. */
export const BADGE = 15;
/** Pixels between two names. */
const GAP = 2;
const ONLY_NAMES = { useCache: false, includeNodes: false, includeEdges: false, includeLabels: true, includeOverlays: false, includeUnderlays: false };

const apart = (a, b) => a.right + GAP < b.left || b.right + GAP < a.left || a.bottom + GAP < b.top || b.bottom + GAP < a.top;

/** Of boxes (left, right, top, bottom in pixels), the most important first, those that lie on none before them: true for each that is kept. */
export function kept(boxes) {
  const taken = [];
  return boxes.map((box) => taken.every((other) => apart(box, other)) && taken.push(box) > 0);
}

const brush = document.createElement('canvas').getContext('2d');

/** How wide a text is in a font, in pixels. */
export function widthOf(text, font) {
  brush.font = font;
  return brush.measureText(text).width;
}

export const fontOf = ({ size, weight }) => `${weight} ${size}px ${FONT}`;

/** A text in lines that are no wider than so many pixels; a word that is wider by itself is broken. */
export function wrapped(text, look, width) {
  const font = fontOf(look), lines = [''];
  const put = (piece, between) => {
    const last = lines.at(-1), longer = last ? last + between + piece : piece;
    if (!last || widthOf(longer, font) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  };
  for (const word of text.split(' ')) {
    if (widthOf(word, font) <= width) put(word, ' ');
    else [...word].forEach((letter, i) => put(letter, i === 0 ? ' ' : ''));
  }
  return lines;
}

const badgeWidth = (number, height) => height * Math.max(1, 0.4 + 0.38 * String(number).length);

/** The number of the note on a node, around a point: it is seen whether or not the name has room. */
export function badge(number, x, y, height, ink, ground) {
  const width = badgeWidth(number, height), size = 0.68 * height;
  return drawn('g', { class: 'figure-note' },
    drawn('rect', { x: (x - width / 2).toFixed(1), y: (y - height / 2).toFixed(1), width: width.toFixed(1), height: height.toFixed(1), rx: (height / 2).toFixed(1), fill: ink, stroke: ground }),
    drawn('text', { x: x.toFixed(1), y: (y + 0.36 * size).toFixed(1), 'text-anchor': 'middle', 'font-family': FONT, 'font-size': size.toFixed(2), 'font-weight': 700, fill: ground }, String(number)));
}

/** That badge as a picture for a canvas, with its sides in pixels. */
export function badgePicture(number, ink, ground) {
  const wide = badgeWidth(number, BADGE) + 2, tall = BADGE + 2;
  const picture = drawn('svg', { xmlns: 'http://www.w3.org/2000/svg', width: wide, height: tall, viewBox: `0 0 ${wide} ${tall}` }, badge(number, wide / 2, tall / 2, BADGE, ink, ground));
  return { badge: `data:image/svg+xml;utf8,${encodeURIComponent(new XMLSerializer().serializeToString(picture))}`, badgeWide: wide, badgeTall: tall };
}

/** Does some work in which chance is the same each time, so that the same network looks the same. */
export function byTheSameChance(work) {
  const { random } = Math;
  let state = 1;
  // mulberry32
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  try {
    return work();
  } finally {
    Math.random = random;
  }
}

/** The names in a network: which are shown hangs on the zoom. */
export class Names {
  constructor(cy) {
    this.cy = cy;
    cy.on('zoom', () => {
      clearTimeout(this.later);
      this.later = setTimeout(() => this.place(), 80);
    });
    cy.on('dragfree', 'node', () => this.place());
    cy.on('mouseover', 'node', (event) => event.target.addClass('pointed'));
    cy.on('mouseout', 'node', (event) => event.target.removeClass('pointed'));
  }

  /** What a node needs to have a name before anything is placed. */
  static of(cooperation) {
    const font = cooperation ? COOPERATION : PARTY;
    return { font, broad: 10.5 * font };
  }

  /** What names look like, after all other styles of nodes and lines; `ground` is the colour behind them. */
  static styles(ground) {
    const named = { label: 'data(label)', 'font-size': 'data(font)', 'text-max-width': 'data(broad)' };
    return [
      { selector: 'node.named', style: named },
      { selector: 'edge.named', style: { label: 'data(number)', 'font-size': 'data(font)' } },
      { selector: 'node.pointed, node.chosen', style: { ...named, 'text-background-color': ground, 'text-background-opacity': 0.9, 'text-background-padding': 2, 'z-index': 10 } },
    ];
  }

  /** Chosen, found and noted ones first, then by their links; parties before cooperations, and lines after nodes. */
  static order(a, b) {
    return Names.rank(b) - Names.rank(a) || a.id().localeCompare(b.id());
  }

  static rank(one) {
    if (one.isEdge()) return one.data('number') / 1e6;
    if (one.hasClass('chosen')) return 3e9;
    const links = 1 + (one.data('cooperations') ?? 0) + one.degree(false) / 1e3;
    return links + (one.hasClass('found') ? 2e9 : one.hasClass('noted') ? 1e9 : one.hasClass('party') ? 1e6 : 0);
  }

  /** Names what has room at a zoom, and hides the other names. */
  place(zoom = this.cy.zoom()) {
    const { cy } = this;
    const all = cy.nodes().not('.off').filter((node) => zoom >= CLOSE || !node.hasClass('cooperation') || node.hasClass('chosen') || node.hasClass('found'))
      .union(cy.edges('[number > 1]').not('.off')).sort(Names.order);
    cy.batch(() => {
      cy.elements().removeClass('named');
      all.addClass('named');
      cy.elements().forEach((one) => {
        const { font, broad } = one.isEdge() ? { font: NUMBER } : Names.of(one.hasClass('cooperation'));
        one.data({ font: font / zoom, ...(broad ? { broad: broad / zoom } : {}) });
      });
    });
    const boxes = all.map((one) => {
      const box = one.boundingBox(ONLY_NAMES);
      return { left: box.x1 * zoom, right: box.x2 * zoom, top: box.y1 * zoom, bottom: box.y2 * zoom };
    });
    const keeps = kept(boxes);
    cy.batch(() => all.forEach((one, i) => { one.toggleClass('named', keeps[i]); }));
    return { named: keeps.filter(Boolean).length, hidden: cy.nodes().not('.off').not('.named').length };
  }
}
