/** Answers about the network: the question catalogue, parties, cooperations, documents. */
@NullMarked
package org.passerelle.answers;

import org.jspecify.annotations.NullMarked;
