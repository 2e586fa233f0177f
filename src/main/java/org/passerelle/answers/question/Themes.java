package org.passerelle.answers.question;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.model.Bilingual;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All themes, as {@code cypher/questions/themes.yml} declares them. */
final class Themes {

    private static final String FILE = "cypher/questions/themes.yml";

    private final Map<String, Theme> themes = new LinkedHashMap<>();

    Themes() {
        try (InputStream file = Themes.class.getClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("no " + FILE + " on the class path");
            }
            new YAMLMapper()
                    .readValue(file, new TypeReference<LinkedHashMap<String, Bilingual>>() {})
                    .forEach((id, label) -> themes.put(id, new Theme(id, label)));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + FILE + ": " + e.getMessage(), e);
        }
    }

    /** In the order of the file. */
    List<Theme> all() {
        return List.copyOf(themes.values());
    }

    /** @throws IllegalArgumentException when no theme is called {@code id} */
    Theme named(String id) {
        Theme theme = themes.get(id);
        if (theme == null) {
            throw new IllegalArgumentException(
                    "theme '" + id + "' is not declared in " + FILE + ": " + themes.keySet());
        }
        return theme;
    }
}
