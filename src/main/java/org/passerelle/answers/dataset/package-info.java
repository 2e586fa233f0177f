/** Datasets: what was loaded, when, from which files. */
@NullMarked
package org.passerelle.answers.dataset;

import org.jspecify.annotations.NullMarked;
