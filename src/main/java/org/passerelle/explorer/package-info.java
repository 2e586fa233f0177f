/** The explorer: pages for people, drawn on the server, each of which has its state in its address. */
@NullMarked
package org.passerelle.explorer;

import org.jspecify.annotations.NullMarked;
