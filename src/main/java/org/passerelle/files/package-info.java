/** Files of the data folder that survive a crash: written whole or not at all, and set aside when they are damaged. */
@NullMarked
package org.passerelle.files;

import org.jspecify.annotations.NullMarked;
