// Names proposed below an input: arrow keys choose, Enter takes, Escape closes; a slash leads to the search. htmx fetches the list; without scripts the form is sent as typed.
const options = (list) => [...list.querySelectorAll('[role=option]')];

function close(input, list) {
  list.hidden = true;
  input.setAttribute('aria-expanded', 'false');
  input.removeAttribute('aria-activedescendant');
}

function select(input, list, at) {
  options(list).forEach((option, index) => option.setAttribute('aria-selected', String(index === at)));
  const chosen = options(list)[at];
  if (chosen) {
    input.setAttribute('aria-activedescendant', chosen.id);
    chosen.scrollIntoView({block: 'nearest'});
  } else {
    input.removeAttribute('aria-activedescendant');
  }
}

function take(input, list, option) {
  close(input, list);
  if (input.dataset.go === 'page') {
    location.assign(option.dataset.href);
  } else {
    input.value = option.dataset.value;
    input.focus();
  }
}

function onKey(event, input, list) {
  const all = options(list);
  const at = all.findIndex((option) => option.getAttribute('aria-selected') === 'true');
  if (event.key === 'Escape') {
    close(input, list);
  } else if (event.key === 'Enter' && !list.hidden && at >= 0) {
    event.preventDefault();
    take(input, list, all[at]);
  } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && all.length > 0) {
    event.preventDefault();
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    const step = event.key === 'ArrowDown' ? 1 : -1;
    select(input, list, at < 0 && step < 0 ? all.length - 1 : (at + step + all.length) % all.length);
  }
}

for (const input of document.querySelectorAll('.suggest input[role=combobox]')) {
  const list = document.getElementById(input.getAttribute('aria-controls'));
  list.addEventListener('htmx:afterSwap', () => {
    const some = options(list).length > 0 && document.activeElement === input;
    list.hidden = !some;
    input.setAttribute('aria-expanded', String(some));
    input.removeAttribute('aria-activedescendant');
  });
  input.addEventListener('keydown', (event) => onKey(event, input, list));
  input.addEventListener('blur', () => setTimeout(() => close(input, list), 150));
  list.addEventListener('pointerdown', (event) => {
    const option = event.target.closest('[role=option]');
    if (option) {
      event.preventDefault();
      take(input, list, option);
    }
  });
}

document.addEventListener('keydown', (event) => {
  const input = document.querySelector('[role=search] input');
  const typing = event.target.closest('input, textarea, select, [contenteditable]');
  if (event.key === '/' && input && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    input.focus();
    input.select();
  }
});

function copies(button, text, done) {
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text());
    button.textContent = done;
  });
}

for (const button of document.querySelectorAll('[data-copy]')) {
  copies(button, () => document.querySelector(button.dataset.copy).textContent, button.dataset.done);
}

// What a row of an answer says and who says so, as a text to be pasted elsewhere
function cited(row, line) {
  const words = (one) => one.textContent.trim();
  const said = [...row.cells].slice(0, -1).map((cell) => [...cell.childNodes].map(words).filter(Boolean).join(', '));
  const sources = [...row.querySelectorAll('.sources li')].flatMap((one) => {
    const link = one.querySelector('.lines');
    const [publisher, lines] = [...(link?.children ?? [])].map(words);
    return link ? [...one.querySelectorAll('q')].map((quote) => filled(line, [publisher, link.title, lines, words(quote)])) : [words(one)];
  });
  return [said.filter(Boolean).join('; '), ...sources].join('\n');
}

function filled(line, values) {
  return line.replace(/\{(\d)\}/g, (_, place) => values[place]);
}

for (const table of document.querySelectorAll('[data-cite]')) {
  for (const button of table.querySelectorAll('.copy')) {
    copies(button, () => cited(button.closest('tr'), table.dataset.cite), table.dataset.done);
  }
}
