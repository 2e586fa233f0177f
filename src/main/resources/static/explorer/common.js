// What networks and maps share: words, names, colours, buttons.

const TEXTS = {
  en: {
    loading: 'Drawing…', failed: 'The drawing cannot be shown: {reason}', again: 'Try again', empty: 'No cooperation matches these filters.',
    fit: 'Fit', zoomIn: 'Zoom in', zoomOut: 'Zoom out', tools: 'Drawing tools',
    network: 'Network', map: 'Map', legend: 'Legend', open: 'Open page', expand: 'Show neighbours',
    drawn: '{nodes} {nodes|node|nodes}, {links} {links|link|links}. Shows {shown} of {total} cooperations.',
    drawnMap: '{places} {places|city|cities}, {arcs} {arcs|arc|arcs} for {placed} {placed|cooperation|cooperations}.',
    cluster: '{name} and {n} more {n|city|cities}',
    clustered: 'A circle with a number stands for so many cities; zoom in to part them.',
    byCountry: 'From afar, the map shows cooperations by country ({n} {n|country|countries}): the wider a line, the more.', seeTowns: 'Show its cities', nearer: 'Zoomed in:',
    elsewhere: '{n} {n|cooperation is|cooperations are} in no country of which the map knows a town, and {n|is|are} not on it.',
    unplaced: '{n} more {n|has|have} fewer than two known cities and {n|is|are} not on the map.',
    left: '{n} of {total} cooperations {n|is|are} not shown. Filter to see {n|it|them}.',
    capped: 'Only {shown} of {total} nodes are shown. Filter to see others.',
    find: 'Find in the drawing', found: '{n} found', off: '{n} {n|node is|nodes are} hidden by the legend.', hideLayer: 'Hide', showLayer: 'Show', enter: 'Open its network', cooperations: '{n} {n|cooperation|cooperations}',
    linksLeft: '{n} weaker {n|line is|lines are} not shown.', merged: 'number of cooperations',
    names: 'A name that would lie on another is hidden: zoom in, or point at the node.',
    keysMerged: 'Use the arrow keys to move between nodes, Enter to open the network of one and O to open its page. Or click to choose a node and double-click to open its network. The list below links to every node.',
    hidden: '{n} hidden', added: '{n} {n|node|nodes} added.', nothing: 'No more neighbours.',
    keys: 'Use the arrow keys to move between nodes, Enter to show neighbours and O to open a page. Or click to show neighbours and double-click to open a page. The list below links to every node.',
    mapKeys: 'Use Tab to move between cities and Enter to see their cooperations. The list below links to every city.',
    keysPublished: 'Use the arrow keys to move between nodes and Enter to open a page. Or click to choose a node and double-click to open its page. The list below links to every node.',
    list: 'List of {n} {n|node|nodes}', places: 'List of {n} {n|city|cities}', outlines: 'Outlines: Natural Earth',
    Hospital: 'Hospital', University: 'University', School: 'School', Association: 'Association', PublicBody: 'Public body',
    Network: 'Network of bodies', Organisation: 'Organisation', City: 'City', Intercommunality: 'Group of municipalities', Department: 'Department', Region: 'Region', Country: 'Country',
    HospitalPartnership: 'Hospital partnership', AcademicPartnership: 'Academic partnership', Twinning: 'Twinning',
    DecentralisedCooperation: 'Decentralised cooperation', Project: 'Project',
    lead: 'takes part as lead', participates: 'takes part', supports: 'supports', rests: 'rests on', located: 'is in',
    planned: 'planned or starting', 'on-hold': 'on hold', ended: 'ended', derived: 'derived from others', candidate: 'candidate, not stated',
    keysNotes: 'Drag a node, or press Shift and an arrow key, to move it; press N to write a note on it.',
    note: 'Note on {name}', notes: 'Notes', noteAway: 'not in this drawing', unsaved: 'Your changes are kept in this browser only. Save the view to keep and share them.',
    restored: 'Your unsaved changes of {when} are shown. They are kept in this browser only. Save the view to keep and share them.', discard: 'Discard the changes',
    notKept: 'This browser cannot keep your changes. Save the view, or download it, before you leave.',
    saveView: 'Save this view', saveLead: 'A saved view keeps what is drawn, where each node lies, and your notes. It has an address of its own.', viewTitle: 'Title', who: 'Your name',
    token: 'Access token, if the server asks for one', saveNew: 'Save as a new view', saveChanges: 'Save the changes', viewFile: 'Download as a file',
    figure: 'Figure for a paper', figureLead: 'A figure has the drawing without its selection, the title, the legend, the sources, the address and the date.', figureWidth: 'Width in millimetres', figureNames: 'With names',
    figureFormat: 'Format', saveFigure: 'Save the figure', saveData: 'Save its data (CSV)', figureFrom: 'Passerelle, graph version {version}. {address}', figureOnly: 'Passerelle. {address}',
    figureSources: 'Sources: {sources}.', figureDate: 'Figure of {date}.', field: '{name}: {value}',
    fresh: '{n} {n|node is|nodes are} new since this view was saved.', away: '{n} {n|node|nodes} of this view {n|is|are} no longer in the drawing.',
  },
  fr: {
    loading: 'Dessin en cours…', failed: 'Le dessin ne peut pas être affiché : {reason}', again: 'Réessayer', empty: 'Aucune coopération ne correspond à ces filtres.',
    fit: 'Ajuster', zoomIn: 'Agrandir', zoomOut: 'Réduire', tools: 'Outils du dessin',
    network: 'Réseau', map: 'Carte', legend: 'Légende', open: 'Ouvrir la page', expand: 'Afficher les voisins',
    drawn: '{nodes} {nodes|nœud|nœuds}, {links} {links|lien|liens}. {shown} {shown|coopération affichée|coopérations affichées} sur {total}.',
    drawnMap: '{places} {places|ville|villes}, {arcs} {arcs|arc|arcs} pour {placed} {placed|coopération|coopérations}.',
    cluster: '{name} et {n} {n|autre ville|autres villes}',
    clustered: 'Un cercle avec un nombre réunit autant de villes ; zoomez pour les séparer.',
    byCountry: 'De loin, la carte montre les coopérations par pays ({n} pays) : plus un trait est large, plus il y en a.', seeTowns: 'Afficher ses villes', nearer: 'De près :',
    elsewhere: '{n} {n|coopération n’est|coopérations ne sont} dans aucun pays dont la carte connaît une ville, et n’y {n|figure|figurent} pas.',
    unplaced: '{n} {n|autre a|autres ont} moins de deux villes connues et {n|n’est pas|ne sont pas} sur la carte.',
    left: '{n} {n|coopération|coopérations} sur {total} {n|n’est pas affichée|ne sont pas affichées}. Filtrez pour {n|la|les} voir.',
    capped: 'Seuls {shown} nœuds sur {total} sont affichés. Filtrez pour voir les autres.',
    find: 'Chercher dans le dessin', found: '{n} {n|trouvé|trouvés}', off: '{n} {n|nœud est masqué|nœuds sont masqués} par la légende.', hideLayer: 'Masquer', showLayer: 'Afficher', enter: 'Ouvrir son réseau', cooperations: '{n} {n|coopération|coopérations}',
    linksLeft: '{n} {n|trait plus faible n’est pas affiché|traits plus faibles ne sont pas affichés}.', merged: 'nombre de coopérations',
    names: 'Un nom qui en recouvrirait un autre est masqué : agrandissez, ou pointez le nœud.',
    keysMerged: 'Utilisez les flèches pour passer d’un nœud à l’autre, Entrée pour ouvrir son réseau et O pour ouvrir sa page. Ou cliquez pour choisir un nœud et double-cliquez pour ouvrir son réseau. La liste ci-dessous mène à chaque nœud.',
    hidden: '{n} {n|masqué|masqués}', added: '{n} {n|nœud ajouté|nœuds ajoutés}.', nothing: 'Pas d’autres voisins.',
    keys: 'Utilisez les flèches pour passer d’un nœud à l’autre, Entrée pour afficher les voisins et O pour ouvrir une page. Ou cliquez pour afficher les voisins et double-cliquez pour ouvrir une page. La liste ci-dessous mène à chaque nœud.',
    mapKeys: 'Utilisez Tab pour passer d’une ville à l’autre et Entrée pour voir ses coopérations. La liste ci-dessous mène à chaque ville.',
    keysPublished: 'Utilisez les flèches pour passer d’un nœud à l’autre et Entrée pour ouvrir une page. Ou cliquez pour choisir un nœud et double-cliquez pour ouvrir sa page. La liste ci-dessous mène à chaque nœud.',
    list: 'Liste de {n} {n|nœud|nœuds}', places: 'Liste de {n} {n|ville|villes}', outlines: 'Contours : Natural Earth',
    Hospital: 'Hôpital', University: 'Université', School: 'École', Association: 'Association', PublicBody: 'Organisme public',
    Network: 'Réseau d’organismes', Organisation: 'Organisation', City: 'Ville', Intercommunality: 'Intercommunalité', Department: 'Département', Region: 'Région', Country: 'Pays',
    HospitalPartnership: 'Partenariat hospitalier', AcademicPartnership: 'Partenariat universitaire', Twinning: 'Jumelage',
    DecentralisedCooperation: 'Coopération décentralisée', Project: 'Projet',
    lead: 'participe comme chef de file', participates: 'participe', supports: 'soutient', rests: 's’appuie sur', located: 'se trouve dans',
    planned: 'prévue ou en démarrage', 'on-hold': 'suspendue', ended: 'terminée', derived: 'déduit d’autres liens', candidate: 'possible, non déclaré',
    keysNotes: 'Faites glisser un nœud, ou appuyez sur Maj et une flèche, pour le déplacer ; appuyez sur N pour écrire une note.',
    note: 'Note sur {name}', notes: 'Notes', noteAway: 'absent de ce dessin', unsaved: 'Vos changements ne sont conservés que dans ce navigateur. Enregistrez la vue pour les garder et les partager.',
    restored: 'Vos changements non enregistrés du {when} sont affichés. Ils ne sont conservés que dans ce navigateur. Enregistrez la vue pour les garder et les partager.', discard: 'Abandonner les changements',
    notKept: 'Ce navigateur ne peut pas conserver vos changements. Enregistrez la vue, ou téléchargez-la, avant de partir.',
    saveView: 'Enregistrer cette vue', saveLead: 'Une vue enregistrée garde ce qui est dessiné, la place de chaque nœud et vos notes. Elle a sa propre adresse.', viewTitle: 'Titre', who: 'Votre nom',
    token: 'Jeton d’accès, si le serveur en demande un', saveNew: 'Enregistrer comme nouvelle vue', saveChanges: 'Enregistrer les changements', viewFile: 'Télécharger comme fichier',
    figure: 'Figure pour une publication', figureLead: 'Une figure contient le dessin sans sélection, le titre, la légende, les sources, l’adresse et la date.', figureWidth: 'Largeur en millimètres', figureNames: 'Avec les noms',
    figureFormat: 'Format', saveFigure: 'Enregistrer la figure', saveData: 'Enregistrer ses données (CSV)', figureFrom: 'Passerelle, version du graphe {version}. {address}', figureOnly: 'Passerelle. {address}',
    figureSources: 'Sources : {sources}.', figureDate: 'Figure du {date}.', field: '{name} : {value}',
    fresh: '{n} {n|nœud est nouveau|nœuds sont nouveaux} depuis l’enregistrement de cette vue.', away: '{n} {n|nœud|nœuds} de cette vue {n|n’est plus|ne sont plus} dans le dessin.',
  },
};

const root = document.documentElement.dataset.root;

/** True on a page of a published site, which is a file among files: no server answers. */
export const published = root !== undefined;

/** Where a file of the program is, seen from this page. */
export const asset = (path) => (root ?? '') + path;

/** A function that gives texts in the language of a section. */
export function speaker(section) {
  const language = (section.dataset.lang || document.documentElement.lang || 'en').startsWith('fr') ? 'fr' : 'en';
  const numbers = new Intl.PluralRules(language);
  const spaced = (text) => (language === 'fr' ? text.replace(/ (?=[:;!?»])|(?<=«) /g, '\u202f') : text);
  // {n} is a value, {n|node|nodes} what goes with one and with several
  const say = (key, values = {}) => spaced(TEXTS[language][key] ?? key)
    .replace(/\{(\w+)\|([^|}]*)\|([^}]*)\}/g, (whole, name, one, several) => numbers.select(values[name]) === 'one' ? one : several)
    .replace(/\{(\w+)\}/g, (whole, name) => typeof values[name] === 'number' ? values[name].toLocaleString(language) : values[name] ?? whole);
  say.language = language;
  say.nameOf = (item) => (language === 'fr' ? item.nameFr : item.nameEn) || item.name || item.id;
  return say;
}

// Colours that the common kinds of colour blindness tell apart (after Okabe and Ito); the shape says the same without any colour.
const VERMILLION = '#d55e00', BLUE = '#2a86cf', GREEN = '#009e73', PINK = '#cc79a7', ORANGE = '#e69f00', SKY = '#56b4e9', YELLOW = '#f0e442', GREY = '#999999';
const polygon = (sides, turn = -0.5) => Array.from({ length: sides }, (_, i) => {
  const angle = Math.PI * (turn + 2 * i / sides);
  return [Math.cos(angle), Math.sin(angle)].map((x) => Math.round(x * 1000) / 1000);
});
const SHAPES = {
  circle: null,
  square: [[-0.85, -0.85], [0.85, -0.85], [0.85, 0.85], [-0.85, 0.85]],
  triangle: [[0, -1], [1, 0.85], [-1, 0.85]],
  pentagon: polygon(5), hexagon: polygon(6, 0), octagon: polygon(8, 1 / 8),
  star: Array.from({ length: 10 }, (_, i) => polygon(10)[i].map((x) => i % 2 ? x * 0.5 : x)),
  leaning: [[-0.4, -0.7], [1, -0.7], [0.4, 0.7], [-1, 0.7]],
  house: [[0, -1], [0.9, -0.2], [0.9, 0.9], [-0.9, 0.9], [-0.9, -0.2]],
  diamond: [[0, -1], [1, 0], [0, 1], [-1, 0]],
  plus: [[-0.36, -1], [0.36, -1], [0.36, -0.36], [1, -0.36], [1, 0.36], [0.36, 0.36], [0.36, 1], [-0.36, 1], [-0.36, 0.36], [-1, 0.36], [-1, -0.36], [-0.36, -0.36]],
  bow: [[-1, -0.9], [0, -0.3], [1, -0.9], [1, 0.9], [0, 0.3], [-1, 0.9]],
  hourglass: [[-0.9, -1], [0.9, -1], [0.3, 0], [0.9, 1], [-0.9, 1], [-0.3, 0]],
};

/** How each kind of node looks, in the order of the legend. */
export const KINDS = {
  Hospital: { shape: 'square', colour: VERMILLION },
  University: { shape: 'triangle', colour: PINK },
  School: { shape: 'house', colour: PINK },
  Association: { shape: 'star', colour: ORANGE },
  PublicBody: { shape: 'hexagon', colour: SKY },
  Network: { shape: 'octagon', colour: YELLOW },
  Organisation: { shape: 'pentagon', colour: ORANGE },
  City: { shape: 'circle', colour: BLUE },
  Intercommunality: { shape: 'leaning', colour: GREEN },
  Department: { shape: 'leaning', colour: GREEN },
  Region: { shape: 'pentagon', colour: GREEN },
  Country: { shape: 'octagon', colour: GREY },
  HospitalPartnership: { shape: 'plus', colour: VERMILLION, cooperation: true },
  AcademicPartnership: { shape: 'diamond', colour: PINK, cooperation: true },
  Twinning: { shape: 'bow', colour: BLUE, cooperation: true },
  DecentralisedCooperation: { shape: 'hourglass', colour: GREEN, cooperation: true },
  Project: { shape: 'diamond', colour: ORANGE, cooperation: true },
};

export const looks = (kind) => KINDS[kind] ?? { shape: 'circle', colour: GREY };
export const corners = (kind) => SHAPES[looks(kind).shape];

/** The page of a party or cooperation. */
export function address(node) {
  const folder = looks(node.kind).cooperation ? 'cooperation' : 'party';
  return published
    ? `${root}/${document.documentElement.lang}/${folder}/${node.id.split('/').map(fileName).join('/')}.html`
    : `/${folder}/${node.id.split('/').map(encodeURIComponent).join('/')}`;
}

/** A part of an address as the name of a published file. */
function fileName(part) {
  const bytes = (letter) => [...new TextEncoder().encode(letter)].map((one) => `~${one.toString(16).padStart(2, '0')}`).join('');
  return part.replace(/[A-Z]|[^a-z0-9.=,-]/gu, (letter) => /[A-Z]/.test(letter) ? `_${letter.toLowerCase()}` : bytes(letter)).replace(/^(?=\.|$)/, '~');
}

/** A colour that drawing.css defines for the light or dark ground. */
export const themed = (section, name) => getComputedStyle(section).getPropertyValue(`--drawing-${name}`).trim();

/** Does some work with the colours of paper, whatever the screen has. */
export function onPaper(section, work) {
  section.classList.add('on-paper');
  try {
    return work();
  } finally {
    section.classList.remove('on-paper');
  }
}

export function onThemeChange(redraw) {
  // paper is light whatever the screen is
  ['(prefers-color-scheme: dark)', 'print'].forEach((medium) => matchMedia(medium).addEventListener('change', redraw));
}

export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'on') Object.entries(value).forEach(([event, listener]) => made.addEventListener(event, listener));
    else if (value !== undefined && value !== null && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

export function drawn(tag, attributes, ...children) {
  const made = document.createElementNS(SVG, tag);
  Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
  made.append(...children);
  return made;
}

/** A kind's shape as SVG. */
export function shapeOf(kind, x, y, radius, stroke, attributes = {}) {
  const points = corners(kind);
  const common = { fill: looks(kind).colour, stroke, 'stroke-width': 1, ...attributes };
  return points
    ? drawn('polygon', { points: points.map(([a, b]) => `${(x + a * radius).toFixed(1)},${(y + b * radius).toFixed(1)}`).join(' '), ...common })
    : drawn('circle', { cx: x.toFixed(1), cy: y.toFixed(1), r: radius, ...common });
}

/** A picture as an entry of a legend has it. */
export const swatch = (...content) => drawn('svg', { viewBox: '0 0 24 16', width: 24, height: 16, 'aria-hidden': 'true' }, ...content);

export function legendOf(say, entries) {
  return element('ul', { class: 'drawing-legend', 'aria-label': say('legend') },
    ...entries.map(([picture, text]) => element('li', {}, swatch(picture), text)));
}

/** A legend of which some entries hide and show what they stand for: each is a picture, a text and, for those, a layer. */
export function layersOf(say, entries) {
  return element('ul', { class: 'drawing-legend', 'aria-label': say('legend') }, ...entries.map(([picture, text, layer]) => element('li', {}, ...(layer
    ? [element('button', { type: 'button', 'data-layer': layer.key, 'aria-pressed': String(!layer.off), title: say(layer.off ? 'showLayer' : 'hideLayer'), on: { click: layer.turn } }, swatch(picture), text),
      element('span', { class: 'printed', hidden: layer.off }, swatch(picture.cloneNode()), text)]
    : [swatch(picture), text]))));
}

/** Buttons, and what else stands beside them. */
export function toolbar(say, actions, ...others) {
  return element('div', { class: 'drawing-tools', role: 'group', 'aria-label': say('tools') },
    ...Object.entries(actions).map(([key, action]) =>
      element('button', { type: 'button', 'data-action': key, on: { click: action } }, say(key))), ...others);
}

/** Runs a script, once; its element. */
export const script = (src) => new Promise((resolve, reject) => {
  const made = element('script', { src, on: { load: () => resolve(made), error: () => reject(new Error(src)) } });
  document.head.append(made);
});

/** The JSON at an address; a fault carries the server's own words. */
export async function load(url) {
  if (published) {
    const { data } = await script(`${url}.js`);
    if (data === null) throw new Error(url);
    return data;
  }
  return answered(await fetch(url, { headers: { Accept: 'application/json, application/geo+json, application/problem+json' } }));
}

/** The JSON of an answer; a fault carries the server's own words. */
export async function answered(response) {
  const body = await response.json().catch(() => null);
  if (!response.ok) throw new Error(body?.detail ?? `${response.status} ${response.statusText}`);
  return body;
}

export function save(name, blob) {
  const link = element('a', { href: URL.createObjectURL(blob), download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Draws into a section and says what happened: data-state is loading, ready or failed. */
export async function present(section, say, draw) {
  section.dataset.state = 'loading';
  const status = element('p', { class: 'drawing-status', role: 'status' }, say('loading'));
  section.replaceChildren(status);
  try {
    await draw(status);
    section.dataset.state = 'ready';
  } catch (fault) {
    console.warn(fault);
    section.dataset.state = 'failed';
    section.replaceChildren(status,
      element('button', { type: 'button', on: { click: () => present(section, say, draw) } }, say('again')));
    status.textContent = say('failed', { reason: fault.message });
  }
}
