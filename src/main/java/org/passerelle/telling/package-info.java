/** What people are told: codes with values, and their words in English and French. */
@NullMarked
package org.passerelle.telling;

import org.jspecify.annotations.NullMarked;
