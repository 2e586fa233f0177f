/** The graph as it stands, for a Neo4j of one's own: tables for its importer and a script for everything else. */
@NullMarked
package org.passerelle.export.neo4j;

import org.jspecify.annotations.NullMarked;
