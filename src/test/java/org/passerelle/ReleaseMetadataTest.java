package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testing.Unit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What archives read of the program, {@code codemeta.json} and {@code .zenodo.json}, is made of CITATION.cff; its version is that of the pom. */
@Unit
class ReleaseMetadataTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>passerelle</artifactId>\\s*<version>([^<]+)</version>");

    private static JsonNode citation() throws IOException {
        return new YAMLMapper().readTree(Files.readString(Path.of("CITATION.cff")));
    }

    private static String text(JsonNode citation, String name) {
        return citation.path(name).asString();
    }

    private static List<String> keywords(JsonNode citation) {
        return citation.path("keywords").valueStream().map(JsonNode::asString).toList();
    }

    private static Map<String, Object> made(String file) throws IOException {
        JsonNode citation = citation();
        List<String> authors = citation.path("authors")
                .valueStream()
                .map(author -> author.path("name").asString())
                .toList();
        Map<String, Object> made = new LinkedHashMap<>();
        if (file.equals("codemeta.json")) {
            made.put("@context", "https://w3id.org/codemeta/3.0");
            made.put("@type", "SoftwareSourceCode");
            made.put("name", text(citation, "title"));
            made.put("description", text(citation, "abstract"));
            made.put("version", text(citation, "version"));
            made.put("license", "https://spdx.org/licenses/" + text(citation, "license"));
            made.put("programmingLanguage", "Java");
            made.put("runtimePlatform", "Java 17");
            made.put("keywords", keywords(citation));
            made.put(
                    "author",
                    authors.stream()
                            .map(name -> new java.util.TreeMap<>(Map.of("@type", "Organization", "name", name)))
                            .toList());
        } else {
            made.put("title", text(citation, "title"));
            made.put("description", text(citation, "abstract"));
            made.put("upload_type", "software");
            made.put("version", text(citation, "version"));
            made.put("license", text(citation, "license"));
            made.put("keywords", keywords(citation));
            made.put(
                    "creators",
                    authors.stream().map(name -> Map.of("name", name)).toList());
        }
        return made;
    }

    @ParameterizedTest
    @ValueSource(strings = {"codemeta.json", ".zenodo.json"})
    void archivesReadWhatTheCitationSays(String file) throws IOException {
        String made = JSON.writeValueAsString(made(file)).replace("\r\n", "\n") + "\n";
        Path copy = Path.of("target", file);
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, made);

        assertThat(Path.of(file)).as("copy " + copy + " here").hasContent(made);
    }

    @Test
    void theCitationNamesTheVersionOfTheProgram() throws IOException {
        Matcher version = VERSION.matcher(Files.readString(Path.of("pom.xml")));

        assertThat(version.find()).isTrue();
        assertThat(text(citation(), "version")).isEqualTo(version.group(1));
    }
}
