/** The explorer as a folder of files that needs no server: which pages belong to it, their links, their search, their drawings. */
@NullMarked
package org.passerelle.publish;

import org.jspecify.annotations.NullMarked;
