/** Claims: one fact as one record states it, with the words it quotes. */
@NullMarked
package org.passerelle.answers.claim;

import org.jspecify.annotations.NullMarked;
