/** Nodes and relationships as they stand in the graph, as tables whose headings say the types or as lines of JSON: what Neo4j's importer and packages of ours read. */
@NullMarked
package org.passerelle.export.stored;

import org.jspecify.annotations.NullMarked;
