/** Activities of the International Aid Transparency Initiative, versions 1.0x and 2.0x. */
@NullMarked
package org.passerelle.reading.iati;

import org.jspecify.annotations.NullMarked;
