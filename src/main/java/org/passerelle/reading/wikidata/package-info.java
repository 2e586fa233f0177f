/** Twinnings of Wikidata, whose two directions are put together. */
@NullMarked
package org.passerelle.reading.wikidata;

import org.jspecify.annotations.NullMarked;
