/** The way in: opens a file with the reader that its content asks for. */
@NullMarked
package org.passerelle.reading.format;

import org.jspecify.annotations.NullMarked;
