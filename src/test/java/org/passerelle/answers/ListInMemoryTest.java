package org.passerelle.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.testing.Unit;

@Unit
class ListInMemoryTest {

    private static final int ITEMS = 500;

    /** An item as a plain list has it. */
    private record Item(int number, String kind, List<String> places, List<String> decades, String since) {}

    private final List<Item> items = new ArrayList<>();
    private final ListInMemory list;

    ListInMemoryTest() {
        Random chance = new Random(7);
        ValueColumn kinds = new ValueColumn();
        ValueColumn places = new ValueColumn();
        ValueColumn decades = new ValueColumn();
        RankColumn days = new RankColumn();
        for (int number = 0; number < ITEMS; number++) {
            Item item = new Item(
                    number,
                    chance.nextInt(4) == 0 ? "Project" : "Twinning",
                    IntStream.range(0, chance.nextInt(4))
                            .mapToObj(any -> "city/" + chance.nextInt(6))
                            .toList(),
                    List.of((190 + chance.nextInt(3)) + "X"),
                    chance.nextInt(3) == 0 ? "" : "19" + (10 + chance.nextInt(30)));
            items.add(item);
            kinds.add(List.of(item.kind()));
            places.add(item.places());
            decades.add(item.decades());
            days.add(item.since().isEmpty() ? null : item.since());
        }
        list = new ListInMemory(
                items.stream().map(item -> "item/" + item.number()).toList(),
                Map.of("kind", kinds, "places", places, "decade", decades),
                Map.of("since", days.ranks(), "name", IntStream.range(0, ITEMS).toArray()));
    }

    static Stream<Arguments> asked() {
        return Stream.of(
                Arguments.of("", List.of(), "", "name", false),
                Arguments.of("", List.of(), "", "name", true),
                Arguments.of("", List.of(), "", "since", false),
                Arguments.of("", List.of(), "", "since", true),
                Arguments.of("Project", List.of(), "", "name", false),
                Arguments.of("Project", List.of("city/3"), "", "since", true),
                Arguments.of("Twinning", List.of("city/3", "city/4"), "191", "since", false),
                Arguments.of("", List.of("city/0", "city/0"), "", "name", false),
                Arguments.of("Project", List.of(), "192", "name", false),
                Arguments.of("Nothing", List.of(), "", "since", false),
                Arguments.of("", List.of("city/9"), "", "name", false));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void findsWhatAPlainListWouldHaveInItsOrder(
            String kind, List<String> places, String decade, String sort, boolean descending) {
        Map<String, Object> filters = Map.of(
                "kind",
                kind,
                "places",
                places,
                "began",
                decade.isEmpty() ? List.of() : List.of(Map.of("first", decade + "0-01-01", "last", decade + "9-12-31")),
                "sort",
                sort,
                "descending",
                descending);
        List<Integer> expected = items.stream()
                .filter(item -> kind.isEmpty() || item.kind().equals(kind))
                .filter(item -> item.places().containsAll(places))
                .filter(item -> decade.isEmpty() || item.decades().contains(decade + "X"))
                .sorted(order(sort, descending))
                .map(Item::number)
                .toList();

        assertThat(ListInMemory.knows(Map.copyOf(filters))).isTrue();
        assertThat(list.find(Map.copyOf(filters)))
                .containsExactly(expected.toArray(Integer[]::new))
                .as("asked again")
                .isEqualTo(list.find(Map.copyOf(filters)));
    }

    private static Comparator<Item> order(String sort, boolean descending) {
        Comparator<Item> byNumber = Comparator.comparingInt(Item::number);
        if (sort.equals("name")) {
            return descending ? byNumber.reversed() : byNumber;
        }
        Comparator<Item> bySince = Comparator.comparing(Item::since);
        return Comparator.<Item, Boolean>comparing(item -> item.since().isEmpty())
                .thenComparing(descending ? bySince.reversed() : bySince)
                .thenComparing(byNumber);
    }
}
