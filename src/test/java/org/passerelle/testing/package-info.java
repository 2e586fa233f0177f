/** What tests of several packages share: a real Neo4j server to run against, a graph that holds the seeds, a web server over it. */
@NullMarked
package org.passerelle.testing;

import org.jspecify.annotations.NullMarked;
