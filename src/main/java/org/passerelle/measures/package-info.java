/** Measures of the network: what is measured, the numbers with their definitions, as API and table. */
@NullMarked
package org.passerelle.measures;

import org.jspecify.annotations.NullMarked;
