package org.passerelle.answers.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.passerelle.graph.Row;
import org.passerelle.model.Bilingual;
import org.passerelle.testing.Unit;

@Unit
class RowWindowTest {

    private static final AnswerColumn NUMBER = new AnswerColumn("number", "integer", new Bilingual("n", "n"));
    private static final AnswerColumn CITY = new AnswerColumn("city", "party", new Bilingual("c", "c"));

    @Test
    void keepsThePageAndCountsTheRest() {
        assertThat(numbers(new Cut(2, 10, null, false), shuffled(95)))
                .isEqualTo(shuffled(95).subList(20, 30));
        assertThat(window(new Cut(2, 10, null, false), shuffled(95)).total()).isEqualTo(95);
        assertThat(numbers(new Cut(9, 10, null, false), shuffled(95))).hasSize(5);
        assertThat(numbers(new Cut(10, 10, null, false), shuffled(95))).isEmpty();
        assertThat(numbers(Cut.whole(), shuffled(95))).isEqualTo(shuffled(95));
    }

    @Test
    void sortsNumbersByValueInBothDirectionsAndPutsRowsWithoutOneLast() {
        List<Long> rows = new ArrayList<>(shuffled(1000));
        rows.add(0, null);

        assertThat(numbers(new Cut(1, 5, NUMBER, false), rows)).containsExactly(5L, 6L, 7L, 8L, 9L);
        assertThat(numbers(new Cut(0, 3, NUMBER, true), rows)).containsExactly(999L, 998L, 997L);
        assertThat(numbers(new Cut(500, 2, NUMBER, true), rows)).containsExactly((Long) null);
        assertThat(numbers(new Cut(0, Cut.ALL, NUMBER, false), rows))
                .hasSize(1001)
                .startsWith(0L, 1L);
    }

    @Test
    void sortsNamesWithoutRegardToAccentsAndCase() {
        RowWindow window = new RowWindow(new Cut(0, 10, CITY, false));
        List.of("Évian", "Zurich", "evry", "Annecy")
                .forEach(name -> window.add(new Row(Map.of("city", Map.of("name", name)))));

        assertThat(window.rows())
                .extracting(row -> row.map("city").get("name"))
                .containsExactly("Annecy", "Évian", "evry", "Zurich");
    }

    private static List<Long> shuffled(int number) {
        List<Long> numbers = new ArrayList<>();
        for (long one = 0; one < number; one++) {
            numbers.add(one);
        }
        Collections.shuffle(numbers, new Random(1));
        return numbers;
    }

    private static RowWindow window(Cut cut, List<Long> numbers) {
        RowWindow window = new RowWindow(cut);
        numbers.forEach(number -> {
            Map<String, Object> values = new HashMap<>();
            values.put("number", number);
            window.add(new Row(values));
        });
        return window;
    }

    private static List<Long> numbers(Cut cut, List<Long> numbers) {
        return window(cut, numbers).rows().stream()
                .map(row -> (Long) row.get("number"))
                .toList();
    }
}
