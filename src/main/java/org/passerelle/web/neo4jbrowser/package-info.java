/** Neo4j Browser at {@code /browser/}: connected, styled, guided, with the catalogue as favourites. */
@NullMarked
package org.passerelle.web.neo4jbrowser;

import org.jspecify.annotations.NullMarked;
