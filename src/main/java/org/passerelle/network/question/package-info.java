/** The question catalogue: files that are at once endpoint, command and Browser favourite. */
@NullMarked
package org.passerelle.network.question;

import org.jspecify.annotations.NullMarked;
