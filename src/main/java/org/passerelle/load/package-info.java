/** The road from a dataset to the graph: compile, check, write in one transaction, report. */
@NullMarked
package org.passerelle.load;

import org.jspecify.annotations.NullMarked;
