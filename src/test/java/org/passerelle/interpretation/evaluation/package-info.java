/** How well the rules read: their interpretation of the seeds' raw records against the curated ones, fact by fact. */
@NullMarked
package org.passerelle.interpretation.evaluation;

import org.jspecify.annotations.NullMarked;
