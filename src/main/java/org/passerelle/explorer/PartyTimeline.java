package org.passerelle.explorer;

import java.util.List;
import org.passerelle.answers.CooperationSummary;

/**
 * The cooperations of a party whose beginning is known, the oldest first; of many the first.
 *
 * @param shown those listed
 * @param more how many are not listed, those without a known beginning among them where {@code undated} does not count them
 * @param undated how many have no known beginning
 * @param rest the address of all of them
 */
public record PartyTimeline(List<CooperationSummary> shown, long more, long undated, String rest) {

    static final PartyTimeline EMPTY = new PartyTimeline(List.of(), 0, 0, "");
}
