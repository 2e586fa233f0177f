package org.passerelle.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.passerelle.reading.Heading;
import org.passerelle.reading.RawRecord;
import org.passerelle.testing.Unit;

/** What is downloaded to be filled in can be read back. */
@Unit
class TemplateTest extends ReadingTest {

    @ParameterizedTest
    @EnumSource
    void templatesAreReadBackInBothLanguagesAndFormats(Template template) throws IOException {
        for (String language : List.of("en", "fr")) {
            Path csv = folder.resolve(template.code() + ".csv");
            try (var out = Files.newOutputStream(csv)) {
                template.writeCsv(out, language);
            }
            Path xlsx = folder.resolve(template.code() + ".xlsx");
            try (var out = Files.newOutputStream(xlsx)) {
                template.writeXlsx(out, language);
            }

            var records = read(csv, plain(), reading -> {
                assertThat(reading.layout().code()).isEqualTo(template.code());
                assertThat(reading.mapping().ignored()).isEmpty();
                assertThat(reading.findings()).isEmpty();
            });

            assertThat(records).hasSize(2).allSatisfy(record -> {
                assertThat(record.first(Heading.ESTABLISHMENT)).isPresent();
                assertThat(record.first(Heading.PARTNER)).isPresent();
                assertThat(record.first(Heading.COUNTRY)).isPresent();
            });
            assertThat(read(xlsx))
                    .map(RawRecord::key)
                    .isEqualTo(records.stream().map(RawRecord::key).toList());
            assertThat(headings(read(xlsx))).isEqualTo(headings(records));
        }
    }

    private static List<Heading> headings(List<RawRecord> records) {
        return records.stream()
                .flatMap(record -> record.cells().stream())
                .map(cell -> cell.heading())
                .toList();
    }
}
