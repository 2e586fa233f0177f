/** Which known party a name means: by identifiers, by people's judgements, by likeness; candidates are few whatever is known. */
@NullMarked
package org.passerelle.resolution.party;

import org.jspecify.annotations.NullMarked;
