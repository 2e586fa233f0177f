package org.passerelle.reading;

import java.util.Optional;

/**
 * A column of a table, or a kind of element of a file that has no columns.
 *
 * @param number from 1
 * @param label its heading as the file writes it
 * @param heading what it holds; {@link Heading#IGNORED} when that is not known or not wanted
 * @param nearest the heading that a mistyped label comes nearest to
 */
public record MappedColumn(int number, String label, Heading heading, Optional<Heading> nearest) {}
