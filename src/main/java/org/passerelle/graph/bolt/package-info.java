/** The embedded database behind its Bolt door: whom it lets in, and what they may do. */
@NullMarked
package org.passerelle.graph.bolt;

import org.jspecify.annotations.NullMarked;
