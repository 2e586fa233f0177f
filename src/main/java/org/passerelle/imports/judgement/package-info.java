/** What people judge of parties, as it is kept. */
@NullMarked
package org.passerelle.imports.judgement;

import org.jspecify.annotations.NullMarked;
