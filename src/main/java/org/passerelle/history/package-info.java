/** Who brought, judged, corrected, checked and took out what, and when. */
@NullMarked
package org.passerelle.history;

import org.jspecify.annotations.NullMarked;
