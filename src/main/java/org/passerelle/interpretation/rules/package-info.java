/** The rules, one class for each sort of cell or sentence, listed in the order in which they are asked. */
@NullMarked
package org.passerelle.interpretation.rules;

import org.jspecify.annotations.NullMarked;
