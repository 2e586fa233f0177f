package org.passerelle.reconciliation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.answers.Named;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.RowShape;
import org.passerelle.answers.party.PartyFinder;
import org.passerelle.answers.party.PartyLabel;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.springframework.stereotype.Component;

/** How much of a list that somebody brings along the graph knows: names, or pairs of them, one a line. */
@Component
public final class ListCoverage {

    /** How many lines are looked up; the others are counted. */
    public static final int MOST_LINES = 300;

    private static final int MOST_LETTERS = 500;

    /** As spreadsheets paste columns, and as people separate two names: a dash counts only between spaces. */
    private static final Pattern BETWEEN = Pattern.compile("\\s*[\\t;|]\\s*|\\s+[–—]\\s+|\\s+-\\s+");

    private final Reconciler reconciler;
    private final PartyFinder parties;
    private final Graph graph;

    ListCoverage(Reconciler reconciler, Graph graph) {
        this.reconciler = reconciler;
        this.parties = new PartyFinder(graph);
        this.graph = graph;
    }

    /**
     * The lines of an uploaded file: a table's cells with tabs between them, any other text as it is.
     *
     * @param name of the file
     * @throws NotUnderstood when it is called a CSV file and is not one
     */
    public static String lines(String name, byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
        if (!name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return text;
        }
        String first = text.lines().findFirst().orElse("");
        char separator = first.contains(";") ? ';' : first.contains("\t") ? '\t' : ',';
        try {
            return CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text).stream()
                    .map(row -> String.join("\t", row.getFields()))
                    .collect(Collectors.joining("\n"));
        } catch (CsvParseException fault) {
            throw NotUnderstood.invalid(QueryFault.NOT_CSV, "list", name);
        }
    }

    /** The cells of a line. */
    private record Line(String text, List<String> names, int beyond) {

        static Line of(String text) {
            List<String> cells = Arrays.stream(BETWEEN.split(text.strip()))
                    .filter(cell -> !cell.isBlank())
                    .map(cell -> cell.substring(0, Math.min(cell.length(), MOST_LETTERS)))
                    .toList();
            return new Line(text.strip(), cells.stream().limit(2).toList(), Math.max(0, cells.size() - 2));
        }
    }

    /**
     * Looks up every line.
     *
     * @param list names, one a line; a line of two names separated by a tab, a semicolon, a bar or a dash between spaces is a pair
     * @param kind what each party is, as typed; anything when blank
     * @throws NotUnderstood if {@code kind} is unknown, or the list holds no name
     */
    public CoveredList of(String list, String kind, Locale language) {
        List<String> kinds = kind.isBlank() ? List.of() : List.of(PartyLabel.named("kind", kind));
        List<Line> lines = list.lines()
                .map(Line::of)
                .filter(line -> !line.names().isEmpty())
                .toList();
        if (lines.isEmpty()) {
            throw NotUnderstood.invalid(QueryFault.NO_NAMES, "list", "");
        }
        List<Line> taken = lines.stream().limit(MOST_LINES).toList();
        Map<String, CoveredName> found = found(taken, kinds, language);
        Map<List<String>, List<Named>> cooperations = cooperations(taken, found);
        return new CoveredList(
                taken.stream().map(line -> covered(line, found, cooperations)).toList(),
                lines.size() - taken.size(),
                taken.stream().mapToInt(Line::beyond).sum());
    }

    private Map<String, CoveredName> found(List<Line> lines, List<String> kinds, Locale language) {
        List<String> names =
                lines.stream().flatMap(line -> line.names().stream()).distinct().toList();
        Map<String, ReconciliationQuery> queries = new LinkedHashMap<>();
        names.forEach(name -> queries.put(name, new ReconciliationQuery(called(name, kinds), kinds, 1, Map.of())));
        Map<String, CoveredName> found = new LinkedHashMap<>();
        reconciler
                .results(queries, language)
                .forEach((name, result) -> found.put(name, CoveredName.of(name, result.result())));
        return found;
    }

    /** The id of the only party of exactly that name; the name itself where there is none, or several. */
    private String called(String name, List<String> kinds) {
        try {
            return parties.resolve("list", name, kinds);
        } catch (NotUnderstood notTheOnlyOne) {
            return name;
        }
    }

    /** The cooperations of each pair of parties, by their ids. */
    private Map<List<String>, List<Named>> cooperations(List<Line> lines, Map<String, CoveredName> found) {
        List<List<String>> pairs = lines.stream()
                .map(line -> parties(line, found))
                .filter(pair -> pair.size() == 2)
                .distinct()
                .toList();
        Map<List<String>, List<Named>> cooperations = new LinkedHashMap<>();
        graph.read(statements -> statements.query(
                        Cypher.named("read/cooperations-of-pairs"),
                        Map.of("pairs", pairs),
                        row -> Map.entry(row.texts("pair"), RowShape.of(row.map("cooperation"), Named.class))))
                .forEach(entry -> cooperations
                        .computeIfAbsent(entry.getKey(), pair -> new ArrayList<>())
                        .add(entry.getValue()));
        return cooperations;
    }

    /** The ids of those that are known for sure. */
    private static List<String> parties(Line line, Map<String, CoveredName> found) {
        return line.names().stream()
                .map(found::get)
                .flatMap(Stream::ofNullable)
                .filter(name -> name.state() == CoveredName.State.KNOWN)
                .flatMap(name -> Stream.ofNullable(name.id()))
                .toList();
    }

    private static CoveredLine covered(
            Line line, Map<String, CoveredName> found, Map<List<String>, List<Named>> cooperations) {
        return new CoveredLine(
                line.text(),
                line.names().stream()
                        .map(found::get)
                        .flatMap(Stream::ofNullable)
                        .toList(),
                cooperations.getOrDefault(parties(line, found), List.of()));
    }
}
