/** GraphML, what igraph, networkx, yEd and Cytoscape open. */
@NullMarked
package org.passerelle.export.graphml;

import org.jspecify.annotations.NullMarked;
