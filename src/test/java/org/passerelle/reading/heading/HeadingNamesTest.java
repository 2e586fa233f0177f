package org.passerelle.reading.heading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.reading.Heading;
import org.passerelle.testing.Unit;
import org.passerelle.text.Folding;

/** Headings as people write them. */
@Unit
class HeadingNamesTest {

    private static final HeadingNames KNOWN = HeadingNames.with(Map.of());

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "NOM ETABLISSEMENT OU STRUCTURE, ESTABLISHMENT",
        "Lien avec une coop. déc., LINK",
        "'Domaines d’action', DOMAINS",
        "Partenaire 2, PARTNER",
        "ville jumelée, PARTNER",
        "Financeur(s), SUPPORTER",
        "Soutiens, SUPPORTER",
        "Donors, SUPPORTER",
        "Ente partners, PARTNER",
        "Maître d'oeuvre, OPERATOR",
        "Pays d'origine :, HOME_COUNTRY",
        "Expires, UNTIL",
        "Date d'expiration, UNTIL",
        "Gültig bis, UNTIL",
        "Data di scadenza, UNTIL",
        "Situation au 31/12/2012, STATUS",
        "Status as of May 2012, STATUS"
    })
    void caseAccentsPunctuationAndNumberDoNotCount(String label, Heading heading) {
        assertThat(KNOWN.find(label)).contains(heading);
    }

    @Test
    void aMistypedHeadingHasANearestOne() {
        assertThat(KNOWN.find("Etablisement")).isEmpty();
        assertThat(KNOWN.nearest("Etablisement")).contains(Heading.ESTABLISHMENT);
        assertThat(KNOWN.nearest("Shoe size")).isEmpty();
        assertThat(KNOWN.find("Project Start Date")).contains(Heading.SINCE);
        assertThat(KNOWN.nearest("Funding Amount")).isEmpty();
    }

    /** A name that led to two headings would be read as either by chance. */
    @Test
    void noNameIsThatOfTwoHeadings() {
        for (List<String> lists : List.of(
                List.of("en", "fr", "de", "es", "it", "pt", "pl", "nl", "sv", "nb", "da"),
                List.of("pairs"),
                List.of("wikidata"))) {
            Map<String, Heading> seen = new HashMap<>();
            for (Heading heading : Heading.values()) {
                for (String list : lists) {
                    for (String name : HeadingNames.names(heading, list)) {
                        Heading other = seen.put(Folding.words(name), heading);
                        assertThat(other).as(name).isIn(null, heading);
                    }
                }
            }
        }
    }

    @Test
    void everyHeadingHasNamesInBothLanguages() {
        assertThat(Arrays.stream(Heading.values()).filter(heading -> heading != Heading.IGNORED))
                .allSatisfy(heading -> {
                    assertThat(HeadingNames.names(heading, "en")).isNotEmpty();
                    assertThat(HeadingNames.names(heading, "fr")).isNotEmpty();
                });
    }

    /** The table of the documentation is the data, name by name. */
    @Test
    void theDocumentationListsAllNames() throws IOException {
        String page = Files.readString(Path.of("docs/importing.md"));
        for (Heading heading : Heading.values()) {
            if (heading != Heading.IGNORED) {
                assertThat(page).contains(line(heading));
            }
        }
    }

    private static String line(Heading heading) {
        return "| `" + heading.code() + "` | " + names(heading, "en") + " | " + names(heading, "fr") + " | "
                + Stream.of("de", "es", "it", "pt", "pl", "nl", "sv", "nb", "da")
                        .flatMap(language -> HeadingNames.names(heading, language).stream())
                        .distinct()
                        .collect(Collectors.joining(", "))
                + " | " + names(heading, "pairs") + " | " + names(heading, "wikidata") + " |";
    }

    private static String names(Heading heading, String list) {
        return String.join(", ", HeadingNames.names(heading, list));
    }

    @Test
    void aMappingFileAddsHeadings() throws IOException {
        Path file = Files.writeString(
                folder.resolve("mapping.yml"), "\"Structure hospitalière\": establishment\nZone: ignored\n");

        assertThat(MappingFile.read(file))
                .containsExactly(
                        entry("Structure hospitalière", Heading.ESTABLISHMENT), entry("Zone", Heading.IGNORED));
    }

    @Test
    void aMappingFileThatIsWrongSaysWhatIsAccepted() throws IOException {
        Path file = folder.resolve("mapping.yml");
        assertThatThrownBy(() -> MappingFile.read(Files.writeString(file, "Zone: country-of-birth\n")))
                .hasMessageStartingWith(
                        "mapping.yml: \"Zone\" is mapped to \"country-of-birth\", which is not one of the meanings; accepted: establishment, carrier");
        assertThatThrownBy(() -> MappingFile.read(Files.writeString(file, "just text\n")))
                .hasMessageStartingWith(
                        "mapping.yml: the mapping file does not map any headings; accepted: lines such as");
        assertThatThrownBy(() -> MappingFile.read(Files.writeString(file, "a: [\n")))
                .hasMessageStartingWith("mapping.yml: the file is not valid YAML");
        assertThatThrownBy(() -> MappingFile.read(folder.resolve("none.yml")))
                .hasMessageStartingWith("none.yml: the file cannot be read");
    }
}
