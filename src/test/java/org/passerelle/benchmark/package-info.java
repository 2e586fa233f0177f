/** Measures an import of generated files against the plainest way of writing the same data. */
@NullMarked
package org.passerelle.benchmark;

import org.jspecify.annotations.NullMarked;
