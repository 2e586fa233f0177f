/** Who works with whom: links counted by what both ends are and where they lie, and how far apart partners are. */
@NullMarked
package org.passerelle.measures.pairing;

import org.jspecify.annotations.NullMarked;
