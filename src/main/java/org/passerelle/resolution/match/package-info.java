/** How alike two names of parties are, and why: a measure made for hospitals, universities, associations and public bodies. */
@NullMarked
package org.passerelle.resolution.match;

import org.jspecify.annotations.NullMarked;
