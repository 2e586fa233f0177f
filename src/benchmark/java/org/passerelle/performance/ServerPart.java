package org.passerelle.performance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.passerelle.answers.question.Question;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.answers.question.Questioner;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.GraphSettings;

/** Answers of the API against one that says nothing, and the embedded database against the same one over Bolt. */
final class ServerPart implements Part {

    private static final OptionalDouble ASKED_AGAIN_GOAL = OptionalDouble.of(1.6);
    private static final OptionalDouble NO_GOAL = OptionalDouble.empty();

    private static final int ROUNDS = 11;
    private static final int WARM_UP = 8;
    private static final int CALLS = 100;

    private static final Map<String, String> PARTNERS = Map.of("party", "hospital/fr/chru-tours");
    private static final Map<String, String> COMMON = Map.of("a", "hospital/fr/chru-tours", "b", "hospital/fr/hcl");

    /** What is asked for, by what it is. */
    private static final Map<String, String> PATHS = paths();

    private static Map<String, String> paths() {
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("partners of a hospital", "/api/questions/partners-of?party=hospital/fr/chru-tours");
        paths.put(
                "common partners of two hospitals",
                "/api/questions/common-partners?a=hospital/fr/chru-tours&b=hospital/fr/hcl");
        paths.put("a hospital's document", "/api/parties/hospital/fr/chru-tours");
        paths.put("the first page of all cooperations", "/api/cooperations");
        return paths;
    }

    @Override
    public void run(Page page, Path folder) {
        try (ServedGraph served = ServedGraph.open(folder.resolve("served")).withSeeds();
                GraphConnection bolt =
                        GraphConnection.open(new GraphSettings.Remote(served.bolt(), null, null, null))) {
            HttpCalls http = new HttpCalls(served.address());
            writeAnswers(page, http);
            writeBolt(page, served.graph(), bolt.graph());
        }
    }

    private static void writeAnswers(Page page, HttpCalls http) {
        List<Contest> contests = new ArrayList<>();
        PATHS.forEach((words, path) -> contests.add(
                answer(String.format(Locale.ROOT, "%s, %,d bytes", words, http.get(path)), () -> http.get(path), http)
                        .run()));
        String path = PATHS.values().iterator().next();
        String mark = http.mark(path);
        contests.add(answer("partners of a hospital, asked whether they are the same", () -> http.ask(path, mark), http)
                .run());
        page.heading("An answer asked again");
        page.paragraph(
                "A server over the seeds is asked the same over and over, on one connection, by a client in its process; in turns"
                        + " with it, an endpoint of the same server that answers `{}` and reads nothing.");
        page.times(contests);
    }

    private static Contest answer(String words, Runnable ask, HttpCalls http) {
        return new Contest(words, WARM_UP, CALLS)
                .add("Passerelle", 1, ROUNDS, NO_GOAL, often(ask))
                .add("empty endpoint", 1, ROUNDS, ASKED_AGAIN_GOAL, often(() -> http.get(EmptyEndpoint.PATH)));
    }

    private static Runnable often(Runnable work) {
        return () -> {
            for (int call = 0; call < CALLS; call++) {
                work.run();
            }
        };
    }

    private static void writeBolt(Page page, Graph embedded, Graph bolt) {
        QuestionCatalogue catalogue = new QuestionCatalogue();
        List<Contest> contests = List.of(
                contest("a statement that reads nothing", () -> nothing(embedded), () -> nothing(bolt)),
                contest("partners of a hospital", catalogue.named("partners-of"), PARTNERS, embedded, bolt),
                contest(
                        "common partners of two hospitals",
                        catalogue.named("common-partners"),
                        COMMON,
                        embedded,
                        bolt));
        page.heading("Embedded, and over Bolt");
        page.paragraph(
                "The same store, asked by calls in the process and by Bolt on the same machine, as an external Neo4j would be; there a read notes the state of the"
                        + " graph before and after, which takes two statements more. Of"
                        + " nothing is an answer kept.");
        page.times(contests);
    }

    private static void nothing(Graph graph) {
        graph.read(statements -> statements.query(Cypher.named("performance/nothing"), Map.of()));
    }

    private static Contest contest(
            String words, Question question, Map<String, String> parameters, Graph embedded, Graph bolt) {
        Questioner here = new Questioner(embedded);
        Questioner there = new Questioner(bolt);
        if (!here.ask(question, parameters).equals(there.ask(question, parameters))) {
            throw new IllegalStateException(words + ": another answer over Bolt");
        }
        return contest(words, () -> here.ask(question, parameters), () -> there.ask(question, parameters));
    }

    private static Contest contest(String words, Runnable embedded, Runnable bolt) {
        return new Contest(words, WARM_UP, CALLS)
                .add("Passerelle, embedded", 1, ROUNDS, NO_GOAL, often(embedded))
                .add("Passerelle, over Bolt", 1, ROUNDS, NO_GOAL, often(bolt))
                .run();
    }
}
