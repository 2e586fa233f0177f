/** Words and letters: folding, likeness, the language of a text. */
@NullMarked
package org.passerelle.text;

import org.jspecify.annotations.NullMarked;
