/** The program's entry, and nothing else. */
@NullMarked
package org.passerelle;

import org.jspecify.annotations.NullMarked;
