/** Backups: all that a server keeps as one file, and that file back into an empty folder or database. */
@NullMarked
package org.passerelle.backup;

import org.jspecify.annotations.NullMarked;
