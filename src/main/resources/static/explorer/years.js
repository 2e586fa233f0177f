// Sliders by year: every <form class="years"> draws the networks and maps of its page as the sources document them in the year chosen.
for (const form of document.querySelectorAll('form.years')) {
  const slider = form.querySelector('input[type=range]'), shown = form.querySelector('output');
  const drawings = document.querySelectorAll('section.network[data-source], section.map[data-source]');
  slider.addEventListener('input', () => { shown.value = slider.value; });
  slider.addEventListener('change', () => drawings.forEach((section) => {
    const source = new URL(section.dataset.source, location.href);
    source.searchParams.set('on', slider.value);
    section.dataset.source = source.pathname + source.search;
    section.dispatchEvent(new Event('source'));
  }));
}
