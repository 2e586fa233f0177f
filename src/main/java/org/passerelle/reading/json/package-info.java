/** Plain JSON: lists of records, and a record a line. */
@NullMarked
package org.passerelle.reading.json;

import org.jspecify.annotations.NullMarked;
