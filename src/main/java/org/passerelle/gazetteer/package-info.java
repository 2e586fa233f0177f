/** Where places are: countries by any of their names, cities of the world, the communes and departments of France. */
@NullMarked
package org.passerelle.gazetteer;

import org.jspecify.annotations.NullMarked;
