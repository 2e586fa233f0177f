package org.passerelle.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.passerelle.graph.Row;
import org.passerelle.testing.Unit;

@Unit
class KeptRowsTest {

    private static final long ROOM = 1 << 20;

    private static Row row(Object... namesAndValues) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            values.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return new Row(values);
    }

    private static KeptRows.Taker taken(long most, List<Row> rows) throws IOException {
        KeptRows.Taker taker = new KeptRows.Taker(most);
        for (Row row : rows) {
            taker.take(row);
        }
        return taker;
    }

    private static List<Row> again(KeptRows rows) throws IOException {
        List<Row> again = new ArrayList<>();
        rows.each(again::add);
        return again;
    }

    @Test
    void rowsComeBackWithValuesOfTheirTypes() throws IOException {
        List<Row> rows = List.of(
                row("long", 5L, "integer", 5, "double", -0.0, "true", true, "false", false, "nothing", null),
                row("text", "Sokod\u00e9 \ud83c\udfe5", "empty", "", "day", LocalDate.of(-4, 2, 29)),
                row("moment", ZonedDateTime.of(2024, 5, 6, 7, 8, 9, 10, ZoneId.of("Europe/Paris"))),
                row("list", Arrays.asList("a", null, 1L, List.of()), "map", Map.of("text", List.of(Map.of()))),
                row());

        assertThat(again(taken(ROOM, rows).rows().orElseThrow())).isEqualTo(rows);
    }

    @Test
    void manyRowsComeBackInTheirOrderAndTakeLittleRoom() throws IOException {
        List<Row> rows = IntStream.range(0, 20_000)
                .mapToObj(number -> row("id", "twinning/annecy-sassandra-" + number, "quote", "Annecy : Sassandra"))
                .toList();

        KeptRows kept = taken(ROOM, rows).rows().orElseThrow();

        assertThat(again(kept)).isEqualTo(rows);
        assertThat(kept.size()).isLessThan(300_000);
    }

    @Test
    void rowsThatTakeTooMuchRoomAreNotKept() throws IOException {
        List<Row> rows = IntStream.range(0, 20_000)
                .mapToObj(number -> row("id", "twinning/annecy-sassandra-" + number))
                .toList();

        assertThat(taken(1000, rows).rows()).isEmpty();
        assertThat(taken(0, rows.subList(0, 1)).rows()).as("less than a block").isEmpty();
    }

    @Test
    void valuesOfOtherTypesAreNotKept() throws IOException {
        assertThat(taken(ROOM, List.of(row("list", List.of(LocalTime.NOON)), row()))
                        .rows())
                .isEmpty();
    }
}
