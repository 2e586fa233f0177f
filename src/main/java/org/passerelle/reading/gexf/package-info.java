/** Networks that others drew in Gephi: each edge a cooperation between the two nodes that it joins. */
@NullMarked
package org.passerelle.reading.gexf;

import org.jspecify.annotations.NullMarked;
