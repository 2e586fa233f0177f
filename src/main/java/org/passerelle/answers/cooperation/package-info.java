/** Cooperations: filtering and listing them, one with all that is linked to it. */
@NullMarked
package org.passerelle.answers.cooperation;

import org.jspecify.annotations.NullMarked;
