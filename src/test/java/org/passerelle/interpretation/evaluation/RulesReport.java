package org.passerelle.interpretation.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passerelle.testing.Seeds;
import org.passerelle.testing.Unit;

/** Prints what docs/interpretation.md quotes, precision and recall of the rules and every difference: {@code mvn test -Dtest=RulesReport}. */
@Unit
class RulesReport {

    @Test
    void printsFiguresAndDifferences() {
        Evaluation evaluation = Evaluation.of(Seeds.FOLDER);
        System.out.println(Report.table(evaluation) + "\n\n" + Report.differences(evaluation));

        assertThat(evaluation.records()).isPositive();
    }
}
