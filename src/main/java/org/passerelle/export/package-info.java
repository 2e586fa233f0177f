/** Networks on their way out: what is chosen, read piece by piece with its evidence, and the formats that are registered. */
@NullMarked
package org.passerelle.export;

import org.jspecify.annotations.NullMarked;
