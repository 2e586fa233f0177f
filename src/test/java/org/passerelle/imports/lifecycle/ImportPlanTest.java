package org.passerelle.imports.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.testing.Unit;

/** What a researcher says of a file is taken where it is of the form wanted. */
@Unit
class ImportPlanTest {

    private static ImportRequest published(String address) {
        return new ImportRequest(null, null, null, address, null, null, null, null, null, null, null, null, Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JavaScript:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "file:///etc/passwd",
                "https://example.org/\njavascript:alert(1)",
                "//example.org/x",
                "example.org",
                "https://"
            })
    void anAddressThatIsNotOfTheWebIsRefused(String address) {
        assertThatThrownBy(() -> ImportPlan.complete("twins.csv", published(address)))
                .isInstanceOf(NotUnderstood.class)
                .hasMessageContaining("Address not accepted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/survey.csv?year=2005",
                "HTTP://example.org",
                "ftp://example.org/a",
                " https://example.org "
            })
    void oneOfTheWebIsTaken(String address) {
        assertThat(ImportPlan.complete("twins.csv", published(address)).address())
                .isEqualTo(address.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void noneIsNone(String address) {
        assertThat(ImportPlan.complete("twins.csv", published(address)).address())
                .isNull();
    }
}
