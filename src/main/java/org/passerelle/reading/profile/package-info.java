/** Pages of profiles, "Label : value" line by line, as text or saved HTML. */
@NullMarked
package org.passerelle.reading.profile;

import org.jspecify.annotations.NullMarked;
