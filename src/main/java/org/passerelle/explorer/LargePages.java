package org.passerelle.explorer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.passerelle.answers.ReadAhead;
import org.passerelle.answers.TypedValues;
import org.passerelle.answers.cooperation.CooperationDirectory;
import org.passerelle.answers.drawing.DrawingFilter;
import org.passerelle.answers.drawing.PaintQuery;
import org.passerelle.graph.GraphException;
import org.passerelle.measures.MeasureQuery;
import org.passerelle.measures.Measures;
import org.passerelle.measures.Merging;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads what pages about a large network show at first: after everything else, since they use what others read. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class LargePages implements ReadAhead {

    private static final Logger LOG = LoggerFactory.getLogger(LargePages.class);

    private final CooperationDirectory cooperations;
    private final Gaps gaps;
    private final Merging merging;
    private final Measures measures;

    LargePages(CooperationDirectory cooperations, Gaps gaps, Merging merging, Measures measures) {
        this.cooperations = cooperations;
        this.gaps = gaps;
        this.merging = merging;
        this.measures = measures;
    }

    @Override
    public void readAhead() {
        long total = cooperations.number(DrawingFilter.NONE, null);
        if (total >= MANY) {
            Say any = new Say(Locale.ENGLISH);
            List.<Runnable>of(
                            () -> network(total),
                            () -> gaps.disagreements(any),
                            () -> gaps.missing(Gaps.usualDate(), any),
                            () -> gaps.doubts(any),
                            this::structure)
                    .forEach(LargePages::read);
        }
    }

    private void network(long total) {
        NetworkAddress address = new NetworkAddress(
                null, List.of(), "", PaintQuery.of(Map.of()), "", Map.of(), Filters.of(DrawingFilter.NONE));
        merging.network(
                address.merged(NetworkLevel.suiting(total, false)), DrawingFilter.NONE, PaintQuery.of(Map.of()));
    }

    private void structure() {
        MeasureQuery usual = TypedValues.of(Map.of(), MeasureQuery.class);
        measures.document(StructurePage.request(usual, DrawingFilter.NONE, "0"), Locale.ENGLISH);
    }

    /** One that takes too long takes nothing from the others. */
    private static void read(Runnable page) {
        try {
            page.run();
        } catch (GraphException fault) {
            LOG.debug("a page is not read yet", fault);
        }
    }
}
