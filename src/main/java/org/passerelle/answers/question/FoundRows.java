package org.passerelle.answers.question;

import java.util.List;

/**
 * Which rows a page of an answer has, found without the statement of the question.
 *
 * @param state of the graph in which they are these, as {@link org.passerelle.graph.GraphState#ofNetwork} tells it
 * @param only ids of what the rows of the page are about, each once
 * @param skip how many rows about these come before the page
 * @param total how many rows all pages have
 */
public record FoundRows(String state, List<String> only, long skip, long total) {}
