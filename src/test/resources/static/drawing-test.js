// The section that ?class=, ?source= and ?lang= ask for.
const asked = new URLSearchParams(location.search);
const section = document.createElement('section');
section.className = asked.get('class');
section.dataset.source = asked.get('source');
section.dataset.lang = asked.get('lang') ?? 'en';
document.body.append(section);
