/** The words of the graph and of claims: kinds of parties and cooperations, roles, statuses, partial dates, facts with their quotes. Depends on nothing. */
@NullMarked
package org.passerelle.model;

import org.jspecify.annotations.NullMarked;
