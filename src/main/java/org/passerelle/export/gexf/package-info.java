/** GEXF 1.3, what Gephi and Gephi Lite open. */
@NullMarked
package org.passerelle.export.gexf;

import org.jspecify.annotations.NullMarked;
