package org.passerelle.answers.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.passerelle.answers.CooperationSummary;
import org.passerelle.answers.Listing;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.Paging;
import org.passerelle.answers.RowShape;
import org.passerelle.answers.party.PartyFinder;
import org.passerelle.answers.party.PartySummary;
import org.passerelle.answers.question.Question;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;
import org.passerelle.resolution.FuzzyQuery;
import org.passerelle.text.NameFolding;
import org.springframework.stereotype.Component;

/** Finds whatever people look for by typing words. */
@Component
public final class Searcher {

    /** Cooperations, documents and terms that are shown; the others are counted. */
    private static final long BESIDE = 8;

    /** Questions that are offered because they fit. */
    private static final int FITTING = 3;

    /** Shorter beginnings of words are in almost every text. */
    private static final int LETTERS_OF_A_BEGINNING = 3;

    private final Graph graph;
    private final PartySearch parties;
    private final PartyFinder finder;
    private final QuestionCatalogue catalogue;
    private final QuestionMatcher matcher;

    Searcher(
            Graph graph,
            PartySearch parties,
            PartyFinder finder,
            QuestionCatalogue catalogue,
            QuestionMatcher matcher) {
        this.matcher = matcher;
        this.graph = graph;
        this.parties = parties;
        this.finder = finder;
        this.catalogue = catalogue;
    }

    /**
     * What {@code text} finds. With a kind or country only parties are looked for.
     *
     * @param kinds labels of which a party must have one; any when empty
     * @param country ISO code; empty for any
     */
    public SearchResult find(String text, List<String> kinds, String country, Paging paging) {
        Typed typed = Typed.of(text);
        PartySearch.Hits hits = parties.find(typed, kinds, country, paging);
        boolean all = kinds.isEmpty() && country.isEmpty() && !typed.words().isEmpty();
        return new SearchResult(
                text,
                hits.exact().orElse(null),
                hits.parties(),
                all ? cooperations(typed) : Listing.whole(List.of()),
                all ? terms("read/fields", typed) : List.of(),
                all ? terms("read/activities", typed) : List.of(),
                all ? documents(text) : Listing.whole(List.of()),
                all ? questions(typed) : List.of());
    }

    /** Parties to propose while {@code text} is being typed, at most {@code most}. */
    public List<PartySummary> propose(String text, List<String> kinds, int most) {
        Typed typed = Typed.of(text);
        String query = FuzzyQuery.beginning(text);
        if (query.isEmpty()) {
            return List.of();
        }
        List<PartySummary> begun = graph.read(statements -> PartySummary.of(
                statements,
                statements.query(
                        Cypher.named("read/suggested-parties"),
                        Map.of("query", query, "text", typed.text(), "kinds", kinds, "limit", most),
                        row -> row.text("id"))));
        return begun.isEmpty()
                ? parties.find(typed, kinds, "", new Paging(null, String.valueOf(most))).parties().items().stream()
                        .map(SearchResult.PartyHit::party)
                        .toList()
                : begun;
    }

    private Listing<SearchResult.CooperationHit> cooperations(Typed typed) {
        List<String> words = typed.cooperationWords();
        String rest = String.join(" ", words);
        String query = FuzzyQuery.ofTexts(rest);
        List<String> places = typed.cooperation().isPresent() && !words.isEmpty() ? named(rest) : List.of();
        if (query.isEmpty()) {
            return Listing.whole(List.of());
        }
        return graph.read(statements -> {
            Row found = statements
                    .query(
                            Cypher.named("read/search-cooperations"),
                            Map.of(
                                    "named",
                                    List.of(query),
                                    "places",
                                    places,
                                    "kind",
                                    typed.cooperation().map(Kinds.Named::label).orElse(""),
                                    "limit",
                                    BESIDE))
                    .get(0);
            return new Listing<>(hits(statements, found.texts("ids"), words), 0, (int) BESIDE, found.number("total"));
        });
    }

    private static List<SearchResult.CooperationHit> hits(Statements statements, List<String> ids, List<String> words) {
        return CooperationSummary.of(statements, ids).stream()
                .map(one -> new SearchResult.CooperationHit(one, Reasons.of(one, words)))
                .toList();
    }

    private List<String> named(String text) {
        try {
            return List.of(finder.resolve("q", text, List.of()));
        } catch (NotUnderstood unknown) {
            return List.of();
        }
    }

    private List<SearchResult.TermHit> terms(String list, Typed typed) {
        if (typed.words().isEmpty() || typed.text().length() < LETTERS_OF_A_BEGINNING) {
            return List.of();
        }
        return graph.read(statements -> {
            List<String> ids = statements
                    .query(
                            Cypher.named(list),
                            Map.of(),
                            row -> new Term(row.text("id"), row.shown("nameEn"), row.shown("nameFr")))
                    .stream()
                    .filter(term -> term.has(typed.words()))
                    .map(Term::id)
                    .toList();
            return statements.query(
                    Cypher.named("read/search-terms"),
                    Map.of("ids", ids),
                    row -> RowShape.of(row.map("item"), SearchResult.TermHit.class));
        });
    }

    private Listing<SearchResult.DocumentHit> documents(String text) {
        String query = FuzzyQuery.ofTexts(text);
        if (query.isEmpty()) {
            return Listing.whole(List.of());
        }
        Row found = graph.read(statements -> statements.query(
                        Cypher.named("read/search-documents"), Map.of("query", query, "limit", BESIDE)))
                .get(0);
        return new Listing<>(
                RowShape.all(found.maps("items"), SearchResult.DocumentHit.class),
                0,
                (int) BESIDE,
                found.number("total"));
    }

    /** Those that fit, then those whose title has every word. */
    private List<SearchResult.QuestionHit> questions(Typed typed) {
        List<SearchResult.QuestionHit> fitting = matcher.find(typed, FITTING);
        List<String> offered =
                fitting.stream().map(SearchResult.QuestionHit::id).toList();
        return Stream.concat(
                        fitting.stream(),
                        catalogue.all().stream()
                                .filter(question -> !offered.contains(question.id()) && hasAll(question, typed))
                                .map(question -> new SearchResult.QuestionHit(
                                        question.id(), question.title(), Map.of(), List.of(), false)))
                .toList();
    }

    private static boolean hasAll(Question question, Typed typed) {
        return Stream.of(Locale.ENGLISH, Locale.FRENCH)
                .anyMatch(language ->
                        Reasons.hasAll(NameFolding.words(question.title().in(language)), typed.words()));
    }

    /** The question to propose while {@code text} is being typed. */
    public Optional<SearchResult.QuestionHit> proposeQuestion(String text) {
        return matcher.find(Typed.of(text), 1).stream().findFirst();
    }

    /** A term by its labels. */
    private record Term(String id, String nameEn, String nameFr) {

        boolean has(List<String> words) {
            return Stream.of(nameEn, nameFr).anyMatch(name -> Reasons.hasAll(NameFolding.words(name), words));
        }
    }
}
