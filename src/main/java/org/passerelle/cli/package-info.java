/** The command line: one class per command. */
@NullMarked
package org.passerelle.cli;

import org.jspecify.annotations.NullMarked;
