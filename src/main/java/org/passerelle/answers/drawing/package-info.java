/** What networks and maps are drawn from: nodes and links, places and arcs. */
@NullMarked
package org.passerelle.answers.drawing;

import org.jspecify.annotations.NullMarked;
