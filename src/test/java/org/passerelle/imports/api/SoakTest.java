package org.passerelle.imports.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.passerelle.imports.lifecycle.ImportRequest;
import org.passerelle.imports.lifecycle.ImportState;
import org.passerelle.testing.Attack;
import org.passerelle.testing.WithDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever reads is answered, and with what goes together, while files are imported, corrected and taken out. */
@WithDatabase
@Attack
class SoakTest extends ImportServed {

    private static final Duration LENGTH = Duration.ofSeconds(Long.getLong("attack.seconds", 8));

    private static final JsonMapper JSON = new JsonMapper();

    private static final List<String> ADDRESSES = List.of(
            "/",
            "/api/overview",
            "/api/questions/city-twinnings?city=city/fr/tours&size=200",
            "/api/questions/timeline?size=50",
            "/api/cooperations?country=MA&size=200",
            "/api/parties?q=partenaire&size=200",
            "/api/parties/city/fr/tours",
            "/api/network?country=MA",
            "/api/questions/city-twinnings/network?city=city/fr/tours",
            "/api/map?country=MA",
            "/api/claims?size=200",
            "/api/datasets",
            "/api/export?format=graphml&country=MA",
            "/question/city-twinnings?city=city/fr/tours",
            "/search?q=tours",
            "/api/questions/city-twinnings?city=city/fr/tours&format=csv");

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicInteger reads = new AtomicInteger();

    @Test
    void readsNeverFailAndSayWhatGoesTogether() {
        AtomicBoolean done = new AtomicBoolean();
        List<CompletableFuture<Void>> readers = IntStream.range(0, 3)
                .mapToObj(reader -> CompletableFuture.runAsync(() -> {
                    for (int number = reader; !done.get(); number++) {
                        read(ADDRESSES.get(number % ADDRESSES.size()));
                    }
                }))
                .toList();
        int rounds = 0;
        try {
            Instant end = Instant.now().plus(LENGTH);
            while (rounds == 0 || Instant.now().isBefore(end) || reads.get() <= ADDRESSES.size()) {
                write(0, 20);
                write(10, 30);
                remove();
                rounds++;
            }
        } finally {
            done.set(true);
        }
        readers.forEach(CompletableFuture::join);

        assertThat(faults).as("%d reads in %d rounds", reads.get(), rounds).isEmpty();
    }

    private void write(int first, int last) {
        String rows = IntStream.range(first, last)
                .mapToObj(number -> "Tours;Partenaire " + number + ";Maroc;" + (1980 + number))
                .collect(Collectors.joining("\n", "Ville;Ville partenaire;Pays;Depuis\n", "\n"));
        String id = imports()
                .bring(
                        "soak.csv",
                        new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)),
                        null,
                        ImportRequest.empty(),
                        null)
                .id();
        assertThat(rest(id).state()).isEqualTo(ImportState.READY);
        imports().commit(id);
        assertThat(rest(id).state()).isEqualTo(ImportState.DONE);
    }

    private void remove() {
        imports().remove("soak").ifPresent(begun -> {
            assertThat(rest(begun.id()).state()).isEqualTo(ImportState.READY);
            imports().discard(begun.id());
        });
    }

    private void read(String path) {
        try {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(address() + path)).build(), HttpResponse.BodyHandlers.ofString());
            reads.incrementAndGet();
            if (answer.statusCode() != 200) {
                faults.add(path + ": " + answer.statusCode() + " " + answer.body());
            } else if (path.contains("/network")) {
                checkDrawing(path, JSON.readTree(answer.body()));
            } else if (path.startsWith("/api/questions/") && !path.endsWith("csv")) {
                check(path, JSON.readTree(answer.body()));
            }
        } catch (IOException e) {
            faults.add(path + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Both ends of every link that is drawn are drawn. */
    private void checkDrawing(String path, JsonNode drawing) {
        List<String> nodes = ids(drawing.path("nodes"));
        for (JsonNode link : drawing.path("links")) {
            if (!nodes.contains(link.path("from").asString())
                    || !nodes.contains(link.path("to").asString())) {
                faults.add(path + ": draws " + link + " without an end");
            }
        }
    }

    private static List<String> ids(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("id").asString())
                .toList();
    }

    /** Rows, their number and their sources are of one state of the graph. */
    private void check(String path, JsonNode answer) {
        long shown = Math.min(answer.path("total").asLong(), answer.path("size").asLong());
        if (answer.path("rows").size() != shown) {
            faults.add(path + ": " + answer.path("rows").size() + " rows of " + shown);
        }
        List<String> sources = ids(answer.path("sources"));
        for (JsonNode row : answer.path("rows")) {
            for (JsonNode source : row.path("sources")) {
                if (!sources.contains(source.asString())) {
                    faults.add(path + ": names source " + source + " and has none like that");
                }
            }
        }
    }
}
