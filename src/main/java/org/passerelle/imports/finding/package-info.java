/** What was not understood in a file that was brought: kept with it, told in the reader's language. */
@NullMarked
package org.passerelle.imports.finding;

import org.jspecify.annotations.NullMarked;
