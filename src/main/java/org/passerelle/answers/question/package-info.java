/** The question catalogue: files that are at once endpoint, command and Browser favourite. */
@NullMarked
package org.passerelle.answers.question;

import org.jspecify.annotations.NullMarked;
