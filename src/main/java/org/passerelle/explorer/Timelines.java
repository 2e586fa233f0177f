package org.passerelle.explorer;

import java.util.List;
import org.passerelle.answers.CooperationSummary;
import org.passerelle.answers.FacetedListing;
import org.passerelle.answers.Paging;
import org.passerelle.answers.cooperation.CooperationDirectory;
import org.passerelle.answers.cooperation.CooperationFilter;
import org.passerelle.answers.drawing.DrawingFilter;
import org.passerelle.answers.party.PartyDocument;
import org.springframework.stereotype.Component;

/** Tells what of a party's cooperations began when. */
@Component
class Timelines {

    private static final Links LINKS = new Links();

    private final CooperationDirectory cooperations;

    Timelines(CooperationDirectory cooperations) {
        this.cooperations = cooperations;
    }

    /** @param ties what fits {@code filter} of what {@code party} lists */
    PartyTimeline of(PartyDocument party, Ties ties, DrawingFilter filter) {
        String rest = "/cooperations?party=" + LINKS.query(party.id()) + "&sort=since"
                + Filters.of(filter).query();
        if (Ties.isCut(party)) {
            return ofMany(party.id(), filter, rest);
        }
        List<CooperationSummary> dated = ties.timeline();
        Shortened<CooperationSummary> some = Shortened.of(dated, Ties.MOST);
        return new PartyTimeline(some.shown(), some.more(), ties.cooperations().size() - dated.size(), rest);
    }

    /** What the page has of the party are then the first by name, and not the oldest. */
    private PartyTimeline ofMany(String party, DrawingFilter filter, String rest) {
        FacetedListing<CooperationSummary> oldest = cooperations.list(
                filter,
                new CooperationFilter(null, party, null, null, "since"),
                new Paging(null, String.valueOf(Ties.MOST)),
                false);
        List<CooperationSummary> dated =
                oldest.items().stream().filter(one -> one.since() != null).toList();
        return new PartyTimeline(dated, oldest.total() - dated.size(), 0, rest);
    }
}
