/** The headings and labels that are known, in French and English, and those that a mapping file adds. */
@NullMarked
package org.passerelle.reading.heading;

import org.jspecify.annotations.NullMarked;
