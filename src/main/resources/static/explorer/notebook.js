// What people add to a network: where its nodes lie, a note on a node, and both saved as a view.
import { address, answered, element, load, published, save } from './common.js';

const KEPT = 'passerelle.view ';
const MOST_KEPT = 20;
const LONGEST_NOTE = 2000;
const VERSION = 1;
/** Typing is kept when it rests. */
const REST = 300;

const text = (value) => (typeof value === 'string' && value.trim() ? value : null);

/** Nodes as a view or the browser's storage holds them; whatever is not one is left out. */
const sound = (nodes) => (Array.isArray(nodes) ? nodes : []).filter((node) => text(node?.id) && Number.isFinite(node.x) && Number.isFinite(node.y));

/** The notes and places of the network in a section: of a saved view, changed in this browser, or both. */
export class Notebook {
  constructor(section, say) {
    this.section = section;
    this.say = say;
    this.notes = new Map();
    this.places = new Map();
    this.names = new Map();
    this.hidden = [];
    this.view = null;
    this.mayWrite = !published && !document.body.classList.contains('embedded');
  }

  /** Reads the saved view that the section shows, and what was changed here since. */
  async read() {
    if (this.section.dataset.view) this.view = await load(this.section.dataset.view);
    this.draft = this.mayWrite ? this.kept() : null;
    const { nodes, hidden } = this.draft ?? this.view ?? {};
    for (const { id, name, x, y, note } of sound(nodes)) {
      this.places.set(id, { x, y });
      this.names.set(id, text(name) ?? id);
      if (text(note)) this.notes.set(id, note);
    }
    this.hidden = Array.isArray(hidden) ? hidden.filter(text) : [];
    return this;
  }

  get key() {
    return KEPT + (this.section.dataset.view ?? this.section.dataset.source);
  }

  kept() {
    try {
      return JSON.parse(localStorage.getItem(this.key));
    } catch {
      return null;
    }
  }

  /** Keeps what is drawn in this browser; the oldest of others makes room. */
  keep() {
    if (!this.mayWrite) return;
    clearTimeout(this.resting);
    this.draft = { at: Date.now(), ...this.drawing() };
    try {
      const keys = Object.keys(localStorage).filter((key) => key.startsWith(KEPT) && key !== this.key);
      const age = (key) => Number(/^\{"at":(\d+)/.exec(localStorage.getItem(key))?.[1] ?? 0);
      keys.sort((a, b) => age(b) - age(a)).slice(MOST_KEPT - 1).forEach((key) => localStorage.removeItem(key));
      localStorage.setItem(this.key, JSON.stringify(this.draft));
      this.tell('unsaved');
    } catch {
      this.tell('notKept');
    }
    this.section.dataset.kept = this.draft.at;
  }

  forget() {
    clearTimeout(this.resting);
    this.draft = null;
    try {
      localStorage.removeItem(this.key);
    } catch {
      // nothing was kept where nothing may be
    }
  }

  /** Every node as it lies, those with a note first, in the order of the notes. */
  drawing() {
    const round = (number) => Math.round(number * 10) / 10;
    const drawn = new Map(this.cy.nodes().map((node) => [node.id(), node]));
    drawn.forEach((node, id) => {
      this.places.set(id, { x: round(node.position('x')), y: round(node.position('y')) });
      this.names.set(id, node.data('name') ?? id);
    });
    const ids = new Set([...this.notes.keys(), ...drawn.keys()]);
    return {
      hidden: [...this.off],
      nodes: [...ids].filter((id) => this.places.has(id)).map((id) => ({ id, name: this.names.get(id), ...this.places.get(id), ...(this.notes.has(id) ? { note: this.notes.get(id) } : {}) })),
    };
  }

  /** Where nodes were put; those that are new lie beside their neighbours, or below all. False when nothing is known. */
  arrange(cy) {
    const known = cy.nodes().filter((node) => this.places.has(node.id()));
    if (known.empty()) return false;
    known.forEach((node) => { node.position({ ...this.places.get(node.id()) }); });
    const box = known.boundingBox();
    cy.nodes().not(known).forEach((node, i) => {
      const near = node.neighborhood('node').intersection(known);
      const middle = (axis) => near.reduce((sum, one) => sum + one.position(axis), 0) / near.length;
      node.position(near.nonempty()
        ? { x: middle('x') + 60 * Math.cos(2.4 * i), y: middle('y') + 60 * Math.sin(2.4 * i) }
        : { x: box.x1 + 80 * (i % 12), y: box.y2 + 60 + 60 * Math.floor(i / 12) });
    });
    cy.fit(undefined, 30);
    return true;
  }

  /** The number of the note on a node, which its badge shows; 0 for none. */
  numberOf(id) {
    return [...this.notes.keys()].indexOf(id) + 1;
  }

  /**
   * What stands below the drawing.
   *
   * @param off what the legend hides
   * @param marked is told when notes come and go
   * @param again draws anew
   */
  parts({ off, marked, again }) {
    const { say } = this;
    Object.assign(this, { off, marked, again });
    this.field = element('div', { class: 'drawing-note', hidden: true });
    this.list = document.getElementById(this.section.dataset.notes ?? '') ?? element('section', { class: 'drawing-notes', 'aria-label': say('notes') }, element('h3', {}, say('notes')), element('ol'));
    this.banner = element('p', { class: 'drawing-draft', role: 'status' });
    this.fillList();
    if (this.draft) this.tell('restored', { when: new Date(Number(this.draft.at) || 0).toLocaleString(say.language, { dateStyle: 'long', timeStyle: 'short' }) });
    return [this.field, this.banner, ...(this.section.dataset.notes ? [] : [this.list]), this.mayWrite ? this.form() : null].filter(Boolean);
  }

  tell(key, values) {
    this.banner?.replaceChildren(this.say(key, values), ' ', element('button', { type: 'button', 'data-action': 'discard', on: { click: () => { this.forget(); this.again(); } } }, this.say('discard')));
  }

  /** Shows the note on a node, to be written where that may be; nothing for no node. */
  choose(node) {
    this.field.hidden = !node || !(this.mayWrite || this.notes.has(node.id()));
    if (this.field.hidden) {
      this.field.replaceChildren();
      return;
    }
    const { say } = this, id = node.id(), name = say('note', { name: say.nameOf(node.data()) }), note = this.notes.get(id) ?? '';
    this.field.replaceChildren(this.mayWrite
      ? element('label', {}, name, element('textarea', { rows: 2, maxlength: LONGEST_NOTE, on: { input: (event) => this.write(id, event.target.value), change: () => this.keep() } }, note))
      : element('p', {}, `${name}: `, element('span', { class: 'remark' }, note)));
  }

  focus() {
    this.field.querySelector('textarea')?.focus();
  }

  write(id, note) {
    const had = this.notes.has(id);
    if (text(note)) this.notes.set(id, note);
    else this.notes.delete(id);
    if (had !== this.notes.has(id)) this.marked();
    this.fillList();
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.keep(), REST);
  }

  fillList() {
    const { say } = this;
    this.list.hidden = this.notes.size === 0;
    this.list.querySelector('ol').replaceChildren(...[...this.notes].map(([id, note]) => {
      const node = this.cy?.getElementById(id), here = !this.cy || node.nonempty();
      return element('li', { 'data-note': id }, node?.nonempty() ? element('a', { href: address(node.data()) }, say.nameOf(node.data())) : this.names.get(id) ?? id,
        here ? ' ' : ` (${say('noteAway')}) `, element('span', { class: 'remark' }, note));
    }));
  }

  /** The notes as text, for a picture. */
  told() {
    return [...this.notes].map(([id, note], i) => `[${i + 1}] ${this.names.get(id) ?? id}: ${note}`).join('\n');
  }

  /** How the drawing differs from the view that was saved. */
  changes(nodes) {
    if (!this.view) return [];
    const saved = new Set(sound(this.view.nodes).map((node) => node.id)), drawn = new Set(nodes.map((node) => node.id));
    const fresh = [...drawn].filter((id) => !saved.has(id)).length, away = [...saved].filter((id) => !drawn.has(id)).length;
    return [fresh > 0 ? this.say('fresh', { n: fresh }) : '', away > 0 ? this.say('away', { n: away }) : ''];
  }

  form() {
    const { say, view } = this;
    const input = (key, properties) => element('label', {}, say(key), element('input', { autocomplete: 'off', ...properties }));
    const title = input('viewTitle', { name: 'title', maxlength: 200, required: true, value: view?.title ?? '' });
    const who = input('who', { name: 'who', maxlength: 100, value: view?.who });
    const token = input('token', { name: 'token', type: 'password', maxlength: 200 });
    const said = element('p', { role: 'status' });
    const value = (label) => label.querySelector('input').value.trim();
    const file = () => ({ version: VERSION, title: value(title) || document.title, ...(value(who) ? { who: value(who) } : {}), drawing: this.section.dataset.source, ...this.drawing() });
    const send = async (method, path) => {
      const { id } = await answered(await fetch(path, { method, body: JSON.stringify(file()), headers: { 'Content-Type': 'application/json', ...(value(token) ? { 'X-Passerelle-Token': value(token) } : {}) } }));
      this.forget();
      location.assign(`/views/${encodeURIComponent(id)}`);
    };
    return element('details', { class: 'drawing-save' }, element('summary', {}, say('saveView')), element('p', {}, say('saveLead')),
      element('form', { on: { submit: (event) => {
        event.preventDefault();
        const changes = event.submitter?.name === 'changes';
        said.textContent = '';
        send(changes ? 'PUT' : 'POST', changes ? `/api/views/${encodeURIComponent(view.id)}` : '/api/views').catch((fault) => { said.textContent = fault.message; });
      } } }, title, who, token, element('p', { class: 'buttons' },
        view ? element('button', { type: 'submit', name: 'changes' }, say('saveChanges')) : null,
        element('button', { type: 'submit', class: view ? 'second' : undefined }, say('saveNew')),
        element('button', { type: 'button', class: 'second', 'data-action': 'file', on: { click: () => save('view.json', new Blob([`${JSON.stringify(file(), null, 1)}\n`], { type: 'application/json' })) } }, say('viewFile'))), said));
  }
}
