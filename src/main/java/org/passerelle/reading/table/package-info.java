/** Tables, whatever file they lie in: surveys, pairs, wide lists and results of Wikidata. */
@NullMarked
package org.passerelle.reading.table;

import org.jspecify.annotations.NullMarked;
