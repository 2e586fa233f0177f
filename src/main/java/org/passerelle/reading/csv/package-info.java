/** Texts of separated cells. */
@NullMarked
package org.passerelle.reading.csv;

import org.jspecify.annotations.NullMarked;
