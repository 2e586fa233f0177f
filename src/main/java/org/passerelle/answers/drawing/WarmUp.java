package org.passerelle.answers.drawing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.ReadAhead;
import org.passerelle.answers.party.PartyFinder;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Draws what visitors will ask for, and reads what lists are narrowed by, so that none of them waits while the database plans the
 * statements and reads all there is: beside the first requests, and again when the network has changed and then stayed the same for a
 * while, whoever changed it. When it fails, the first visitor waits, or learns why.
 */
@Component
class WarmUp implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final int FEW = 20;

    /** How often it is asked whether the network has changed, in seconds; between two pieces of an import passes less. */
    private static final long LOOK = 10;

    private final Graph graph;
    private final DrawingFilterReader filters;
    private final PartyFinder parties;
    private final NetworkDrawer networks;
    private final MapDrawer maps;
    private final List<ReadAhead> others;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(WarmUp::thread);
    private @Nullable Future<?> looks;

    /** The state that the last look met; empty before the first. */
    private String met = "";

    /** The state in which it was read last, or tried to. */
    private String read = "";

    WarmUp(
            Graph graph,
            DrawingFilterReader filters,
            PartyFinder parties,
            NetworkDrawer networks,
            MapDrawer maps,
            List<ReadAhead> others) {
        this.graph = graph;
        this.filters = filters;
        this.parties = parties;
        this.networks = networks;
        this.maps = maps;
        this.others = others;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        looks = watch.scheduleWithFixedDelay(this::look, 0, LOOK, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        // what is being read comes to its end: to interrupt it could close files of the database
        if (looks != null) {
            looks.cancel(false);
        }
        watch.shutdown();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "warm-up");
        thread.setDaemon(true);
        return thread;
    }

    /** Reads the network at the first look, and when it is another than was read, and the same as at the look before. */
    void look() {
        try {
            String now = graph.read(GraphState::ofNetwork);
            boolean isQuiet = met.isEmpty() || now.equals(met);
            met = now;
            if (isQuiet && !now.equals(read)) {
                // once for each state: what cannot be read would else keep the server at work
                read = now;
                draw();
            }
        } catch (RuntimeException fault) {
            LOG.debug("not all is read yet", fault);
        }
    }

    private void draw() {
        Map<String, Object> everything = filters.read(DrawingFilter.NONE);
        maps.draw(everything);
        networks.whole(everything, FEW).nodes().stream()
                .filter(node -> node.country() != null)
                .findFirst()
                .map(node -> parties.resolve("party", node.id(), List.of()))
                .ifPresent(party -> networks.aroundParties(List.of(party), everything, FEW));
        others.forEach(ReadAhead::readAhead);
    }
}
