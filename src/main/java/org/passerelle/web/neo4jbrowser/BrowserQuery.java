package org.passerelle.web.neo4jbrowser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.question.Parameter;
import org.passerelle.answers.question.Question;
import org.passerelle.graph.Cypher;
import org.passerelle.model.Bilingual;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A query as Neo4j Browser runs and draws it by one click: a question of the catalogue with its presets written in, or a picture of
 * {@code cypher/browser/}.
 *
 * @param id unique among all
 */
public record BrowserQuery(
        String id, Bilingual title, Bilingual sentence, Map<String, String> presets, String statement) {

    private static final YAMLMapper YAML = new YAMLMapper();

    /** Rows that a picture of an answer is made of at most. */
    private static final int MOST_ROWS = 1000;

    /** The header of a picture. */
    private record Header(Bilingual title, Bilingual sentence) {}

    /** {@code question} asked with its presets. */
    static BrowserQuery of(Question question) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        question.parameters().forEach(parameter -> values.put(parameter.name(), parameter.preset()));
        return of(question, values);
    }

    /** {@code question} asked with {@code values}, a value for each of its parameters. */
    public static BrowserQuery of(Question question, Map<String, @Nullable Object> values) {
        Map<String, Object> bound = question.bound(values, 0, MOST_ROWS);
        Map<String, String> presets = new LinkedHashMap<>();
        for (Parameter parameter : question.parameters()) {
            presets.put(parameter.name(), CypherLiterals.literal(bound.get(parameter.name())));
        }
        return new BrowserQuery(
                question.id(),
                question.title(),
                question.sentence(),
                presets,
                CypherLiterals.inline(statement(question.cypher()), bound));
    }

    /** The picture {@code cypher/browser/<name>.cypher}. */
    static BrowserQuery picture(String name) {
        Cypher file = Cypher.named("browser/" + name);
        Header header = YAML.readValue(file.header(), Header.class);
        return new BrowserQuery("browser-" + name, header.title(), header.sentence(), Map.of(), statement(file));
    }

    /** All pictures. */
    static List<BrowserQuery> pictures() {
        return Cypher.inFolder("browser").stream()
                .map(Cypher::name)
                .map(name -> picture(name.substring("browser/".length())))
                .toList();
    }

    /** Without the header, which is for the catalogue to read. */
    private static String statement(Cypher file) {
        return file.text()
                .lines()
                .dropWhile(line -> line.startsWith("//") || line.isBlank())
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** The text to run: the title, by which Neo4j Browser lists a favourite, and the statement. */
    public String text(Locale locale) {
        // a semicolon would make it a script, which is not drawn
        return "// " + title.in(locale).replace(';', ',') + "\n" + statement;
    }
}
