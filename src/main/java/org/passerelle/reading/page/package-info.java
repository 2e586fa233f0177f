/** Tables of saved HTML pages. */
@NullMarked
package org.passerelle.reading.page;

import org.jspecify.annotations.NullMarked;
