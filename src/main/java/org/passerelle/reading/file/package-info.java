/** What a file is by its bytes: format, encoding, archives that are safe to unpack, XML that is safe to parse. */
@NullMarked
package org.passerelle.reading.file;

import org.jspecify.annotations.NullMarked;
