/** What people marked as checked: cooperations and claims, by whom, when, and with which note. */
@NullMarked
package org.passerelle.checks;

import org.jspecify.annotations.NullMarked;
