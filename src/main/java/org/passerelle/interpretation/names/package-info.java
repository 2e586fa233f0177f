/** Names of parties: where one ends and the next begins, what kind of party each is, and where it lies. */
@NullMarked
package org.passerelle.interpretation.names;

import org.jspecify.annotations.NullMarked;
