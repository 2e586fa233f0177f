package org.passerelle.answers.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.collections4.SetUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.graph.GraphLink;
import org.passerelle.testing.SeededGraph;
import org.passerelle.testing.WithDatabase;

/** The questions about time tell the same story: what {@code seen-on} shows at a date is what the others start from. */
@WithDatabase
class TimeQuestionsTest {

    private static final QuestionCatalogue CATALOGUE = new QuestionCatalogue();

    private static List<Map<String, @Nullable Object>> ask(String question, Map<String, String> given) {
        return new Questioner(SeededGraph.connection().graph())
                .ask(CATALOGUE.named(question), given)
                .rows();
    }

    private static Set<String> cooperations(List<Map<String, @Nullable Object>> rows) {
        return rows.stream()
                .map(row -> row.get("cooperation"))
                .filter(Map.class::isInstance)
                .map(cooperation -> String.valueOf(((Map<?, ?>) cooperation).get("id")))
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void everyYearOfTheSeriesIsWhatWasSeenInIt() {
        List<Map<String, @Nullable Object>> years = ask("begun-and-ended", Map.of());

        assertThat(years).hasSizeGreaterThan(20);
        for (Map<String, @Nullable Object> row : years) {
            if (row.get("year") instanceof String year) {
                assertThat(row.get("documented")).as(year).isEqualTo((long)
                        ask("seen-on", Map.of("date", year)).size());
            }
        }
        assertThat(ask("seen-on", Map.of("date", "1992")))
                .as("a year without a row")
                .isEmpty();
    }

    @Test
    void theSeriesCountsEachPartyOfAYearOnce() {
        for (Map<String, @Nullable Object> row : ask("begun-and-ended", Map.of())) {
            if (row.get("year") instanceof String year) {
                assertThat(row.get("parties")).as(year).isEqualTo((long)
                        participants(year).size());
            }
        }
    }

    private static Set<String> participants(String year) {
        return new Questioner(SeededGraph.connection().graph())
                .rows(CATALOGUE.named("seen-on"), Map.of("date", year)).stream()
                        .flatMap(row -> ((List<?>) row.values().get("graph")).stream())
                        .filter(GraphLink.class::isInstance)
                        .map(GraphLink.class::cast)
                        .filter(link -> link.type().equals("PARTICIPATES_IN"))
                        .map(GraphLink::from)
                        .collect(Collectors.toSet());
    }

    /** What nobody draws is not read. */
    @Test
    void theSeriesDrawsWhatBeganAndEnded() {
        Questioner questioner = new Questioner(SeededGraph.connection().graph());
        Question series = CATALOGUE.named("begun-and-ended");

        assertThat(questioner.rows(series, Map.of()))
                .anySatisfy(row ->
                        assertThat((List<?>) row.values().get("graph")).hasAtLeastOneElementOfType(GraphLink.class));
        assertThat(series.bound(Map.of(), 0, 1, false, List.of())).containsEntry("drawn", false);
    }

    @ParameterizedTest
    @CsvSource({
        "1990, 2003",
        "1997, 1998",
        "2000, 2005-03",
        "2003-10, 2024",
        "2005-03, 2024",
        "2018, 2024",
        "2024, 2025"
    })
    void whatChangedIsWhatTwoDatesDoNotShare(String from, String to) {
        List<Map<String, @Nullable Object>> changes = ask("changes-between", Map.of("from", from, "to", to));
        Set<String> before = cooperations(ask("seen-on", Map.of("date", from)));
        Set<String> after = cooperations(ask("seen-on", Map.of("date", to)));

        assertThat(SetUtils.union(changed(changes, "begun"), changed(changes, "newly-documented")))
                .containsAll(SetUtils.difference(after, before));
        assertThat(SetUtils.union(changed(changes, "ended"), changed(changes, "no-longer-documented")))
                .containsAll(SetUtils.difference(before, after));
        assertThat(SetUtils.difference(after, before)).containsAll(changed(changes, "newly-documented"));
        assertThat(SetUtils.difference(before, after)).containsAll(changed(changes, "no-longer-documented"));
        assertThat(SetUtils.intersection(cooperations(ask("not-documented-since", Map.of("date", to))), after))
                .isEmpty();
    }

    private static Set<String> changed(List<Map<String, @Nullable Object>> changes, String change) {
        return cooperations(
                changes.stream().filter(row -> change.equals(row.get("change"))).toList());
    }
}
