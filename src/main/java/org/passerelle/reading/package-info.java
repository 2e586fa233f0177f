/** Files as their authors keep them, read record by record and verbatim; nothing is understood here. */
@NullMarked
package org.passerelle.reading;

import org.jspecify.annotations.NullMarked;
