/** Which party a name means: folding of names and search keys. */
@NullMarked
package org.passerelle.resolution;

import org.jspecify.annotations.NullMarked;
