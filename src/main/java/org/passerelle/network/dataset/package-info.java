/** Datasets: what was loaded, when, from which files. */
@NullMarked
package org.passerelle.network.dataset;

import org.jspecify.annotations.NullMarked;
