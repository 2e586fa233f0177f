// Networks: every <section class="network" data-source="/api/network?..." data-lang="en">.
import { KINDS, address, asset, corners, drawn, element, layersOf, load, looks, onThemeChange, present, published, script, shapeOf, speaker, themed, toolbar } from './common.js';
import { figureTool, paperOf } from './figure.js';
import { BADGE, FONT, Names, badge, badgePicture, byTheSameChance, wrapped } from './labels.js';
import { Notebook } from './notebook.js';

/** In a figure: the zoom that gives names their size, how much a small network is enlarged, and how tall one may be for its width. */
const LETTERS = 1.25, LARGEST = 1.2, TALLEST = 1.4;
/** More nodes than this are no picture any more, and would take too long to lay out. */
const MOST_NODES = 1000;
/** Up to so many nodes fcose takes its time. */
const FCOSE_NODES = 120;
const MORE = 25;
const LARGEST_LIMIT = 2000;
/** What chooses no cooperations, in the address of a network. */
const CENTRES = ['party', 'parties', 'cooperation', 'limit'];
/** What narrows a network to a territory of a kind. */
const PLACES = { Country: 'country', Region: 'department', Department: 'department', City: 'city' };
/** A node that has no value of the measure that colours the others. */
const PALE = '#bdbdbd';
const LINES = {
  participates: { width: 1.5, colour: 'link', dash: [] },
  lead: { width: 3, colour: 'link', dash: [] },
  supports: { width: 1.5, colour: 'support', dash: [], arrow: true },
  rests: { width: 2.5, colour: 'basis', dash: [], arrow: true },
  located: { width: 1, colour: 'place', dash: [] },
  derived: { width: 1.5, colour: 'link', dash: [10, 3, 2, 3] },
  candidate: { width: 2.5, colour: 'candidate', dash: [2, 5], arrow: true },
  merged: { width: 1.5, colour: 'link', dash: [] },
};
const DASHES = { planned: [7, 4], starting: [7, 4], 'on-hold': [2, 3] };

function lineOf(link) {
  if (link.kinds) return 'merged';
  if (link.type === 'CANDIDATE') return 'candidate';
  if (link.derived) return 'derived';
  if (link.type === 'SUPPORTS') return 'supports';
  if (link.type === 'RESTS_ON') return 'rests';
  if (link.type === 'LOCATED_IN' || link.type === 'PART_OF' || link.type === 'TAKES_PLACE_IN') return 'located';
  return link.roles?.includes('lead') ? 'lead' : 'participates';
}

let library;

/** Cytoscape.js with its layout, loaded once and only where there is a network to draw. */
function cytoscapeLoaded() {
  library ??= (async () => {
    // drawing.css has the one rule for which Cytoscape.js would write a style element, which the page's policy refuses
    document.head.append(element('template', { id: '__________cytoscape_stylesheet' }));
    await Promise.all([
      script(asset('/webjars/cytoscape/dist/cytoscape.min.js')),
      script(asset('/webjars/layout-base/layout-base.js'))
        .then(() => script(asset('/webjars/cose-base/cose-base.js')))
        .then(() => script(asset('/webjars/cytoscape-fcose/cytoscape-fcose.js'))),
    ]);
    const { cytoscape } = window;
    cytoscape.use(window.cytoscapeFcose);
    // it would warn of nodes that lie on each other between being added and being laid out
    cytoscape.warnings(false);
    return cytoscape;
  })();
  return library;
}

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Pushes nodes apart and pulls linked ones together, from where they lie. What fcose does better for a small network it does for a
 * large one only in many seconds.
 */
function spread(cy) {
  const nodes = cy.nodes(), count = nodes.length, length = 60, rounds = 60;
  const place = new Map(nodes.map((node, i) => [node.id(), i]));
  const x = Float64Array.from(nodes, (node) => node.position('x')), y = Float64Array.from(nodes, (node) => node.position('y'));
  const links = cy.edges().map((edge) => [place.get(edge.data('source')), place.get(edge.data('target'))]);
  const dx = new Float64Array(count), dy = new Float64Array(count);
  for (let round = 0; round < rounds; round++) {
    const reach = length * 2.5 * (1 - round / rounds) + 2;
    dx.fill(0);
    dy.fill(0);
    for (let i = 0; i < count; i++) {
      for (let j = i + 1; j < count; j++) {
        // two in one place are parted by their numbers
        const a = x[i] - x[j] || (i - j) * 0.01, b = y[i] - y[j] || (j - i) * 0.01, push = length * length / Math.max(a * a + b * b, 1);
        dx[i] += a * push; dy[i] += b * push;
        dx[j] -= a * push; dy[j] -= b * push;
      }
    }
    for (const [i, j] of links) {
      const a = x[i] - x[j], b = y[i] - y[j], pull = Math.hypot(a, b) / length;
      dx[i] -= a * pull; dy[i] -= b * pull;
      dx[j] += a * pull; dy[j] += b * pull;
    }
    for (let i = 0; i < count; i++) {
      // parts that nothing links would drift away from each other
      dx[i] -= x[i] * 0.15;
      dy[i] -= y[i] * 0.15;
      const far = Math.hypot(dx[i], dy[i]) || 1, step = Math.min(far, reach) / far;
      x[i] += dx[i] * step;
      y[i] += dy[i] * step;
    }
  }
  cy.batch(() => nodes.forEach((node, i) => node.position({ x: x[i], y: y[i] })));
}

class NetworkView {
  /**
   * @param beside what a saved view shows beside the network: nodes that somebody opened; null for nothing
   * @param notebook where nodes lie, and notes on them
   */
  constructor(section, say, network, beside, notebook) {
    this.notebook = notebook;
    this.name = 'network';
    this.section = section;
    this.say = say;
    this.source = new URL(section.dataset.source, location.href);
    this.merged = this.source.pathname === '/api/network/merged';
    this.countsHidden = this.merged || this.source.pathname === '/api/network';
    this.shades = network.shades ?? [];
    this.drawn = network.drawn;
    this.linksLeft = network.linksLeft ?? 0;
    this.off = new Set(notebook.hidden);
    this.total = network.total ?? 0;
    this.hidden = new Map(Object.entries(network.hidden ?? {}));
    const nodes = network.nodes.slice(0, MOST_NODES);
    this.all = network.nodes.length + (network.nodesLeft ?? 0);
    this.left = this.all - nodes.length;
    const old = new Set(nodes.map((node) => node.id));
    const opened = (beside?.nodes ?? []).filter((node) => !old.has(node.id));
    const ids = new Set([...old, ...opened.map((node) => node.id)]);
    const links = network.links.filter((link) => this.bothIn(link, ids));
    const known = new Set(links.map((link) => link.id));
    const theirs = (beside?.links ?? []).filter((link) => !known.has(link.id) && !(old.has(link.from) && old.has(link.to)) && ids.has(link.from) && ids.has(link.to));
    this.first = { nodes: [...nodes, ...opened], links: [...links, ...theirs] };
  }

  /** True when both ends are drawn; an end that is not is counted as hidden at the other. */
  bothIn(link, ids) {
    const from = ids.has(link.from), to = ids.has(link.to);
    if (from !== to) {
      const id = from ? link.from : link.to;
      this.hidden.set(id, (this.hidden.get(id) ?? 0) + 1);
    }
    return from && to;
  }

  async show(status) {
    const { section, say } = this;
    if (this.first.nodes.length === 0) {
      status.textContent = say('empty');
      Object.assign(section.dataset, { nodes: 0, links: 0 });
      return;
    }
    const cytoscape = await cytoscapeLoaded();
    this.status = status;
    this.canvas = element('div', { class: 'drawing-canvas', tabindex: 0, role: 'application', 'aria-label': `${say('network')}. ${this.keys()}` });
    this.chosenBar = element('p', { class: 'drawing-chosen', 'aria-live': 'polite' });
    this.legend = element('div');
    this.list = element('details', { class: 'drawing-list' });
    section.replaceChildren(
      toolbar(say, {
        fit: () => this.cy.animate({ fit: { padding: 30 } }, { duration: still() ? 0 : 200 }), zoomIn: () => this.zoom(1.4), zoomOut: () => this.zoom(1 / 1.4),
      }, figureTool(section, say, this)),
      this.finder(), this.canvas, paperOf(section, say, this), this.chosenBar, ...this.notebook.parts({ off: this.off, marked: () => this.label().place(), again: () => open(section) }), status, this.legend, element('p', { class: 'drawing-hint' }, `${this.keys()} ${say('names')}`), this.list);
    const large = this.first.nodes.length > FCOSE_NODES;
    this.cy = cytoscape({
      container: this.canvas, style: [],
      minZoom: 0.05, maxZoom: 4, boxSelectionEnabled: false, pixelRatio: large ? 1 : 'auto',
      hideEdgesOnViewport: large, textureOnViewport: large,
    });
    // Cytoscape.js 3.33 measures borders of the shape "polygon" by an entry that it lacks
    this.cy.renderer().nodeShapes.polygon ??= { hasMiterBounds: false };
    this.cy.style(this.styles());
    this.cy.add(this.elements(this.first));
    this.names = new Names(this.cy);
    this.notebook.cy = this.cy;
    if (!this.notebook.arrange(this.cy)) await this.layOut(true);
    this.hideLayers();
    this.label();
    this.notebook.fillList();
    this.listen();
    this.tell();
  }

  keys() {
    const keys = this.say(published ? 'keysPublished' : this.merged ? 'keysMerged' : 'keys');
    return this.notebook.mayWrite ? `${keys} ${this.say('keysNotes')}` : keys;
  }

  elements({ nodes, links }) {
    return {
      nodes: nodes.map((node) => ({ data: { ...node, label: this.labelOf(node), ...Names.of(looks(node.kind).cooperation), ...this.paint(node) }, classes: looks(node.kind).cooperation ? 'cooperation' : 'party named' })),
      edges: links.map((link) => ({ data: { id: link.id, source: link.from, target: link.to, line: lineOf(link), status: link.status ?? 'unknown', ...this.bundle(link) } })),
    };
  }

  /** Colour and width of a node by its measures; nothing for one that looks as its kind does. */
  paint(node) {
    return {
      ...(this.shades.length ? { fill: node.colour ?? PALE } : {}),
      ...(node.size ? { wide: Math.round(20 * node.size) } : {}),
    };
  }

  /** Number and width of a line that stands for several cooperations, of those kinds that are shown. */
  bundle(link) {
    if (!link.kinds) return {};
    const number = Object.entries(link.kinds).filter(([kind]) => !this.off.has(kind)).reduce((sum, [, some]) => sum + some, 0);
    return { kinds: link.kinds, number, thick: Math.min(10, 1 + 1.3 * Math.log2(Math.max(1, number))) };
  }

  /** A field to look for nodes in the drawing. */
  finder() {
    const { say } = this;
    this.foundBar = element('output', {});
    const input = element('input', { type: 'search', autocomplete: 'off', maxlength: 100, 'data-action': 'find', on: {
      input: () => this.find(input.value),
      keydown: (event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        this.nextFound();
      },
    } });
    return element('p', { class: 'drawing-find' }, element('label', {}, `${say('find')} `, input), ' ', this.foundBar);
  }

  /** Marks the nodes whose names hold all the words typed. */
  find(text) {
    const plain = (one) => one.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const words = plain(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    const holds = (node) => {
      const names = plain([node.data('name'), node.data('nameEn'), node.data('nameFr')].filter(Boolean).join(' '));
      return words.every((word) => names.includes(word));
    };
    this.found = words.length ? this.visible().filter(holds) : this.cy.collection();
    this.cy.batch(() => {
      this.cy.nodes().removeClass('found');
      this.found.addClass('found');
    });
    this.section.dataset.found = this.found.length;
    this.foundBar.value = words.length ? this.say('found', { n: this.found.length }) : '';
  }

  /** Chooses the next of the nodes found. */
  nextFound() {
    const all = this.found?.toArray() ?? [];
    if (all.length) this.choose(all[(all.findIndex((node) => node.same(this.chosen ?? this.cy.collection())) + 1) % all.length]);
  }

  visible() {
    return this.cy.nodes().not('.off');
  }

  /** The lines that are shown, both of whose nodes are: ":visible" follows what the legend hides only after the next drawing. */
  lines() {
    return this.cy.edges().not('.off').filter((edge) => edge.connectedNodes('.off').empty());
  }

  /** Hides or shows a kind of node or line. */
  turn(layer) {
    if (!this.off.delete(layer)) this.off.add(layer);
    this.cy.batch(() => this.hideLayers());
    if (this.chosen?.hasClass('off')) this.choose(null);
    this.tell();
    if (this.notebook.draft || this.notebook.view) this.notebook.keep();
    this.legend.querySelector(`[data-layer="${layer}"]`)?.focus();
  }

  hideLayers() {
    const { cy, off } = this;
    cy.nodes().forEach((node) => { node.toggleClass('off', off.has(node.data('kind'))); });
    // a cooperation none of whose parties is shown would lie about alone
    cy.nodes('.cooperation').not('.off').forEach((node) => {
      const parties = node.neighborhood('.party');
      node.toggleClass('off', parties.nonempty() && parties.not('.off').empty());
    });
    cy.edges().forEach((edge) => {
      if (edge.data('kinds')) edge.data(this.bundle({ kinds: edge.data('kinds') }));
      edge.toggleClass('off', off.has(edge.data('line')) || edge.data('number') === 0);
    });
  }

  labelOf(node) {
    const hidden = this.hidden.get(node.id) ?? 0;
    return `${this.say.nameOf(node)}${hidden > 0 ? `  +${hidden}` : ''}`;
  }

  /** Names all nodes anew: numbers of what is hidden, and of notes, come and go. */
  label() {
    const [ink, ground] = ['ink', 'ground'].map((name) => themed(this.section, name));
    this.cy.nodes().forEach((node) => {
      const number = this.notebook.numberOf(node.id());
      node.data('label', this.labelOf(node.data()));
      node.toggleClass('noted', number > 0);
      if (number > 0) node.data(badgePicture(number, ink, ground));
      else node.removeData('badge badgeWide badgeTall');
    });
    return this.names;
  }

  styles() {
    const colour = (name) => themed(this.section, name);
    const ink = colour('ink');
    const kinds = Object.keys(KINDS).map((kind) => ({
      selector: `node[kind = "${kind}"]`,
      style: {
        'background-color': looks(kind).colour,
        ...(corners(kind) ? { shape: 'polygon', 'shape-polygon-points': corners(kind).flat().join(' ') } : { shape: 'ellipse' }),
      },
    }));
    const lines = Object.entries(LINES).map(([line, look]) => ({
      selector: `edge[line = "${line}"]`,
      style: {
        width: look.width, 'line-color': colour(look.colour), 'target-arrow-color': colour(look.colour),
        'target-arrow-shape': look.arrow ? 'triangle' : 'none',
        ...(look.dash.length ? { 'line-style': 'dashed', 'line-dash-pattern': look.dash } : {}),
      },
    }));
    const dashes = Object.entries(DASHES).map(([status, dash]) => ({
      selector: `edge[status = "${status}"]`, style: { 'line-style': 'dashed', 'line-dash-pattern': dash },
    }));
    return [
      {
        selector: 'node',
        style: {
          width: 26, height: 26, 'border-width': 1, 'border-color': ink, color: ink,
          'font-family': FONT, 'text-valign': 'bottom', 'text-margin-y': 3, 'text-wrap': 'wrap',
          'text-outline-color': colour('ground'), 'text-outline-width': 2,
        },
      },
      { selector: 'node.cooperation', style: { width: 16, height: 16, color: colour('soft') } },
      ...kinds,
      { selector: 'node[fill]', style: { 'background-color': 'data(fill)' } },
      { selector: 'node[wide]', style: { width: 'data(wide)', height: 'data(wide)' } },
      { selector: 'edge', style: { 'curve-style': this.first.nodes.length > FCOSE_NODES ? 'straight' : 'bezier', 'arrow-scale': 0.9 } },
      ...lines, ...dashes,
      { selector: 'edge[thick]', style: { width: 'data(thick)' } },
      {
        selector: 'edge[number > 1]',
        style: { color: ink, 'text-outline-color': colour('ground'), 'text-outline-width': 2 },
      },
      { selector: 'node[status = "planned"], node[status = "starting"]', style: { 'background-opacity': 0.45, 'border-style': 'dashed', 'border-width': 1.5 } },
      { selector: 'node[status = "on-hold"]', style: { 'background-opacity': 0.45, 'border-style': 'dotted', 'border-width': 2 } },
      { selector: '[status = "ended"]', style: { opacity: 0.5 } },
      { selector: 'node.noted', style: { 'border-width': 5, 'border-style': 'double' } },
      {
        selector: 'node[badge]',
        style: {
          'background-image': 'data(badge)', 'background-width': 'data(badgeWide)', 'background-height': 'data(badgeTall)', 'background-clip': 'none', 'background-image-containment': 'over',
          'background-position-x': '100%', 'background-position-y': '0%', 'background-offset-x': BADGE / 2, 'background-offset-y': -BADGE / 2,
        },
      },
      { selector: '.faint', style: { opacity: 0.4 } },
      { selector: '.off', style: { display: 'none' } },
      { selector: 'node.found', style: { 'border-width': 4, 'border-color': colour('candidate'), 'z-index': 9 } },
      { selector: 'node.chosen', style: { 'border-width': 4, 'border-color': colour('focus') } },
      ...Names.styles(colour('ground')),
    ];
  }

  async layOut(randomize) {
    const large = this.cy.nodes().length > FCOSE_NODES;
    if (randomize || !large) {
      const layout = this.cy.layout({
        name: 'fcose', quality: large ? 'draft' : 'default', randomize, animate: false, fit: true, padding: 30,
        nodeSeparation: 110, nodeRepulsion: () => 9000, idealEdgeLength: (edge) => edge.data('line') === 'located' ? 60 : 75,
        nodeDimensionsIncludeLabels: !large, packComponents: false,
      });
      const done = layout.promiseOn('layoutstop');
      byTheSameChance(() => layout.run());
      await done;
    }
    if (large) {
      spread(this.cy);
      this.cy.fit(undefined, 30);
    }
  }

  listen() {
    this.cy.on('onetap', 'node', (event) => this.choose(event.target).expand(event.target));
    this.cy.on('dbltap', 'node', (event) => this[this.merged ? 'enter' : 'open'](event.target));
    this.cy.on('dragfree', 'node', () => this.notebook.keep());
    this.cy.on('tap', (event) => event.target === this.cy && this.choose(null));
    this.canvas.addEventListener('keydown', (event) => this.press(event));
    onThemeChange(() => this.label() && this.cy.style(this.styles()) && this.tell());
    new ResizeObserver(() => this.cy.resize()).observe(this.canvas);
  }

  press(event) {
    const moves = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    if (moves[event.key] && event.shiftKey && this.chosen && this.notebook.mayWrite) this.move(...moves[event.key]);
    else if (event.key.toLowerCase() === 'n' && this.chosen) this.notebook.focus();
    else if (moves[event.key]) this.choose(this.neighbourTowards(...moves[event.key]));
    else if (event.key === 'Enter' && this.chosen) this[published ? 'open' : this.merged ? 'enter' : 'expand'](this.chosen);
    else if (event.key.toLowerCase() === 'o' && this.chosen) this.open(this.chosen);
    else if (event.key === 'Escape') this.choose(null);
    else if (event.key === '+') this.zoom(1.4);
    else if (event.key === '-') this.zoom(1 / 1.4);
    else return;
    event.preventDefault();
  }

  /** Moves the chosen node one step. */
  move(right, down) {
    this.chosen.shift({ x: 20 * right, y: 20 * down });
    this.notebook.keep();
  }

  /** The nearest node that lies in a direction; the first node when none is chosen. */
  neighbourTowards(right, down) {
    if (!this.chosen) return this.visible()[0];
    const here = this.chosen.position();
    let best = null, least = Infinity;
    this.visible().forEach((node) => {
      const x = node.position('x') - here.x, y = node.position('y') - here.y;
      const ahead = x * right + y * down, aside = Math.abs(x * down) + Math.abs(y * right);
      if (node !== this.chosen && ahead > 0 && ahead + 2 * aside < least) {
        best = node;
        least = ahead + 2 * aside;
      }
    });
    return best ?? this.chosen;
  }

  choose(node) {
    this.chosen?.removeClass('chosen');
    this.cy.elements().removeClass('faint');
    this.chosen = node;
    this.chosenBar.replaceChildren();
    this.section.dataset.chosen = node?.id() ?? '';
    this.notebook.choose(node);
    if (node) {
      node.addClass('chosen');
      this.cy.elements().not(node.closedNeighborhood()).addClass('faint');
      const box = node.renderedPosition();
      if (box.x < 0 || box.y < 0 || box.x > this.cy.width() || box.y > this.cy.height()) this.cy.center(node);
      const spot = node.renderedPosition();
      this.section.dataset.chosenAt = `${Math.round(spot.x)} ${Math.round(spot.y)}`;
      this.chosenBar.append(this.lineFor(node));
    }
    return this;
  }

  /** Name, kind and what can be done with a node. */
  lineFor(node) {
    const data = node.data(), hidden = this.hidden.get(data.id) ?? 0, { say } = this;
    return element('span', {},
      element('a', { href: address(data) }, say.nameOf(data)), ` (${say(data.kind)}${data.cooperations ? `, ${say('cooperations', { n: data.cooperations })}` : ''}${hidden ? `, ${say('hidden', { n: hidden })}` : ''}) `,
      this.inside(node) ? element('a', { href: this.inside(node), 'data-enter': data.id }, say('enter')) : null,
      this.mayExpand(node) ? element('button', { type: 'button', 'data-expand': data.id, on: { click: () => this.choose(node).expand(node) } }, say('expand')) : null);
  }

  mayExpand(node) {
    return !published && !this.merged && (!this.countsHidden || (this.hidden.get(node.id()) ?? 0) > 0);
  }

  /** The address of the network of a node of a merged network; nothing on a page that does not lead there. */
  inside(node) {
    if (!this.merged || !this.section.dataset.open) return null;
    const url = new URL(this.section.dataset.open, location.href), place = PLACES[node.data('kind')];
    url.searchParams.set(place === 'country' && url.searchParams.has(place) ? 'partner' : place ?? 'parties', node.id());
    return url.pathname + url.search;
  }

  /** Opens the network of a node. */
  enter(node) {
    location.assign(this.inside(node) ?? address(node.data()));
  }

  open(node) {
    location.assign(address(node.data()));
  }

  zoom(factor) {
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 } });
  }

  /** Adds some more of a node's neighbours; each time it is asked, more. */
  async expand(node) {
    if (this.busy || !this.mayExpand(node)) return;
    this.busy = true;
    this.section.dataset.state = 'loading';
    try {
      const around = node.closedNeighborhood().closedNeighborhood().nodes().length;
      let added = 0;
      for (let limit = around + MORE; added === 0 && limit <= LARGEST_LIMIT; limit *= 2) {
        const more = await load(this.aroundAddress(node, limit));
        added = this.add(node, more);
        if (Object.keys(more.hidden).length === 0) break;
      }
      // what somebody put in its place stays there
      if (added > 0 && this.notebook.places.size === 0) await this.layOut(false);
      else if (added > 0) this.notebook.keep();
      this.choose(node).tell(added > 0 ? this.say('added', { n: added }) : this.say('nothing'));
    } catch (fault) {
      this.status.textContent = this.say('failed', { reason: fault.message });
    } finally {
      this.busy = false;
      this.section.dataset.state = 'ready';
    }
  }

  aroundAddress(node, limit) {
    const url = new URL('/api/network', location.href);
    url.searchParams.set(node.hasClass('cooperation') ? 'cooperation' : 'party', node.id());
    url.searchParams.set('limit', Math.min(limit, LARGEST_LIMIT));
    if (this.countsHidden) this.source.searchParams.forEach((value, name) => CENTRES.includes(name) || url.searchParams.set(name, value));
    return url;
  }

  /** Adds what is new beside {@code centre}, and counts anew what is hidden: a link to a new node is one hidden neighbour fewer. */
  add(centre, more) {
    const old = (id) => this.cy.getElementById(id).nonempty();
    const nodes = more.nodes.filter((node) => !old(node.id)).slice(0, Math.max(0, 2 * MOST_NODES - this.cy.nodes().length));
    const fresh = new Set(nodes.map((node) => node.id));
    const links = more.links.filter((link) => !old(link.id) && (fresh.has(link.from) || old(link.from)) && (fresh.has(link.to) || old(link.to)));
    nodes.forEach((node) => this.hidden.set(node.id, more.hidden[node.id] ?? 0));
    links.filter((link) => link.type !== 'LOCATED_IN').forEach((link) => [[link.from, link.to], [link.to, link.from]]
      .filter(([here, there]) => !fresh.has(here) && fresh.has(there))
      .forEach(([here]) => this.hidden.set(here, Math.max(0, (this.hidden.get(here) ?? 0) - 1))));
    if (Object.keys(more.hidden).length === 0 || !this.countsHidden) this.hidden.set(centre.id(), more.hidden[centre.id()] ?? 0);
    const { x, y } = centre.position();
    const { nodes: drawnNodes, edges } = this.elements({ nodes, links });
    drawnNodes.forEach((node, i) => {
      const angle = 2 * Math.PI * i / drawnNodes.length;
      node.position = { x: x + 80 * Math.cos(angle), y: y + 80 * Math.sin(angle) };
    });
    this.cy.add({ nodes: drawnNodes, edges });
    this.hideLayers();
    this.label();
    return nodes.length;
  }

  /** Says what is drawn: the status line, the legend, the list, and data attributes for whoever watches. */
  tell(news = '') {
    const { say, cy, section } = this;
    const nodes = this.visible(), edges = this.lines(), hidden = [...this.hidden.values()].reduce((sum, one) => sum + one, 0);
    const shown = this.merged ? this.drawn : nodes.filter('.cooperation').length, off = cy.nodes().length - nodes.length;
    Object.assign(section.dataset, { nodes: nodes.length, links: edges.length, hidden, off });
    this.status.textContent = [
      news, say('drawn', { nodes: nodes.length, links: edges.length, shown, total: Math.max(this.total, shown) }),
      this.left > 0 ? say('capped', { shown: cy.nodes().length, total: this.all }) : '',
      this.linksLeft > 0 ? say('linksLeft', { n: this.linksLeft }) : '',
      off > 0 ? say('off', { n: off }) : '',
      ...this.notebook.changes(this.first.nodes),
    ].join(' ').trim();
    this.legend.replaceChildren(layersOf(say, this.layers()));
    this.fillList();
    section.dataset.named = this.names.place().named;
  }

  /** The entries of the legend, with what each hides and shows. */
  layers() {
    const { say, cy, section } = this;
    const kinds = new Set([...cy.nodes().map((node) => node.data('kind')), ...cy.edges().flatMap((edge) => Object.keys(edge.data('kinds') ?? {}))]), lines = new Set(cy.edges().map((edge) => edge.data('line')));
    const states = new Set(cy.elements().map((one) => one.data('status')));
    const ink = themed(section, 'ink'), line = (look, dash) => drawn('line', {
      x1: 1, y1: 8, x2: 23, y2: 8, stroke: themed(section, look.colour), 'stroke-width': look.width, 'stroke-dasharray': (dash ?? look.dash).join(' '),
    });
    const layer = (key) => ({ key, off: this.off.has(key), turn: () => this.turn(key) });
    const fill = this.shades.length ? { fill: PALE } : {};
    return [
      ...Object.keys(KINDS).filter((kind) => kinds.has(kind)).map((kind) => [shapeOf(kind, 12, 8, looks(kind).cooperation ? 5 : 7, ink, fill), say(kind), layer(kind)]),
      ...Object.keys(LINES).filter((key) => lines.has(key)).map((key) => [line(LINES[key]), say(key), layer(key)]),
      ...(this.shades.length && section.dataset.coloured ? [[drawn('g', {}), `${section.dataset.coloured}${say.language === 'fr' ? '\u00a0' : ''}:`]] : []),
      ...this.shades.map((shade) => [drawn('rect', { x: 3, y: 2, width: 18, height: 12, fill: shade.colour, stroke: ink }), this.range(shade)]),
      ...['planned', 'on-hold'].filter((state) => states.has(state) || (state === 'planned' && states.has('starting')))
        .map((state) => [line(LINES.participates, DASHES[state]), say(state)]),
    ];
  }

  /** The legend of what a figure shows. */
  entries() {
    return this.layers().filter(([, , layer]) => !layer?.off);
  }

  /** The values that a colour stands for. */
  range({ from, to }) {
    const told = (value) => value.toLocaleString(this.say.language, { maximumSignificantDigits: 3 });
    return told(from) === told(to) ? told(from) : `${told(from)} – ${told(to)}`;
  }

  fillList() {
    const open = this.list.open, { say } = this;
    const sorted = this.visible().sort((a, b) => say.nameOf(a.data()).localeCompare(say.nameOf(b.data()), say.language));
    const fill = () => this.list.querySelector('ul').replaceChildren(...sorted.map((node) => element('li', {}, this.lineFor(node))));
    this.list.replaceChildren(element('summary', {}, say('list', { n: sorted.length })), element('ul'));
    this.list.ontoggle = () => this.list.open && fill();
    if (open) fill();
  }

  /** What is drawn, a row for each node and line, with the notes. */
  table() {
    const { say, notebook } = this;
    const nodes = this.visible().map((node) => {
      const { id, kind, status, cooperations } = node.data(), { x, y } = node.position();
      return { row: 'node', id, name: say.nameOf(node.data()), kind, status, cooperations, x: Math.round(x), y: Math.round(y), note: notebook.notes.get(id) };
    });
    const links = this.lines().map((edge) => {
      const { id, line, source, target, status, number } = edge.data();
      return { row: 'link', id, kind: line, from: source, to: target, status, cooperations: number };
    });
    return { columns: ['row', 'id', 'name', 'kind', 'from', 'to', 'status', 'cooperations', 'x', 'y', 'note'], rows: [...nodes, ...links] };
  }

  /** The notes as text, for the description of a figure. */
  described() {
    return this.notebook.notes.size > 0 ? this.notebook.told() : '';
  }

  /** The network as it lies, without what is chosen, found or pointed at, as SVG so many pixels wide. */
  picture(width, names) {
    const { cy } = this, marks = ['chosen', 'faint', 'found', 'pointed'].map((mark) => [mark, cy.elements(`.${mark}`)]);
    cy.batch(() => marks.forEach(([mark, some]) => some.removeClass(mark)));
    try {
      const box = this.visible().boundingBox({ includeLabels: false, includeOverlays: false });
      if (!names) return this.picturedIn(box, width, false);
      this.names.place(LETTERS * Math.min(LARGEST, width / box.w));
      return this.picturedIn(this.visible().union(this.lines()).boundingBox({ includeOverlays: false }), width, true);
    } finally {
      cy.batch(() => marks.forEach(([mark, some]) => some.addClass(mark)));
      this.names.place();
    }
  }

  picturedIn(box, wide, names) {
    const { section } = this, at = (number) => number.toFixed(1);
    const ground = themed(section, 'ground'), ink = themed(section, 'ink');
    // as tall in print as on the screen, however small the network becomes
    const tall = BADGE * Math.max(1, box.w / wide), pad = 10 + (this.visible().is('.noted') ? tall : 0);
    const width = Math.ceil(box.w + 2 * pad), height = Math.ceil(box.h + 2 * pad), scale = Math.min(LARGEST, wide / width, TALLEST * wide / height);
    const svg = drawn('svg', { width: at(width * scale), height: at(height * scale), viewBox: `${at(box.x1 - pad)} ${at(box.y1 - pad)} ${width} ${height}` });
    const named = (one, { x, y }, text) => {
      const { font: size, broad = Infinity } = one.data();
      svg.append(drawn('text', {
        class: 'figure-name', x: at(x), y: at(y), 'text-anchor': 'middle', 'font-family': FONT, 'font-size': size.toFixed(2),
        fill: ink, stroke: ground, 'stroke-width': (size / 5).toFixed(2), 'paint-order': 'stroke',
      }, ...wrapped(text, { size, weight: 400 }, broad).map((line, i) => drawn('tspan', { x: at(x), dy: i === 0 ? 0 : '1.1em' }, line))));
    };
    this.lines().forEach((edge) => {
      const from = edge.sourceEndpoint(), to = edge.targetEndpoint(), look = LINES[edge.data('line')], colour = themed(section, look.colour);
      const dash = DASHES[edge.data('status')] ?? look.dash;
      const bend = edge.controlPoints()?.[0];
      svg.append(drawn('path', {
        d: `M${at(from.x)} ${at(from.y)} ${bend ? `Q${at(bend.x)} ${at(bend.y)} ` : 'L'}${at(to.x)} ${at(to.y)}`, fill: 'none', stroke: colour, 'stroke-width': edge.data('thick') ?? look.width, 'stroke-dasharray': dash.join(' '),
      }));
      if (look.arrow) {
        const angle = Math.atan2(to.y - from.y, to.x - from.x) * 180 / Math.PI;
        svg.append(drawn('polygon', { points: '0,0 -9,4 -9,-4', fill: colour, transform: `translate(${at(to.x)} ${at(to.y)}) rotate(${at(angle)})` }));
      }
    });
    if (names) {
      this.lines().filter('.named').forEach((edge) => {
        const { x, y } = edge.midpoint();
        named(edge, { x, y: y + edge.data('font') / 3 }, String(edge.data('number')));
      });
    }
    this.visible().forEach((node) => {
      const { x, y } = node.position(), radius = node.width() / 2;
      svg.append(shapeOf(node.data('kind'), x, y, radius, ink, node.data('fill') ? { fill: node.data('fill') } : {}));
      if (names && node.hasClass('named')) named(node, { x, y: y + radius + 2 + node.data('font') }, this.say.nameOf(node.data()));
    });
    this.visible().filter('.noted').forEach((node) => {
      const { x, y } = node.position(), radius = node.width() / 2;
      svg.append(badge(this.notebook.numberOf(node.id()), x + radius, y - radius, tall, ink, ground));
    });
    return svg;
  }
}

function open(section) {
  const say = speaker(section);
  present(section, say, async (status) => {
    const { source, beside } = section.dataset;
    const [notebook, opened] = await Promise.all([new Notebook(section, say).read(), beside ? load(beside) : null]);
    // a view whose party is gone still shows what is left of its nodes
    const network = await load(source).catch((fault) => (opened?.nodes.length ? opened : Promise.reject(fault)));
    await new NetworkView(section, say, network, opened, notebook).show(status);
  });
}

for (const section of document.querySelectorAll('section.network[data-source]')) {
  const folded = section.closest('details:not([open])');
  // a network that nobody opens costs nothing
  if (folded) folded.addEventListener('toggle', () => open(section), { once: true });
  else open(section);
  section.addEventListener('source', () => { if (section.dataset.state) open(section); });
}
