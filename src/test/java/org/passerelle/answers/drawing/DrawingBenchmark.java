package org.passerelle.answers.drawing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.passerelle.testing.Chromium;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithBrowser;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * How long large networks take to be drawn, printed and not judged: {@code mvn test -Dtest=DrawingBenchmark}. No part of the build,
 * because a machine that does something else would fail it.
 */
@WithBrowser
class DrawingBenchmark extends ServedTest {

    private static final int ROUNDS = 5;
    private static final String[] KINDS = {"Hospital", "City", "University", "HospitalPartnership", "Twinning"};

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Test
    void drawsLargeNetworks() {
        for (int round = 0; round < ROUNDS; round++) {
            draw(500, 1500);
        }
        draw(5000, 15_000);
    }

    private void draw(int nodes, int links) {
        String network = network(nodes, links);
        try (Page page = CHROMIUM.browser().newPage()) {
            page.route(
                    "**/api/network?made",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("application/json")
                            .setBody(network)));
            long start = System.nanoTime();
            page.navigate("http://localhost:" + port + "/drawing-test.html?class=network&source="
                    + encoded("/api/network?made"));
            page.waitForSelector("section[data-state=ready]");
            long drawn = System.nanoTime();
            page.locator(".drawing-canvas").focus();
            page.keyboard().press("ArrowRight");
            page.waitForFunction("() => document.querySelector('section').dataset.chosen");
            long answered = System.nanoTime();
            System.out.printf(
                    "%d nodes, %d links: %s drawn, laid out %d ms after the address was given, a key answered in %d ms%n",
                    nodes,
                    links,
                    page.locator("section[data-source]").getAttribute("data-nodes"),
                    (drawn - start) / 1_000_000,
                    (answered - drawn) / 1_000_000);
        }
    }

    /** A tree with further links between any two nodes, the same each time. */
    private static String network(int nodes, int links) {
        Random random = new Random(42);
        String made = IntStream.range(0, nodes)
                .mapToObj(i -> "{\"id\":\"x/%d\",\"name\":\"Node %d\",\"kind\":\"%s\"}".formatted(i, i, KINDS[i % 5]))
                .collect(Collectors.joining(",", "{\"nodes\":[", "],"));
        return IntStream.range(0, links)
                .mapToObj(i ->
                        link(i, i + 1 < nodes ? i + 1 : random.nextInt(nodes), random.nextInt(Math.min(i + 1, nodes))))
                .collect(Collectors.joining(",", made + "\"links\":[", "],\"hidden\":{},\"total\":0}"));
    }

    private static String link(int number, int from, int to) {
        return "{\"id\":\"l%d\",\"type\":\"PARTICIPATES_IN\",\"from\":\"x/%d\",\"to\":\"x/%d\",\"roles\":[]}"
                .formatted(number, from, to);
    }
}
