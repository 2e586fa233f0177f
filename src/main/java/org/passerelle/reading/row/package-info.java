/** Rows of tables, whatever file they lie in. */
@NullMarked
package org.passerelle.reading.row;

import org.jspecify.annotations.NullMarked;
