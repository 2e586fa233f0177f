package org.passerelle.publish;

import java.util.Set;

/**
 * A page as the site has it.
 *
 * @param pages that it links to
 * @param drawings addresses of the data that it draws
 * @param assets files of the program that it uses, from their root on
 */
record PublishedPage(String html, Set<SiteAddress> pages, Set<SiteAddress> drawings, Set<String> assets) {}
