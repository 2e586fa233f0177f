/** Which party a name means: matching, judgements, search for names as people type them. */
@NullMarked
package org.passerelle.resolution;

import org.jspecify.annotations.NullMarked;
