/** Files of researchers, brought into the graph: what was understood is shown first, then written as a dataset of its own. */
@NullMarked
package org.passerelle.imports;

import org.jspecify.annotations.NullMarked;
