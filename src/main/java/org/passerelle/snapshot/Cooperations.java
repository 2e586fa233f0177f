package org.passerelle.snapshot;

/**
 * All cooperations, numbered from 0 in the order of their ids.
 *
 * @param kinds labels of the graph: {@code Twinning} ...
 * @param statuses {@code active}, {@code ended} ...
 * @param began the days between which each began
 * @param ended the days between which each ended
 * @param observed the days between which sources documented it
 * @param parties the numbers of those who take part
 * @param supporters the numbers of those who support it
 * @param fields the numbers of the fields it is in
 */
public record Cooperations(
        Ids ids,
        FewTexts kinds,
        FewTexts statuses,
        Span began,
        Span ended,
        Span observed,
        Joins parties,
        Joins supporters,
        Joins fields) {

    /** The first and the last day that dates may mean. */
    public record Span(Days earliest, Days latest) {}

    /** How many there are. */
    public int number() {
        return ids.size();
    }
}
