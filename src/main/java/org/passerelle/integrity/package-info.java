/** Whether the graph holds what was written: what does not fit, what is missing, what was changed by somebody else. */
@NullMarked
package org.passerelle.integrity;

import org.jspecify.annotations.NullMarked;
