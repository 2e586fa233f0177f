package org.passerelle.curated;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.passerelle.model.Coded;
import org.passerelle.model.SourceLocation;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping of a YAML file, read strictly: what is wanted is taken out by key, what is wrong becomes an issue with its line, and
 * {@link #complainAboutRest} reports what nobody asked for.
 */
final class YamlSection {

    private final String file;
    private final int line;
    private final Issues issues;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    private YamlSection(String file, MappingNode mapping, Issues issues) {
        this.file = file;
        this.line = line(mapping);
        this.issues = issues;
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
                issues.add(
                        new SourceLocation(file, line(tuple.getKeyNode())),
                        "key",
                        "",
                        "must be one value, not a list or a mapping");
                continue;
            }
            String key = scalar.getValue();
            if (nodes.put(key, tuple.getValueNode()) != null) {
                issues.add(new SourceLocation(file, line(tuple.getKeyNode())), key, "", "stands here twice");
            }
        }
    }

    /** The mapping that {@code path} holds; empty, with an issue, when it holds none. */
    static Optional<YamlSection> read(Path path, String file, Issues issues) {
        SourceLocation whole = new SourceLocation(file, 0);
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader);
            if (root instanceof MappingNode mapping) {
                return Optional.of(new YamlSection(file, mapping, issues));
            }
            issues.add(whole, "file", "", "holds no mapping of keys to values");
        } catch (MarkedYAMLException e) {
            int at = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            issues.add(new SourceLocation(file, at), "YAML", "", String.valueOf(e.getProblem()));
        } catch (NoSuchFileException e) {
            issues.add(whole, "file", "", "is missing");
        } catch (IOException | YAMLException e) {
            issues.add(whole, "file", "", "cannot be read as UTF-8 text: " + e.getMessage());
        }
        return Optional.empty();
    }

    SourceLocation place() {
        return new SourceLocation(file, line);
    }

    SourceLocation place(String key) {
        Node node = nodes.get(key);
        return node == null ? place() : new SourceLocation(file, line(node));
    }

    boolean has(String key) {
        return nodes.containsKey(key);
    }

    Set<String> keys() {
        return nodes.keySet();
    }

    /** The text of {@code key}; an issue when it is missing or empty. */
    Optional<String> text(String key) {
        Optional<String> text = optionalText(key);
        if (text.isEmpty()) {
            issues.add(place(key), key, "", "is missing or empty");
        }
        return text;
    }

    /** The text of {@code key}; empty when it is missing or empty. */
    Optional<String> optionalText(String key) {
        taken.add(key);
        Node node = nodes.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().isBlank()
                    ? Optional.empty()
                    : Optional.of(scalar.getValue().strip());
        }
        issues.add(place(key), key, "", "must be one value, not a list or a mapping");
        return Optional.empty();
    }

    /** The texts of {@code key}: one value or a list of values. */
    List<String> texts(String key) {
        if (!(nodes.get(key) instanceof SequenceNode sequence)) {
            return optionalText(key).map(List::of).orElse(List.of());
        }
        taken.add(key);
        List<String> texts = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            if (item instanceof ScalarNode scalar) {
                texts.add(scalar.getValue());
            } else {
                issues.add(new SourceLocation(file, line(item)), key, "", "must be a list of single values");
            }
        }
        return texts;
    }

    /** The mappings of the list {@code key}; empty when it is missing. */
    List<YamlSection> sections(String key) {
        taken.add(key);
        List<YamlSection> sections = new ArrayList<>();
        Node node = nodes.get(key);
        if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                if (item instanceof MappingNode mapping) {
                    sections.add(new YamlSection(file, mapping, issues));
                } else {
                    issues.add(new SourceLocation(file, line(item)), key, "", "must be a list of mappings");
                }
            }
        } else if (node != null
                && !(node instanceof ScalarNode scalar && scalar.getValue().isBlank())) {
            issues.add(place(key), key, "", "must be a list");
        }
        return sections;
    }

    /** The mapping of {@code key}; empty, with an issue, when it is missing or none. */
    Optional<YamlSection> section(String key) {
        taken.add(key);
        if (nodes.get(key) instanceof MappingNode mapping) {
            return Optional.of(new YamlSection(file, mapping, issues));
        }
        issues.add(place(key), key, "", "must be a mapping");
        return Optional.empty();
    }

    /** The constant whose code {@code key} holds; an issue when it is missing or unknown. */
    <E extends Enum<E> & Coded> Optional<E> code(String key, Class<E> type) {
        Optional<String> text = text(key);
        Optional<E> constant = text.flatMap(code -> Coded.parse(type, code));
        if (text.isPresent() && constant.isEmpty()) {
            issues.add(place(key), key, text.get(), "is not known", Coded.codes(type));
        }
        return constant;
    }

    /** What {@code parse} makes of the text of {@code key}; an issue when it is missing or makes nothing. */
    <T> Optional<T> parsed(String key, Function<String, Optional<T>> parse, String accepted) {
        Optional<String> text = text(key);
        Optional<T> value = text.flatMap(parse);
        if (text.isPresent() && value.isEmpty()) {
            issues.add(place(key), key, text.get(), "is not of the form wanted", List.of(accepted));
        }
        return value;
    }

    /** The whole number of {@code key}; an issue when it is missing or none. */
    Optional<Integer> number(String key) {
        return parsed(
                key,
                text -> text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty(),
                "a whole number");
    }

    /** The decimal number of {@code key}; an issue when it is missing or none. */
    Optional<Double> decimal(String key) {
        return parsed(
                key,
                text -> text.matches("-?\\d{1,3}(\\.\\d+)?") ? Optional.of(Double.valueOf(text)) : Optional.empty(),
                "a decimal number");
    }

    /** Reports every key that was not asked for. */
    void complainAboutRest() {
        for (String key : nodes.keySet()) {
            if (!taken.contains(key)) {
                issues.add(
                        place(key),
                        key,
                        "",
                        "is not known here",
                        taken.stream().sorted().toList());
            }
        }
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
