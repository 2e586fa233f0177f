package org.passerelle.answers.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.passerelle.answers.Named;
import org.passerelle.answers.RowShape;
import org.passerelle.answers.question.Parameter;
import org.passerelle.answers.question.ParameterType;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.text.NameFolding;

/**
 * What words name: parties, fields and activities by any of their names, and years.
 *
 * @param all in the order of the words
 * @param rest the words that name nothing
 */
record Mentions(List<Mention> all, List<String> rest) {

    private static final int MOST_WORDS = 5;
    /** Between the parts of a label that names several things at once. */
    private static final Pattern JOINED = Pattern.compile(" and | et |,");

    private static final Pattern YEAR = Pattern.compile("(1[89]|20)\\d\\d");

    /** Something that words name: what it may be, the likeliest first. */
    record Mention(List<Meaning> meanings) {}

    /**
     * Something that words may mean.
     *
     * @param type of the parameters that take it
     * @param labels of the party; empty for anything else
     */
    record Meaning(ParameterType type, Named named, List<String> labels) {

        boolean fits(Parameter parameter) {
            return parameter.type() == type
                    && (parameter.kinds().isEmpty()
                            || parameter.kinds().stream().anyMatch(labels::contains));
        }
    }

    /**
     * What {@code words}, folded, name.
     *
     * @param says whether questions use a word; by itself it then means just that
     */
    static Mentions of(Graph graph, List<String> words, Predicate<String> says) {
        Map<String, List<Meaning>> known = known(graph, words, says);
        List<Mention> all = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            int length = longest(words, at, known);
            if (length > 0) {
                all.add(new Mention(known.getOrDefault(join(words, at, length), List.of())));
            } else {
                rest.add(words.get(at));
            }
            at += Math.max(1, length);
        }
        return new Mentions(List.copyOf(all), List.copyOf(rest));
    }

    private static int longest(List<String> words, int at, Map<String, List<Meaning>> known) {
        int length = Math.min(MOST_WORDS, words.size() - at);
        while (length > 0 && !known.containsKey(join(words, at, length))) {
            length--;
        }
        return length;
    }

    private static String join(List<String> words, int at, int length) {
        return String.join(" ", words.subList(at, at + length));
    }

    private static Map<String, List<Meaning>> known(Graph graph, List<String> words, Predicate<String> says) {
        Map<String, List<Meaning>> known = new HashMap<>();
        terms(graph, "read/fields", ParameterType.FIELD, known);
        terms(graph, "read/activities", ParameterType.ACTIVITY, known);
        words.stream().filter(word -> YEAR.matcher(word).matches()).forEach(year -> add(known, year, year(year)));
        List<Map<String, Object>> parts = parts(words, says);
        graph.read(statements -> {
            statements
                    .query(Cypher.named("read/search-named"), Map.of("parts", parts))
                    .forEach(row -> add(
                            known,
                            row.text("text"),
                            new Meaning(
                                    ParameterType.PARTY,
                                    RowShape.of(row.map("party"), Named.class),
                                    row.texts("labels"))));
            return known;
        });
        return known;
    }

    private static List<Map<String, Object>> parts(List<String> words, Predicate<String> says) {
        Map<String, Map<String, Object>> parts = new LinkedHashMap<>();
        for (int at = 0; at < words.size(); at++) {
            for (int length = 1; length <= Math.min(MOST_WORDS, words.size() - at); length++) {
                String text = join(words, at, length);
                if (length > 1 || !says.test(text)) {
                    parts.put(text, Map.of("text", text, "query", '"' + text + '"'));
                }
            }
        }
        return List.copyOf(parts.values());
    }

    private static Meaning year(String year) {
        return new Meaning(ParameterType.DATE, new Named(year, year, null, null), List.of());
    }

    private static void terms(Graph graph, String list, ParameterType type, Map<String, List<Meaning>> known) {
        graph.read(statements -> statements.query(
                        Cypher.named(list),
                        Map.of(),
                        row -> new Named(
                                row.text("id"),
                                row.shown("nameEn"),
                                row.textOrNull("nameEn"),
                                row.textOrNull("nameFr"))))
                .forEach(term -> Stream.of(String.valueOf(term.nameEn()), String.valueOf(term.nameFr()))
                        .flatMap(name -> Stream.concat(Stream.of(name), JOINED.splitAsStream(name)))
                        .map(NameFolding::fold)
                        .filter(folded -> !folded.isEmpty())
                        .forEach(folded -> add(known, folded, new Meaning(type, term, List.of()))));
    }

    private static void add(Map<String, List<Meaning>> known, String text, Meaning meaning) {
        List<Meaning> meanings = known.computeIfAbsent(text, none -> new ArrayList<>());
        if (!meanings.contains(meaning)) {
            meanings.add(meaning);
        }
    }
}
