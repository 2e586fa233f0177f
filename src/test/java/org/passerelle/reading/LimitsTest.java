package org.passerelle.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

/** Limits are settings. */
class LimitsTest {

    @Test
    void areBoundFromSettingsAndHaveDefaults() {
        var settings = new MapConfigurationPropertySource(
                Map.of("passerelle.reading.limits.file", "5MB", "passerelle.reading.limits.cells-per-row", "20"));

        Limits limits = new Binder(settings).bindOrCreate("passerelle.reading.limits", Limits.class);

        assertThat(limits.file()).isEqualTo(DataSize.ofMegabytes(5));
        assertThat(limits.cellsPerRow()).isEqualTo(20);
        assertThat(limits.rows()).isEqualTo(ReadingOptions.none().limits().rows());
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
