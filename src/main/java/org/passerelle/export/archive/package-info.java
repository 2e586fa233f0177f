/** Files that are zips of several: entries always in the same order and with the same date, so that the same network is the same bytes. */
@NullMarked
package org.passerelle.export.archive;

import org.jspecify.annotations.NullMarked;
