/** Dates as French and English write them, with the words that say what happened then. */
@NullMarked
package org.passerelle.interpretation.dates;

import org.jspecify.annotations.NullMarked;
