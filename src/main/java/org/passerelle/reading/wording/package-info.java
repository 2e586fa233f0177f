/** Sentences about files, kept as codes with values, and their words in English and French. */
@NullMarked
package org.passerelle.reading.wording;

import org.jspecify.annotations.NullMarked;
