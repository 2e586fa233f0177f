package org.passerelle.interpretation.statement;

/**
 * Where the first sides of a list lie.
 *
 * @param iso2 ISO 3166-1 alpha-2 in upper case
 * @param isInferred true when nobody said so and the names of the list tell it
 */
public record HomeOfList(String iso2, boolean isInferred) {}
