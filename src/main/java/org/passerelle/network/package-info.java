/** Answers about the network: the question catalogue, parties, cooperations, documents. */
@NullMarked
package org.passerelle.network;

import org.jspecify.annotations.NullMarked;
