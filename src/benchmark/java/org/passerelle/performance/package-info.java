/** Compares the program with others that hold the same facts, in one run, and writes what it found as a page. */
@NullMarked
package org.passerelle.performance;

import org.jspecify.annotations.NullMarked;
