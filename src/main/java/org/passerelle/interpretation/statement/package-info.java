/** What rules state of a record: one rule by itself, and all of them so far. */
@NullMarked
package org.passerelle.interpretation.statement;

import org.jspecify.annotations.NullMarked;
