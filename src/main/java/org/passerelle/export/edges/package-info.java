/** Edge lists for R: who with whom, when, with what is known of the parties. */
@NullMarked
package org.passerelle.export.edges;

import org.jspecify.annotations.NullMarked;
