/** Documents and records: the sources as published, line by line, with what quotes them. */
@NullMarked
package org.passerelle.answers.document;

import org.jspecify.annotations.NullMarked;
