package org.passerelle.answers.drawing;

import java.util.List;
import java.util.Map;
import org.passerelle.answers.ReadAhead;
import org.passerelle.answers.party.PartyFinder;
import org.passerelle.graph.GraphException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Draws once what visitors will ask for, and reads what lists are narrowed by, so that none of them waits while the database plans the
 * statements and reads all there is. It happens beside the first requests; when it fails, the first visitor waits, or learns why.
 */
@Component
class WarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final int FEW = 20;

    private final DrawingFilterReader filters;
    private final PartyFinder parties;
    private final NetworkDrawer networks;
    private final MapDrawer maps;
    private final List<ReadAhead> others;

    WarmUp(
            DrawingFilterReader filters,
            PartyFinder parties,
            NetworkDrawer networks,
            MapDrawer maps,
            List<ReadAhead> others) {
        this.filters = filters;
        this.parties = parties;
        this.networks = networks;
        this.maps = maps;
        this.others = others;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread thread = new Thread(this::draw, "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    void draw() {
        try {
            Map<String, Object> everything = filters.read(DrawingFilter.NONE);
            maps.draw(everything);
            networks.whole(everything, FEW).nodes().stream()
                    .filter(node -> node.country() != null)
                    .findFirst()
                    .map(node -> parties.resolve("party", node.id(), List.of()))
                    .ifPresent(party -> networks.aroundParties(List.of(party), everything, FEW));
            others.forEach(ReadAhead::readAhead);
        } catch (GraphException fault) {
            LOG.debug("not all is read yet", fault);
        }
    }
}
