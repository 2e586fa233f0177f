/** When, and since when: dates, periods and what happened then, as French and English cells write them. */
@NullMarked
package org.passerelle.interpretation.time;

import org.jspecify.annotations.NullMarked;
