// What a published site does without a server: it marks the lines that a link names, and searches its index.
(() => {
  'use strict';

  const asked = new URLSearchParams(location.search);

  function markLines() {
    const [first, last = first] = (asked.get('lines') ?? '').split('-').map(Number);
    for (let number = first; first > 0 && number <= Math.min(last, first + 1000); number++) {
      const line = document.getElementById(`L${number}`);
      line?.classList.add('cited');
      line?.querySelector('details')?.setAttribute('open', '');
    }
    document.getElementById(`L${first}`)?.scrollIntoView({ block: 'center' });
  }

  const MOST = 100;
  // as the server folds names: without accents, ligatures, case and signs
  const folded = (text) => text.replace(/œ/gi, 'oe').replace(/æ/gi, 'ae').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

  /** Smaller is better; undefined where a word is missing. */
  function rank(words, row) {
    const name = folded(row[1]), all = ` ${folded(row.slice(1).join(' '))}`;
    if (!words.every((word) => all.includes(` ${word}`))) return undefined;
    const typed = words.join(' ');
    if (name === typed) return 0;
    if (name.startsWith(typed)) return 1;
    return words.every((word) => ` ${name}`.includes(` ${word}`)) ? 2 : 3;
  }

  function found(row) {
    const item = document.createElement('li');
    const line = item.appendChild(document.createElement('p'));
    const link = line.appendChild(document.createElement('a'));
    link.href = row[0];
    link.textContent = row[1];
    const kind = document.createElement('span');
    kind.className = 'badge';
    kind.textContent = row[2];
    if (row[2]) line.append(' ', kind);
    const more = [row[3], row[4]].filter(Boolean).join(' · ');
    if (more) {
      const place = item.appendChild(document.createElement('p'));
      place.className = 'quiet';
      place.textContent = more;
    }
    return item;
  }

  function search() {
    const list = document.getElementById('results'), status = document.getElementById('found');
    if (!list || !globalThis.searchIndex) return;
    const typed = asked.get('q') ?? '';
    document.querySelectorAll('[role=search] input[name=q]').forEach((input) => { input.value = typed; });
    const words = folded(typed).split(' ').filter(Boolean);
    const language = document.documentElement.lang, order = new Intl.Collator(language);
    const hits = globalThis.searchIndex
      .map((row) => [rank(words, row), row])
      .filter(([place]) => place !== undefined)
      .sort(([a, one], [b, other]) => a - b || order.compare(one[1], other[1]) || (one[0] < other[0] ? -1 : 1));
    status.textContent = (hits.length > MOST ? status.dataset.more : status.dataset.found)
      .replace('#', hits.length.toLocaleString(language)).replace('#', MOST);
    list.replaceChildren(...hits.slice(0, MOST).map(([, row]) => found(row)));
  }

  document.addEventListener('DOMContentLoaded', () => { markLines(); search(); });
})();
