package org.passerelle.performance;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongBiFunction;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Paging;
import org.passerelle.answers.cooperation.CooperationDirectory;
import org.passerelle.answers.cooperation.CooperationFilter;
import org.passerelle.answers.drawing.DrawingFilter;
import org.passerelle.answers.party.PartyDirectory;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.answers.question.Questioner;
import org.passerelle.answers.search.Searcher;

/**
 * What people ask of graphs of all sizes.
 *
 * @param words for the page
 * @param goal how many times as long it may take with the largest graph as with the smallest
 * @param towns about how many towns it is asked: fewer where an answer takes long
 * @param fresh whether nothing may help that the program keeps of a graph
 * @param ask asks, and counts what the answer holds
 */
record GrowthQuestion(
        String words, double goal, int towns, boolean fresh, ToLongBiFunction<ServedGraph, Grown.Asked> ask) {

    /** How many towns there are to ask about. */
    static final int TOWNS = 40;

    private static final int FEW_TOWNS = 5;
    private static final double LOCAL = 1.3;
    private static final double LIST = 2;
    private static final Paging FIRST_PAGE = new Paging(null, null);
    private static final QuestionCatalogue CATALOGUE = new QuestionCatalogue();

    /** All that the page shows. */
    static List<GrowthQuestion> all() {
        return List.of(
                local("partners of a town", "partners-of", asked -> Map.of("party", asked.town())),
                local(
                        "links between two towns",
                        "links-between",
                        asked -> Map.of("a", asked.town(), "b", asked.partner())),
                local("evidence of a twinning", "evidence-of", asked -> Map.of("id", asked.cooperation())),
                local(
                        "common partners of two towns",
                        "common-partners",
                        asked -> Map.of("a", asked.partner(), "b", asked.other())),
                local(
                        "paths of up to 4 steps",
                        "paths-between",
                        asked -> Map.of("from", asked.town(), "to", asked.far(), "maxHops", "4", "limit", "5")),
                new GrowthQuestion("a town's document", LOCAL, TOWNS, false, GrowthQuestion::document),
                new GrowthQuestion("search for a town's name", LOCAL, TOWNS, false, GrowthQuestion::search),
                new GrowthQuestion(
                        "a town's cooperations, first page",
                        LIST,
                        TOWNS,
                        true,
                        (graph, asked) -> list(graph, asked.town())),
                new GrowthQuestion(
                        "all cooperations, first page, first reader",
                        LIST,
                        FEW_TOWNS,
                        true,
                        (graph, asked) -> list(graph, null)),
                new GrowthQuestion(
                        "all cooperations, first page, next reader",
                        LIST,
                        TOWNS,
                        false,
                        (graph, asked) -> list(graph, null)));
    }

    /** A question of the catalogue, of which nothing is kept when all rows are asked for. */
    private static GrowthQuestion local(
            String words, String question, Function<Grown.Asked, Map<String, String>> parameters) {
        return new GrowthQuestion(
                words,
                LOCAL,
                TOWNS,
                false,
                (graph, asked) -> graph.part(Questioner.class)
                        .ask(CATALOGUE.named(question), parameters.apply(asked))
                        .rows()
                        .size());
    }

    private static long document(ServedGraph graph, Grown.Asked asked) {
        return graph.part(PartyDirectory.class).one(asked.town()).partners().size();
    }

    private static long search(ServedGraph graph, Grown.Asked asked) {
        return graph.part(Searcher.class)
                .find(asked.name(), List.of(), "", FIRST_PAGE)
                .parties()
                .items()
                .size();
    }

    private static long list(ServedGraph graph, @Nullable String party) {
        return graph.part(CooperationDirectory.class)
                .list(DrawingFilter.NONE, new CooperationFilter(null, party, null, null, null), FIRST_PAGE, false)
                .items()
                .size();
    }
}
