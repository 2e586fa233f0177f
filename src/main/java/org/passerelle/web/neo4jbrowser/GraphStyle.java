package org.passerelle.web.neo4jbrowser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * A style sheet of Neo4j Browser (GraSS).
 *
 * @param rules properties by selector, such as {@code node.City}, in the order of the file: a later rule wins
 */
record GraphStyle(Map<String, Map<String, String>> rules) {

    static final String FILE = "browser/passerelle.grass";

    private static final Pattern RULE = Pattern.compile("\\s*([\\w.]+)\\s*\\{((?:\"[^\"]*\"|[^\"{}])*)}");

    /** The style of the project. */
    static GraphStyle ofTheProject() {
        try {
            return parse(new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads what Neo4j Browser would read.
     *
     * @throws IllegalArgumentException for what Neo4j Browser drops without a word, such as a value with a second colon
     */
    static GraphStyle parse(String text) {
        Map<String, Map<String, String>> rules = new LinkedHashMap<>();
        Matcher rule = RULE.matcher(text);
        int end = 0;
        while (rule.find() && rule.start() == end) {
            String selector = rule.group(1);
            if (rules.put(selector, properties(selector, rule.group(2))) != null) {
                throw new IllegalArgumentException(selector + " is styled twice");
            }
            end = rule.end();
        }
        if (!text.substring(end).isBlank()) {
            throw new IllegalArgumentException(
                    "no rule of a style sheet: " + text.substring(end).strip());
        }
        return new GraphStyle(rules);
    }

    private static Map<String, String> properties(String selector, String block) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (String declaration : block.split(";", -1)) {
            String[] parts = declaration.split(":", -1);
            if (parts.length == 2) {
                properties.put(parts[0].strip(), parts[1].strip().replace("\"", ""));
            } else if (!declaration.isBlank()) {
                throw new IllegalArgumentException(selector + ": Neo4j Browser drops '" + declaration.strip() + "'");
            }
        }
        return properties;
    }

    /** The property of {@code node.<label>}. */
    String ofLabel(String label, String property) {
        return rules.getOrDefault("node." + label, Map.of()).getOrDefault(property, "");
    }
}
