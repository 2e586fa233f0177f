/** Countries and cities where a name holds them. */
@NullMarked
package org.passerelle.interpretation.places;

import org.jspecify.annotations.NullMarked;
