// Figures for papers: a drawing with its title, legend, sources, address and date, as PNG, SVG or PDF, its data as CSV, and the drawing on paper.
import { drawn, element, load, onPaper, published, save, swatch, themed } from './common.js';
import { FONT, fontOf, widthOf, wrapped } from './labels.js';
import { pdfOf } from './pdf.js';

/** Bounds of a figure's width, and the width of a page of text, in millimetres. */
const NARROWEST = 40, WIDEST = 400, PAGE = 170;
const INCH = 25.4, DOTS = 300, PIXELS = 96;
/** Around a figure, and between its parts, in pixels. */
const MARGIN = 12, GAP = 8;
const TITLE = { size: 15, weight: 700 }, SCOPE = { size: 11, weight: 400 }, LEGEND = { size: 10, weight: 400 }, SOURCE = { size: 8.5, weight: 400 };
/** A swatch of the legend, in pixels. */
const SWATCH = { width: 24, height: 16 };
/** What an address of a drawing says of its looks and pages: a citation is of the whole. */
const LOOKS = ['limit', 'colourBy', 'sizeBy', 'measures', 'projection', 'page', 'size', 'sort'];

const textOf = (found) => found.textContent.replace(/\s+/g, ' ').trim();

/** Parts of a figure, each below the last. */
class Sheet {
  constructor(width, ink) {
    Object.assign(this, { width, ink, inner: width - 2 * MARGIN, y: MARGIN, parts: [] });
  }

  /** Adds a text, folded; nothing for no text. */
  text(kind, text, look) {
    if (!text) return;
    const lines = wrapped(text, look, this.inner), step = look.size * 1.3;
    this.parts.push(this.lines(`figure-${kind}`, lines, look, MARGIN, this.y + look.size));
    this.y += step * lines.length + GAP / 2;
  }

  lines(kind, lines, { size, weight }, x, y) {
    return drawn('text', { class: kind, 'font-family': FONT, 'font-size': size, 'font-weight': weight, fill: this.ink },
      ...lines.map((line, i) => drawn('tspan', { x, y: (y + i * size * 1.3).toFixed(1) }, i + 1 < lines.length ? `${line} ` : line)));
  }

  /** Adds a picture that knows its size, in the middle. */
  picture(picture) {
    const [width, height] = ['width', 'height'].map((side) => Number(picture.getAttribute(side)));
    Object.entries({ x: ((this.width - width) / 2).toFixed(1), y: this.y.toFixed(1), class: 'figure-picture', overflow: 'hidden' }).forEach(([name, value]) => picture.setAttribute(name, value));
    this.parts.push(picture);
    this.y += height + GAP;
  }

  /** Adds a legend, as many entries in a row as have room. */
  legend(entries) {
    let x = MARGIN, row = 0;
    for (const [picture, text] of entries) {
      const lines = wrapped(text, LEGEND, this.inner - SWATCH.width - GAP / 2);
      const width = SWATCH.width + GAP / 2 + Math.max(...lines.map((line) => widthOf(line, fontOf(LEGEND))));
      if (x > MARGIN && x + width > this.width - MARGIN) {
        this.y += row;
        x = MARGIN;
        row = 0;
      }
      const shown = swatch(picture);
      shown.setAttribute('x', x.toFixed(1));
      shown.setAttribute('y', this.y.toFixed(1));
      this.parts.push(drawn('g', { class: 'figure-legend' }, shown, this.lines('figure-entry', lines, LEGEND, (x + SWATCH.width + GAP / 2).toFixed(1), this.y + LEGEND.size + 1.5)));
      x += width + 2 * GAP;
      row = Math.max(row, SWATCH.height, lines.length * LEGEND.size * 1.3);
    }
    this.y += row + GAP;
  }

  /** All of it, as wide as it is to be in print. */
  svg(ground) {
    const height = Math.ceil(this.y + MARGIN - GAP / 2), millimetres = (pixels) => `${Math.round(pixels / PIXELS * INCH * 100) / 100}mm`;
    return drawn('svg', { xmlns: 'http://www.w3.org/2000/svg', width: millimetres(this.width), height: millimetres(height), viewBox: `0 0 ${this.width.toFixed(2)} ${height}` },
      drawn('rect', { width: this.width.toFixed(2), height, fill: ground }), ...this.parts);
  }
}

/** What the page shows, as its heading says it. */
function titleOf() {
  const heading = document.querySelector('main h1')?.cloneNode(true);
  heading?.querySelectorAll('.count').forEach((count) => count.remove());
  return heading ? textOf(heading) : document.title;
}

/** What of it is drawn: the part of the page, and what was chosen in its forms. */
function scopeOf(section, say) {
  const part = document.getElementById(section.closest('section[aria-labelledby]')?.getAttribute('aria-labelledby') ?? '');
  const chosen = [...document.querySelectorAll('main .chosen li > span')].map(textOf);
  const field = ([name, value]) => {
    const control = document.querySelector(`main form [name="${CSS.escape(name)}"]:not([type=hidden])`), label = control?.labels?.[0];
    // an id as the form tells it, and not what somebody has typed since
    const told = [...(control?.options ?? [])].find((one) => one.value === value)?.text ?? (control?.type === 'range' ? value : control?.defaultValue || value);
    return label && value ? say('field', { name: textOf(label.querySelector('span') ?? label), value: told }) : '';
  };
  const asked = published ? [] : [...new URL(section.dataset.source, location.href).searchParams].filter(([name]) => !LOOKS.includes(name) && (chosen.length === 0 || name === 'on')).map(field);
  return [part ? textOf(part) : '', ...chosen, ...asked].filter(Boolean).join(' · ');
}

/** What the drawing rests on, as the server cites it; of a published page as it did when that was made. */
async function cited(section, say) {
  if (published) return { custom: { sources: JSON.parse(section.dataset.cited) } };
  const source = new URL(section.dataset.source, location.href), [, question] = /^\/api\/questions\/([^/]+)\//.exec(source.pathname) ?? [];
  const asked = [...source.searchParams].filter(([name]) => !LOOKS.includes(name));
  const query = new URLSearchParams([...asked, ...(question ? [['question', decodeURIComponent(question)]] : []), ['style', 'csl-json'], ['lang', say.language]]);
  // a figure without its list of sources still has its address
  const [citation] = await load(`/api/cite?${query}`).catch(() => [{}]);
  return citation;
}

/**
 * A drawing with what belongs to it, as SVG.
 *
 * @param drawing has a picture as wide as asked, the entries of its legend, notes and a credit
 * @param citation `version` of the graph and `custom.sources`, as far as known
 */
function composed(section, say, drawing, { millimetres, names, heading, citation }) {
  return onPaper(section, () => {
    const sheet = new Sheet(millimetres / INCH * PIXELS, themed(section, 'ink')), { version, custom } = citation;
    const address = location.protocol === 'file:' ? '' : location.href.replace(/#.*/, '');
    if (heading) {
      sheet.text('title', titleOf(), TITLE);
      sheet.text('scope', scopeOf(section, say), SCOPE);
    }
    sheet.picture(drawing.picture(sheet.inner, names));
    sheet.legend(drawing.entries());
    sheet.text('source', say(version ? 'figureFrom' : 'figureOnly', { version, address }).trim(), SOURCE);
    sheet.text('sources', [custom?.sources?.length ? say('figureSources', { sources: custom.sources.join('; ') }) : '', drawing.credit ?? ''].join(' ').trim(), SOURCE);
    sheet.text('date', say('figureDate', { date: new Date().toLocaleDateString(say.language, { dateStyle: 'long' }) }), SOURCE);
    const figure = sheet.svg(themed(section, 'ground'));
    const about = [['title', titleOf()], ['desc', drawing.described?.() ?? '']].filter(([, text]) => text).map(([tag, text]) => drawn(tag, {}, text));
    figure.prepend(...about);
    return figure;
  });
}

const svgBlob = (figure) => new Blob([`${new XMLSerializer().serializeToString(figure)}\n`], { type: 'image/svg+xml' });

/** The checksum that a chunk of a PNG ends with. */
function checksum(bytes) {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

/** A PNG that says how many dots it has to a metre, so that it opens as wide as it is meant. */
function sized(png) {
  // a signature of 8 bytes, then the header of 25
  const header = 33, chunk = new DataView(new ArrayBuffer(21)), perMetre = Math.round(DOTS / INCH * 1000);
  chunk.setUint32(0, 9);
  [...'pHYs'].forEach((letter, i) => chunk.setUint8(4 + i, letter.charCodeAt(0)));
  chunk.setUint32(8, perMetre);
  chunk.setUint32(12, perMetre);
  chunk.setUint8(16, 1);
  chunk.setUint32(17, checksum(new Uint8Array(chunk.buffer, 4, 13)));
  return new Blob([png.slice(0, header), chunk.buffer, png.slice(header)], { type: 'image/png' });
}

/** The figure with 300 dots to an inch. */
async function canvasOf(figure, millimetres) {
  const url = URL.createObjectURL(svgBlob(figure)), { width, height } = figure.viewBox.baseVal;
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = element('canvas');
    canvas.width = Math.round(millimetres / INCH * DOTS);
    canvas.height = Math.round(canvas.width * height / width);
    const brush = canvas.getContext('2d', { alpha: false });
    // under the edge, of which a part of a dot is covered
    brush.fillStyle = '#fff';
    brush.fillRect(0, 0, canvas.width, canvas.height);
    brush.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas;
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function pngBlob(figure, millimetres) {
  const canvas = await canvasOf(figure, millimetres), png = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  // a browser has no room for a canvas of any size
  if (!png) throw new Error(`${canvas.width} × ${canvas.height}`);
  return sized(png);
}

const pdfBlob = async (figure, millimetres) => pdfOf(await canvasOf(figure, millimetres), titleOf(), DOTS);

const FORMATS = { png: pngBlob, svg: svgBlob, pdf: pdfBlob };

/** A table as CSV; a text that a spreadsheet would take for a formula begins with an apostrophe. */
function csvBlob({ columns, rows }) {
  const shielded = (value) => (typeof value === 'string' && /^'*[=+\-@\t\r\n]/.test(value) ? `'${value}` : String(value ?? ''));
  const cell = (value) => shielded(value).replace(/^[^]*[",\r\n][^]*$/, (text) => `"${text.replaceAll('"', '""')}"`);
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))].map((line) => `${line.map(cell).join(',')}\r\n`);
  return new Blob(lines, { type: 'text/csv;charset=utf-8' });
}

/**
 * The control that saves a drawing as a figure, and its data beside it.
 *
 * @param drawing has a name, and `picture`, `entries` and `table` as they are drawn
 */
export function figureTool(section, say, drawing) {
  const field = (key, control) => element('label', {}, say(key), ' ', control);
  const width = element('input', { type: 'number', name: 'width', min: NARROWEST, max: WIDEST, step: 'any', value: PAGE, required: true });
  const names = element('input', { type: 'checkbox', name: 'names', checked: true });
  const format = element('select', { name: 'format' }, ...Object.keys(FORMATS).map((one) => element('option', { value: one }, one.toUpperCase())));
  const said = element('p', { role: 'status' });
  const file = (extension) => `${`${titleOf()} ${drawing.name}`.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').slice(-80).replace(/^-|-$/g, '')}.${extension}`;
  const make = async () => {
    const millimetres = width.valueAsNumber, extension = format.value;
    const figure = composed(section, say, drawing, { millimetres, names: names.checked, heading: true, citation: await cited(section, say) });
    save(file(extension), await FORMATS[extension](figure, millimetres));
  };
  const submit = (event) => {
    event.preventDefault();
    said.textContent = say('loading');
    make().then(() => { said.textContent = ''; }, (fault) => { said.textContent = say('failed', { reason: fault.message }); });
  };
  return element('details', { class: 'drawing-figure' }, element('summary', {}, say('figure')), element('p', {}, say('figureLead')),
    element('form', { on: { submit } }, field('figureWidth', width), field('figureFormat', format), field('figureNames', names), element('p', { class: 'buttons' },
      element('button', { type: 'submit', 'data-action': 'figure' }, say('saveFigure')),
      element('button', { type: 'button', class: 'second', 'data-action': 'data', on: { click: () => save(file('csv'), csvBlob(drawing.table())) } }, say('saveData'))), said));
}

const onPages = new Map();

/** Where the drawing stands on paper: as a picture that fits, with its legend, address and date. */
export function paperOf(section, say, drawing) {
  const paper = element('div', { class: 'drawing-paper' });
  onPages.set(section, () => paper.replaceChildren(...(section.offsetWidth > 0
    ? [composed(section, say, drawing, { millimetres: PAGE, names: true, heading: false, citation: {} })] : [])));
  return paper;
}

addEventListener('beforeprint', () => onPages.forEach((print) => print()));
