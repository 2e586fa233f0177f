/** From what the rules understood to parties and cooperations with ids, record by record. */
@NullMarked
package org.passerelle.imports.assembly;

import org.jspecify.annotations.NullMarked;
