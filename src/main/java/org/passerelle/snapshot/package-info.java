/** A picture of the network for reading: parties, cooperations and what joins them as numbers in arrays, kept until the graph changes. */
@NullMarked
package org.passerelle.snapshot;

import org.jspecify.annotations.NullMarked;
