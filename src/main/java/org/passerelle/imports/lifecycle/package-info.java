/** The life of an import: a file is brought, read, shown, then written as a dataset of its own, or discarded; a kill is taken back. */
@NullMarked
package org.passerelle.imports.lifecycle;

import org.jspecify.annotations.NullMarked;
