/** Cells as rules read them: words with their lines, phrases found word by word. */
@NullMarked
package org.passerelle.interpretation.text;

import org.jspecify.annotations.NullMarked;
