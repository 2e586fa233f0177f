package org.passerelle.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testing.Unit;

@Unit
class FuzzyQueryTest {

    @Test
    void aLongWordMayHaveTwoWrongLettersAndAShortOneNone() {
        assertThat(FuzzyQuery.of("Gex")).isEqualTo("+(gex^4 gex*^2)");
        assertThat(FuzzyQuery.of("Lyon")).isEqualTo("+(lyon^4 lyon*^2 lyon~1)");
        assertThat(FuzzyQuery.of("Dakar")).isEqualTo("+(dakar^4 dakar*^2 dakar~1)");
        assertThat(FuzzyQuery.of("Annecy")).isEqualTo("+(annecy^4 annecy*^2 annecy~2)");
    }

    @Test
    void everyWordButHospitalMustBeThere() {
        assertThat(FuzzyQuery.of("Hôpital Fann")).isEqualTo("hospital +(fann^4 fann*^2 fann~1)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*:*",
                "a OR b",
                "searchText:[a TO z]",
                "\"",
                "x~99999",
                "/.*/",
                "(((",
                "a AND NOT b",
                "\\",
                "+-!",
                "{!x}",
                "' OR 1=1 //",
                "}) DETACH DELETE n //"
            })
    void nothingTypedActsAsAnOperator(String typed) {
        assertThat(FuzzyQuery.of(typed).split(" "))
                .allSatisfy(part -> assertThat(part).matches("|\\+?\\(?[\\p{L}\\p{N}]+(\\^4|\\*\\^2|~[12])?\\)?"));
    }

    @Test
    void aTextOfAnyLengthMakesAShortQuery() {
        assertThat(FuzzyQuery.of("Gex ".repeat(10_000))).isEqualTo("+(gex^4 gex*^2)");
        assertThat(FuzzyQuery.of("x".repeat(100_000)).length()).isLessThan(200);
        assertThat(FuzzyQuery.of(IntStream.range(0, 10_000)
                                .mapToObj(String::valueOf)
                                .collect(Collectors.joining(" ")))
                        .length())
                .isLessThan(1_000);
    }

    @Test
    void nothingIsAskedForWithoutALetterOrDigit() {
        assertThat(FuzzyQuery.of(" -+*?~ ")).isEmpty();
    }
}
