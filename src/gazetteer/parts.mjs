// Makes src/main/resources/gazetteer/parts.tsv: what the parts of first-order divisions are called, such as the provinces of Italy and Spain
// and the counties of England; docs/gazetteer.md says how to run it.
//
//   node parts.mjs <iso-codes> <folder to write to>
//
// Names and the divisions that hold them: iso-codes, LGPL 2.1 or later. Those of France are in divisions.tsv.gz already.
import { readFileSync, writeFileSync } from 'node:fs';

const [isocodes, target] = process.argv.slice(2);
const all = JSON.parse(readFileSync(`${isocodes}/share/iso-codes/json/iso_3166-2.json`, 'utf8'))['3166-2'];

// gettext's compiled catalogues: offsets of originals and translations in two tables
function translations(language) {
  const mo = readFileSync(`${isocodes}/share/locale/${language}/LC_MESSAGES/iso_3166-2.mo`);
  const text = (table, i) => mo.toString('utf8', mo.readUInt32LE(table + 8 * i + 4), mo.readUInt32LE(table + 8 * i + 4) + mo.readUInt32LE(table + 8 * i));
  const [originals, translated] = [mo.readUInt32LE(12), mo.readUInt32LE(16)];
  return new Map(Array.from({ length: mo.readUInt32LE(8) }, (_, i) => [text(originals, i).split('\u0004').pop(), text(translated, i)]));
}

const catalogues = ['fr', 'de', 'es', 'it', 'pl', 'pt_BR'].map(translations);
const rows = all.filter(({ code, parent }) => parent && !code.startsWith('FR-'))
  .map(({ code, name }) => {
    // "A Coruña [La Coruña]", "Araba*", "Bolzano / Bozen"
    const names = [name, ...catalogues.map(c => c.get(name))].filter(Boolean)
      .flatMap(n => n.split(/ *[[\];=/] */)).map(n => n.replace(/[*,]+$/, '').trim()).filter(n => n.length > 2);
    return [code, [...new Set(names)].join('|')].join('\t');
  }).sort();
writeFileSync(`${target}/parts.tsv`, ['code\tnames', ...rows].join('\n') + '\n');
console.log(`${rows.length} parts`);
