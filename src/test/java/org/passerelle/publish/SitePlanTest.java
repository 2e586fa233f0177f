package org.passerelle.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.testing.Unit;

@Unit
class SitePlanTest {

    private static SitePlan plan(boolean large) {
        return new SitePlan(OfferedAnswers.none(new QuestionCatalogue()), new DocumentParts(), Map.of(), large);
    }

    private static SiteAddress address(String link) {
        return SiteAddress.linked(link, SiteAddress.of("/")).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/question/city-twinnings", "/cooperations?country=ML"})
    void aLargeSiteHoldsTheFirstPageOfAnAnswerAndOfANarrowedList(String list) {
        SiteAddress first = address(list);
        SiteAddress second = address(list + (list.contains("?") ? "&" : "?") + "page=1&size=100");

        assertThat(plan(true).page(first)).contains(first);
        assertThat(plan(true).page(second)).isEmpty();
        assertThat(plan(false).page(first)).contains(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/question/city-twinnings?page=1&size=100", "/cooperations?page=1"})
    void aSmallOneHoldsEveryPage(String list) {
        assertThat(plan(false).page(address(list))).isPresent();
    }
}
