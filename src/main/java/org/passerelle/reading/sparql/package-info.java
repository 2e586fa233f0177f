/** Results of SPARQL queries in JSON. */
@NullMarked
package org.passerelle.reading.sparql;

import org.jspecify.annotations.NullMarked;
