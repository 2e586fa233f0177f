/** The Reconciliation Service API 0.2 of the W3C community group, by which OpenRefine matches the cells of a table to parties. */
@NullMarked
package org.passerelle.reconciliation;

import org.jspecify.annotations.NullMarked;
