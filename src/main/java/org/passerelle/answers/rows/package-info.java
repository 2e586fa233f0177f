/** Finds in memory which rows the pages of long answers have, for questions whose statement else reads the whole graph to put them in order. */
@NullMarked
package org.passerelle.answers.rows;

import org.jspecify.annotations.NullMarked;
