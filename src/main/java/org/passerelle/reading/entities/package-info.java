/** Items of Wikidata in JSON: the twinnings that they state. */
@NullMarked
package org.passerelle.reading.entities;

import org.jspecify.annotations.NullMarked;
