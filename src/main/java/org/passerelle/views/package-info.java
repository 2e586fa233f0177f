/** Saved views: a drawing of the network as somebody laid it out, with a title and a note per node, as small entities, files and API. */
@NullMarked
package org.passerelle.views;

import org.jspecify.annotations.NullMarked;
