package org.passerelle.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.testing.Unit;

@Unit
class DocumentPartTest {

    private static final int MOST = DocumentPart.MOST_LINES;

    private static DocumentPart part(String number, String lines, int length, Integer... starts) {
        return DocumentPart.of(number, MarkedLines.of(lines), length, List.of(starts));
    }

    @Test
    void endsWhereARecordEnds() {
        assertThat(part("1", "", 2 * MOST, 10, MOST - 4)).isEqualTo(new DocumentPart(1, 3, 1, MOST - 5));
        assertThat(part("2", "", 2 * MOST, 10, MOST - 4)).isEqualTo(new DocumentPart(2, 3, MOST - 4, 2 * MOST - 5));
        assertThat(part("1", "", 2 * MOST, MOST + 1)).isEqualTo(new DocumentPart(1, 2, 1, MOST));
    }

    @Test
    void cutsARecordThatIsLongerThanAPart() {
        assertThat(part("2", "", 3 * MOST, 1)).isEqualTo(new DocumentPart(2, 3, MOST + 1, 2 * MOST));
    }

    @Test
    void holdsTheCitedLinesUnlessAPartIsAskedFor() {
        assertThat(part("0", String.valueOf(MOST), 2 * MOST).number()).isEqualTo(1);
        assertThat(part("0", MOST + 1 + "-" + (MOST + 3), 2 * MOST).number()).isEqualTo(2);
        assertThat(part("0", "9999", 2 * MOST).number()).isEqualTo(2);
        assertThat(part("1", "9999", 2 * MOST).number()).isEqualTo(1);
        assertThat(part("0", "", 0)).isEqualTo(new DocumentPart(1, 1, 1, 0));
    }

    @Test
    void aLongListOfRowsStandsOnTheFirstPartOnly() {
        DocumentPart first = part("1", "", 2 * MOST);
        DocumentPart second = part("2", "", 2 * MOST);
        List<Integer> few = Collections.nCopies(DocumentPart.MOST_LISTED, 1);
        List<Integer> many = Collections.nCopies(DocumentPart.MOST_LISTED + 1, 1);

        assertThat(List.of(first.lists(few), second.lists(few))).containsExactly(true, true);
        assertThat(List.of(first.lists(many), second.lists(many))).containsExactly(true, false);
        assertThat(first.lists(List.of())).isFalse();
    }

    @Test
    void isRefusedWhenThereIsNone() {
        for (String number : new String[] {"3", "-1", "x", "9999999"}) {
            assertThatThrownBy(() -> part(number, "", 2 * MOST))
                    .isInstanceOfSatisfying(
                            NotUnderstood.class,
                            fault -> assertThat(fault.getMessage()).contains(" from 1 to 2, not "));
        }
    }
}
