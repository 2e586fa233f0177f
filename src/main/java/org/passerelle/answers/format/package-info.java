/** The forms in which answers are written, one class each, registered in {@code META-INF/services/}. */
@NullMarked
package org.passerelle.answers.format;

import org.jspecify.annotations.NullMarked;
