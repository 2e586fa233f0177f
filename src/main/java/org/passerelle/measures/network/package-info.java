/** Measures of networks as papers print them, over plain arrays: no graph, no Spring, no words. */
@NullMarked
package org.passerelle.measures.network;

import org.jspecify.annotations.NullMarked;
