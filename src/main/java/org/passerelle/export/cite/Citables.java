package org.passerelle.export.cite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.dataset.GraphEdition;
import org.passerelle.answers.question.Cut;
import org.passerelle.answers.question.Question;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.answers.question.Questioner;
import org.passerelle.export.Exports;
import org.passerelle.export.Network;
import org.passerelle.export.QuotedDocument;
import org.passerelle.graph.Graph;
import org.passerelle.graph.KeptByState;
import org.passerelle.model.Bilingual;
import org.passerelle.views.SavedView;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Finds what is to be cited, as the parameters of an address name it: a party, a cooperation, a document, an answer, a view, a page, or the whole. */
public final class Citables {

    private static final String DOCUMENT = "document";
    private static final String QUESTION = "question";
    private static final String COOPERATION = "cooperation";
    private static final String PARTY = "party";

    /** Of up to a megabyte each, where a large document is quoted all over. */
    private static final int MOST_KEPT = 10;

    private final Graph graph;
    private final QuestionCatalogue catalogue;
    private final Questioner questioner;
    private final Exports exports;

    /** A citation is asked for in each language and style, and that of an answer reads all of it. */
    private final KeptByState<Map<String, String>, Citable> kept = new KeptByState<>(MOST_KEPT);

    Citables(Graph graph, QuestionCatalogue catalogue, Questioner questioner, Exports exports) {
        this.graph = graph;
        this.catalogue = catalogue;
        this.questioner = questioner;
        this.exports = exports;
    }

    /**
     * What {@code given} names.
     *
     * @throws NotUnderstood when nothing has this id or name
     */
    public Citable of(Map<String, String> given) {
        Map<String, String> set = new LinkedHashMap<>(given);
        set.values().removeIf(String::isBlank);
        // a view can change while the graph does not
        return set.containsKey(Exports.VIEW) ? find(set) : kept.of(graph, set, () -> find(set));
    }

    private Citable find(Map<String, String> set) {
        try {
            if (set.containsKey(DOCUMENT)) {
                return document(String.valueOf(set.get(DOCUMENT)));
            }
            if (set.containsKey(CitedPage.AT)) {
                return page(set);
            }
            return set.containsKey(QUESTION) ? answer(set) : network(set);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Citable document(String id) {
        QuotedDocument document = documents().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NotUnderstood.unknown(DOCUMENT, id, List.of()));
        return new Citable(
                both(document.title()),
                "/document/" + path(id),
                GraphEdition.of(graph),
                List.of(new CitedDocument(document, List.of())));
    }

    private List<QuotedDocument> documents() {
        return exports.network(Map.of()).documents();
    }

    private Citable answer(Map<String, String> set) throws IOException {
        Map<String, String> parameters = new LinkedHashMap<>(set);
        Question question = catalogue.named(String.valueOf(parameters.remove(QUESTION)));
        CitedLines lines = new CitedLines();
        questioner.stream(questioner.read(question, parameters), Cut.whole())
                .eachPart(
                        Locale.ENGLISH,
                        (rows, sources) -> sources.forEach(
                                source -> lines.add(source.documentId(), source.lineStart(), source.lineEnd())));
        return new Citable(
                asked(question.title(), parameters),
                address("/question/" + question.id(), parameters),
                GraphEdition.of(graph),
                lines.of(documents()));
    }

    private static String address(String path, Map<String, String> query) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        query.forEach((name, value) -> address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8)));
        return address.build().toUriString();
    }

    private static Bilingual asked(Bilingual title, Map<String, String> query) {
        String values = query.isEmpty() ? "" : " (" + String.join(", ", query.values()) + ")";
        return new Bilingual(title.in(Locale.ENGLISH) + values, title.in(Locale.FRENCH) + values);
    }

    private Citable page(Map<String, String> set) throws IOException {
        Map<String, String> query = new LinkedHashMap<>(set);
        CitedPage page = CitedPage.named(String.valueOf(query.remove(CitedPage.AT)));
        Map<String, String> filters = page.filters(query);
        return new Citable(
                asked(page.title(), CitedPage.telling(query)),
                address("/" + page.code(), query),
                GraphEdition.of(graph),
                filters.isEmpty()
                        ? documents().stream()
                                .map(document -> new CitedDocument(document, List.of()))
                                .toList()
                        : quoted(exports.network(filters)));
    }

    private static List<CitedDocument> quoted(Network network) throws IOException {
        CitedLines lines = new CitedLines();
        network.cooperations(cooperation -> lines.add(cooperation.claims()));
        return lines.of(network.documents());
    }

    private Citable network(Map<String, String> set) throws IOException {
        Network network = exports.network(set);
        List<CitedDocument> documents = quoted(network);
        if (set.containsKey(COOPERATION)) {
            return cooperation(network, documents);
        }
        if (set.containsKey(Exports.VIEW)) {
            String id = String.valueOf(set.get(Exports.VIEW));
            return new Citable(
                    both(SavedView.of(graph, id).title()), "/views/" + path(id), GraphEdition.of(graph), documents);
        }
        if (set.containsKey(PARTY)) {
            return party(network, String.valueOf(set.get(PARTY)), documents);
        }
        return new Citable(CiteText.WHOLE.with().told(), "/", GraphEdition.of(graph), documents);
    }

    /** The only one of {@code network}. */
    private Citable cooperation(Network network, List<CitedDocument> documents) throws IOException {
        List<Citable> found = new ArrayList<>();
        network.cooperations(one -> found.add(new Citable(
                named(one.name(), one.nameEn(), one.nameFr()),
                "/cooperation/" + path(one.id()),
                GraphEdition.of(graph),
                documents)));
        return found.get(0);
    }

    private Citable party(Network network, String id, List<CitedDocument> documents) throws IOException {
        List<Citable> found = new ArrayList<>();
        network.parties(party -> {
            if (party.id().equals(id)) {
                found.add(new Citable(
                        named(party.name(), party.nameEn(), party.nameFr()),
                        "/party/" + path(id),
                        GraphEdition.of(graph),
                        documents));
            }
        });
        return found.isEmpty()
                ? new Citable(both(id), "/party/" + path(id), GraphEdition.of(graph), documents)
                : found.get(0);
    }

    private static String path(String id) {
        return UriUtils.encodePath(id, StandardCharsets.UTF_8);
    }

    private static Bilingual both(String text) {
        return new Bilingual(text, text);
    }

    private static Bilingual named(String name, @Nullable String english, @Nullable String french) {
        return new Bilingual(english == null ? name : english, french == null ? name : french);
    }
}
