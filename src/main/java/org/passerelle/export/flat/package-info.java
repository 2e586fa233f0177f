/** A network as nodes and edges with typed attributes, for the formats that know nothing else. */
@NullMarked
package org.passerelle.export.flat;

import org.jspecify.annotations.NullMarked;
