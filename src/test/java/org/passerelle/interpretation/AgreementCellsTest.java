package org.passerelle.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.passerelle.reading.Layout;
import org.passerelle.testing.Unit;

/** What a whole cell about an agreement states: a document observed in March 2005. */
@Unit
class AgreementCellsTest {

    private static final Set<String> OF_TIME =
            Set.of("agreement", "agreement-status", "status", "since", "until", "interrupted", "remark");

    private final Interpreter interpreter = new Interpreter();

    @ParameterizedTest
    @CsvFileSource(resources = "/interpretation/agreement-cells.txt", delimiter = '|')
    void states(String words, String facts) {
        HeldOut.Entry entry = new HeldOut.Entry(
                "row-1",
                Layout.SURVEY,
                null,
                null,
                Map.of("establishment", "CHU de Nantes (44)", "partner", "Hôpital de Kayes", "agreement", words),
                List.of());
        assertThat(told(HeldOut.stated(HeldOut.interpret(interpreter, entry)))).isEqualTo(facts);
    }

    private static String told(Set<String> facts) {
        return facts.stream()
                .map(fact -> fact.split(" \\| ", 3))
                .filter(fact -> fact[0].equals("main") && OF_TIME.contains(fact[1].split(" ", 2)[0]))
                .map(fact -> fact[1] + " " + fact[2])
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }
}
