package org.passerelle.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.passerelle.answers.question.Parameter;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphLink;
import org.passerelle.graph.GraphNode;
import org.passerelle.testing.ExplorerPages;
import org.passerelle.testing.GraphDump;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;
import org.passerelle.text.FrenchTypography;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every page in French: no English but names, quotes and code, and French typography. */
@WithDatabase
class FrenchPagesTest extends ServedTest {

    /** English words of grammar, and the words that codes of the data begin with, which no French sentence holds. */
    private static final Set<String> ENGLISH = Set.of(
            "the",
            "of",
            "and",
            "with",
            "is",
            "are",
            "was",
            "by",
            "from",
            "not",
            "which",
            "this",
            "these",
            "has",
            "have",
            "who",
            "its",
            "at",
            "to",
            "it",
            "unknown",
            "none",
            "exists",
            "stated",
            "active",
            "planned",
            "ended",
            "status",
            "agreement",
            "uncertain",
            "reading",
            "undated",
            "lead",
            "partner",
            "supporter",
            "operator",
            "carrier",
            "preferred",
            "yes",
            "hospital",
            "network",
            "city",
            "country",
            "twinning",
            "partnership",
            "university");

    /** What is quoted, called by its name, or code. */
    private static final String NOT_OURS =
            "[hidden], q, pre, code, script, style, title, noscript > img, [lang]:not([lang=fr]), a[href^=/party/],"
                    + " a[href^=/cooperation/], a[href^=/document/], p.words, .understood summary, a[href^=/question/field], option, h1, ol.contents, .verbatim, textarea,"
                    + " td:contains(RESACOOP), h3.row";

    /** Columns of answers that hold words of the source, names and titles. */
    private static final Set<String> OF_THE_SOURCE = Set.of(
            "Citation",
            "Mots de la source",
            "Précision",
            "Précisions",
            "Document",
            "Éditeur",
            "Graphie",
            "Valeur",
            "Sujet",
            "Énoncé",
            "Chemin",
            "Convention",
            "Nom",
            "Événement daté");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern WRONG_SPACE = Pattern.compile("[ \u00A0][;:!?»]|«[ \u00A0]|\\p{L}'\\p{L}");

    /** Shorter words of the data could stand within ours. */
    private static final int SHORTEST = 4;

    private static final JsonMapper JSON = new JsonMapper();

    private final QuestionCatalogue catalogue;
    private final List<String> data;

    FrenchPagesTest(@Autowired QuestionCatalogue catalogue, @Autowired Graph graph) {
        this.catalogue = catalogue;
        this.data = words(graph);
    }

    /** All words that the graph holds, the longest first: names, titles, what sources say. They are not ours to change. */
    private static List<String> words(Graph graph) {
        GraphDump dump = GraphDump.of(graph);
        return Stream.concat(
                        dump.nodes().stream().map(GraphNode::properties),
                        dump.links().stream().map(GraphLink::properties))
                .flatMap(properties -> properties.values().stream())
                .flatMap(value -> value instanceof Collection<?> several ? several.stream() : Stream.of(value))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .filter(text -> text.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    @Test
    void noPageHoldsEnglishOrWrongSpaces() {
        List<String> wrong = new ArrayList<>();
        for (String path : paths()) {
            Document page = page(path);
            page.select(NOT_OURS).remove();
            removeColumns(page);
            texts(page).forEach(text -> {
                if (isWrong(text) && isWrong(ours(text))) {
                    wrong.add(path + ": " + text.strip());
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isWrong(String text) {
        return isEnglish(text) || WRONG_SPACE.matcher(text).find();
    }

    /** {@code text} without what the graph holds. */
    private String ours(String text) {
        String ours = text.replaceAll("\\s+", " ");
        for (String words : data) {
            ours = ours.replace(words, "").replace(FrenchTypography.in(words), "");
        }
        return ours;
    }

    private static boolean isEnglish(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().anyMatch(word -> ENGLISH.contains(word.group()));
    }

    private static Stream<String> texts(Document page) {
        List<String> texts = new ArrayList<>();
        page.body().traverse((node, depth) -> {
            if (node instanceof TextNode text && !text.isBlank()) {
                texts.add(text.text());
            }
            if (node instanceof Element element) {
                Stream.of("aria-label", "title", "placeholder")
                        .map(element::attr)
                        .filter(label ->
                                !label.isBlank() && element.select("[href]").isEmpty())
                        .forEach(texts::add);
            }
        });
        return texts.stream();
    }

    private static void removeColumns(Document page) {
        for (Element table : page.select("table")) {
            List<String> headings = table.select("thead th").eachText();
            for (Element row : table.select("tbody tr")) {
                for (int at = 0; at < Math.min(headings.size(), row.childrenSize()); at++) {
                    if (OF_THE_SOURCE.contains(headings.get(at))) {
                        row.child(at).empty();
                    }
                }
            }
        }
    }

    private Document page(String path) {
        HttpAnswer answer = get(path + (path.contains("?") ? "&" : "?") + "lang=fr", "Accept", "text/html");
        assertThat(answer.text()).as(path).contains("<html lang=\"fr\"");
        return Jsoup.parse(answer.text());
    }

    private Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>(ExplorerPages.withoutId());
        // a part of a page
        paths.remove("/suggest");
        paths.addAll(List.of(
                "/search?q=grenoble&all=1",
                "/search?q=jumelage+hopital",
                "/search?q=xyzxyz",
                "/path?from=hospital/fr/chru-tours&to=hospital/fr/chu-grenoble",
                "/path?from=xyzxyz&to=Tours",
                "/path?from=hospital/fr/chru-tours&to=hospital/fr/chu-grenoble&maxHops=13",
                "/nowhere",
                "/search?page=x",
                "/search?kind=Nothing"));
        catalogue
                .all()
                .forEach(question -> paths.add("/question/" + question.id() + "?"
                        + question.parameters().stream()
                                .filter(Parameter::required)
                                .map(parameter -> parameter.name() + "=" + example(parameter))
                                .collect(Collectors.joining("&"))));
        ids("parties").forEach(id -> paths.add("/party/" + id));
        ids("cooperations").forEach(id -> paths.add("/cooperation/" + id));
        ids("documents").forEach(id -> {
            paths.add("/document/" + id);
            paths.add("/document/" + id + "?part=2");
        });
        return paths;
    }

    private static String example(Parameter parameter) {
        return parameter.preset() instanceof Map<?, ?> date
                ? String.valueOf(date.get("text"))
                : String.valueOf(parameter.preset());
    }

    private List<String> ids(String listing) {
        List<String> ids = new ArrayList<>();
        JsonNode page;
        int number = 0;
        do {
            page = JSON.readTree(
                    get("/api/" + listing + "?size=200&page=" + number).text());
            page.path("items").forEach(one -> ids.add(one.path("id").asString("")));
            number++;
        } while (!page.path("items").isEmpty());
        assertThat(ids).as(listing).isNotEmpty();
        return ids;
    }
}
