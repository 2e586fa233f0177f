/** How to cite what a page shows: what it is, which state of the graph, and the documents with the lines that it rests on. */
@NullMarked
package org.passerelle.export.cite;

import org.jspecify.annotations.NullMarked;
