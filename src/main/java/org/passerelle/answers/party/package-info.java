/** Parties: searching, resolving a name to an id, one party with all that is known of it. */
@NullMarked
package org.passerelle.answers.party;

import org.jspecify.annotations.NullMarked;
