package org.passerelle.explorer;

import org.jspecify.annotations.Nullable;

/**
 * Which part of the network the page of the network draws, and how, as typed.
 *
 * @param show what the nodes are: a {@link NetworkLevel}
 * @param parties whose neighbours are drawn: ids or names, separated by commas
 * @param add one party more
 * @param limit how many nodes at most
 * @param question whose answer is drawn
 */
public record NetworkQuery(
        @Nullable String show,
        @Nullable String parties,
        @Nullable String add,
        @Nullable String limit,
        @Nullable String question) {}
