/** What tests of several packages share: a real Neo4j server to run against. */
@NullMarked
package org.passerelle.testing;

import org.jspecify.annotations.NullMarked;
