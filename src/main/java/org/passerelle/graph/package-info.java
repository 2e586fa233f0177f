/** The only package that touches Neo4j: one narrow port with an embedded and a remote adapter, Cypher files and migrations. */
@NullMarked
package org.passerelle.graph;

import org.jspecify.annotations.NullMarked;
