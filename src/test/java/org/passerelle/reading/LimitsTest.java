package org.passerelle.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.testing.Unit;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.util.unit.DataSize;

/** Limits are settings. */
@Unit
class LimitsTest {

    private static Limits of(Map<String, Object> properties, Map<String, Object> variables) {
        StandardEnvironment settings = new StandardEnvironment();
        MutablePropertySources sources = settings.getPropertySources();
        sources.replace(
                StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME,
                new MapPropertySource(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME, properties));
        sources.replace(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        return Limits.of(settings);
    }

    @Test
    void areSettingsWithDefaults() {
        Limits limits = of(
                Map.of("passerelle.reading.limits.file", "5MB", "passerelle.reading.limits.cells-per-row", "20"),
                Map.of("PASSERELLE_READING_LIMITS_XMLDEPTH", "7", "PASSERELLE_READING_LIMITS_PAGE", ""));

        assertThat(limits.file()).isEqualTo(DataSize.ofMegabytes(5));
        assertThat(limits.cellsPerRow()).isEqualTo(20);
        assertThat(limits.xmlDepth()).isEqualTo(7);
        assertThat(limits.page()).as("an empty variable sets nothing").isEqualTo(DataSize.ofMegabytes(20));
        assertThat(limits.rows()).isEqualTo(ReadingOptions.none().limits().rows());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            rows       | many       | must be a whole number, not "many"; accepted: 1 to 2147483647
            rows       | 5000000000 | must be a whole number, not "5000000000"; accepted: 1 to 2147483647
            rows       | 0          | is too small: "0"; accepted: 1 or more
            xml-depth  | -3         | is too small: "-3"; accepted: 1 or more
            file       | 1 gig      | must be a size, not "1 gig"; accepted: a number with B, KB, MB, GB or TB, such as 500MB
            file       | -1MB       | is too small: "-1048576"; accepted: 1 or more
            """)
    void whatIsNoLimitIsToldInASentence(String name, String value, String sentence) {
        String setting = "passerelle.reading.limits." + name;

        assertThatThrownBy(() -> of(Map.of(setting, value), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The setting " + setting + " " + sentence);
        assertThatThrownBy(() -> of(
                        Map.of(),
                        Map.of(
                                setting.toUpperCase(Locale.ROOT)
                                        .replace('.', '_')
                                        .replace("-", ""),
                                value)))
                .hasMessageEndingWith(sentence);
    }

    @Test
    void theDocumentationListsThemWithTheirDefaults() throws IOException {
        String page = Files.readString(Path.of("docs/importing.md"));

        for (Parameter limit : Limits.class.getDeclaredConstructors()[0].getParameters()) {
            String name = limit.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            String value = limit.getAnnotation(DefaultValue.class).value()[0];
            assertThat(page).contains("| `" + name + "` | " + value + " |");
        }
    }
}
