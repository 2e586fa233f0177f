package org.passerelle.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passerelle.answers.question.Cut;
import org.passerelle.answers.question.Extent;
import org.passerelle.testing.Unit;

@Unit
class AnswerPagesTest {

    private static AnswerPages page(int page, int size, int shown) {
        return new AnswerPages(
                "partners-of",
                Map.of("party", "Grenoble"),
                new Cut(page, size, null, false),
                new Extent(page, size, 240),
                shown);
    }

    @Test
    void aShortenedRowLeadsToItselfAlone() {
        assertThat(page(0, 100, 100).rest(0)).isEqualTo("/question/partners-of?party=Grenoble&page=0&size=1");
        assertThat(page(2, 100, 40).rest(17)).isEqualTo("/question/partners-of?party=Grenoble&page=217&size=1");
    }

    @Test
    void aRowAloneLeadsToItsTable() {
        assertThat(page(217, 1, 1).rest(0))
                .isEqualTo("/api/questions/partners-of?party=Grenoble&page=217&size=1&format=csv");
    }
}
