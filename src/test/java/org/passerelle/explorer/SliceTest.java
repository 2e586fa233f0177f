package org.passerelle.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.Unit;

@Unit
class SliceTest {

    private static final List<Integer> SIXTY =
            IntStream.rangeClosed(1, 60).boxed().toList();

    @Test
    void showsOnePartAndLeadsToThoseBesideIt() {
        Slice<Integer> middle = Slice.of("rows", SIXTY, 1);

        assertThat(middle.items()).first().isEqualTo(26);
        assertThat(middle.first()).isEqualTo(26);
        assertThat(middle.last()).isEqualTo(50);
        assertThat(middle.previous()).isEqualTo("?rows=0#rows");
        assertThat(middle.next()).isEqualTo("?rows=2#rows");
    }

    @Test
    void beginsAndEndsWithTheList() {
        Slice<Integer> first = Slice.of("rows", SIXTY, -3);
        Slice<Integer> last = Slice.of("rows", SIXTY, 99);

        assertThat(first.hasPrevious()).isFalse();
        assertThat(first.hasNext()).isTrue();
        assertThat(last.items()).containsExactlyElementsOf(SIXTY.subList(50, 60));
        assertThat(last.hasNext()).isFalse();
    }

    @Test
    void partsAreAsLongAsTheyAreAskedToBe() {
        Slice<Integer> second = Slice.of("rows", SIXTY, 1, 40);

        assertThat(second.items()).containsExactlyElementsOf(SIXTY.subList(40, 60));
        assertThat(second.first()).isEqualTo(41);
        assertThat(second.hasNext()).isFalse();
    }

    @Test
    void keepsWhatElseTheAddressSays() {
        assertThat(Slice.of("rows", SIXTY, 1).keeping("tab=names").next()).isEqualTo("?tab=names&rows=2#rows");
    }

    @Test
    void aShortListHidesNothing() {
        assertThat(Slice.of("rows", SIXTY.subList(0, 25), 0).hides()).isFalse();
        assertThat(Slice.of("rows", List.of(), 4).items()).isEmpty();
        assertThat(Slice.of("rows", SIXTY.subList(0, 26), 0).hides()).isTrue();
    }
}
