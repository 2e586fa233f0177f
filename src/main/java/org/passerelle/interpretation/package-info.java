/** What records say: rules that read dates, agreements, roles, places, fields and links in French and English. */
@NullMarked
package org.passerelle.interpretation;

import org.jspecify.annotations.NullMarked;
