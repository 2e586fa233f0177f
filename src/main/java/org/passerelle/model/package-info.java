/** The words of the graph: kinds of parties and cooperations, roles, statuses and partial dates. Depends on nothing. */
@NullMarked
package org.passerelle.model;

import org.jspecify.annotations.NullMarked;
