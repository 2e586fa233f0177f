// Prepares Neo4j Browser before it starts: where to connect, the guide, the style, the favourites. What visitors have changed for
// themselves stays as they left it.
(function (kit) {
  'use strict';

  const PREFIX = 'neo4j.';
  const OUR_STYLE = 'passerelle.style';
  const OUR_FAVOURITES = 'passerelle.favourites';

  const guides = kit.guides.map((guide) => ({ title: guide.title, identifier: location.origin + guide.path, currentSlide: 0 }));

  function read(name) {
    try {
      return JSON.parse(localStorage.getItem(name));
    } catch (unreadable) {
      return null;
    }
  }

  function write(name, value) {
    localStorage.setItem(name, JSON.stringify(value));
  }

  // what the address leaves open: the database, and to play the guide
  function completeAddress() {
    const query = new URLSearchParams(location.search);
    if (!query.has('dbms') && !query.has('connectURL')) {
      query.set('dbms', kit.bolt);
      if (kit.database && !query.has('db')) {
        query.set('db', kit.database);
      }
      if (!query.has('preselectAuthMethod')) {
        query.set('preselectAuthMethod', kit.auth);
      }
    }
    if (!query.has('cmd')) {
      query.set('cmd', 'guide');
      query.set('arg', guides[0].identifier);
    }
    history.replaceState(null, '', '?' + query + location.hash);
  }

  // nothing is reported, a picture holds what was asked for and no more, and the guide plays in the place of Neo4j's
  function prepareSettings() {
    const none = { allowCrashReports: false, allowUserStats: false, autoComplete: false };
    const settings = read(PREFIX + 'settings') || none;
    const command = settings.initCmd || ':play start';
    if (command === ':play start' || guides.some((guide) => command === ':guide ' + guide.identifier)) {
      settings.initCmd = ':guide ' + guides[0].identifier;
    }
    write(PREFIX + 'settings', settings);
    write(PREFIX + 'udc', read(PREFIX + 'udc') || { consentBannerShownCount: 6 });
  }

  function prepareGuides() {
    const stored = (read(PREFIX + 'guides') || {}).remoteGuides || [];
    const others = stored.filter((one) => !guides.some((guide) => guide.identifier === one.identifier));
    write(PREFIX + 'guides', { currentGuide: null, remoteGuides: guides.concat(others) });
  }

  // a style that a visitor has changed holds another value for one of the rules that were put there
  function prepareStyle() {
    const stored = read(PREFIX + 'grass');
    const before = read(OUR_STYLE);
    const untouched =
      before &&
      stored &&
      Object.keys(before).every((rule) =>
        Object.keys(before[rule]).every((property) => (stored[rule] || {})[property] === before[rule][property]),
      );
    if (!stored || untouched) {
      write(PREFIX + 'grass', kit.style);
      write(OUR_STYLE, kit.style);
    }
  }

  // of our favourites, one that a visitor has changed stays changed, and one that is gone stays away
  function prepareFavourites() {
    const before = new Map((read(OUR_FAVOURITES) || []).map((one) => [one.id, one.content]));
    const documents = read(PREFIX + 'documents') || [];
    const stored = new Map(documents.map((one) => [one.id, one]));
    const favourites = kit.favourites
      .map((one) => {
        const known = before.get(one.id);
        return known === undefined || (stored.get(one.id) || {}).content === known ? one : stored.get(one.id);
      })
      .filter((one) => one);
    const ours = (one) => String(one.id).startsWith('passerelle');
    const folders = read(PREFIX + 'folders') || [];
    write(PREFIX + 'documents', favourites.concat(documents.filter((one) => !ours(one))));
    write(PREFIX + 'folders', kit.folders.concat(folders.filter((one) => !ours(one))));
    write(OUR_FAVOURITES, kit.favourites);
  }

  completeAddress();
  try {
    prepareSettings();
    prepareGuides();
    prepareStyle();
    prepareFavourites();
  } catch (noStorage) {
    // a browser that stores nothing still connects and plays the guide
  }
})(window.passerelle);
