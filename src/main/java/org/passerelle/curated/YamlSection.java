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
import org.passerelle.model.Bilingual;
import org.passerelle.model.Coded;
import org.passerelle.model.SourceLocation;
import org.passerelle.text.WholeNumber;
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
                        new SourceLocation(file, line(tuple.getKeyNode())), "key", "", CuratedFault.ONE_VALUE.with());
                continue;
            }
            String key = scalar.getValue();
            if (nodes.put(key, tuple.getValueNode()) != null) {
                issues.add(new SourceLocation(file, line(tuple.getKeyNode())), key, "", CuratedFault.TWICE.with());
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
            issues.add(whole, "file", "", CuratedFault.MAPPING.with());
        } catch (MarkedYAMLException e) {
            int at = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            issues.add(new SourceLocation(file, at), "YAML", "", CuratedFault.BROKEN_YAML.with(e.getProblem()));
        } catch (NoSuchFileException e) {
            issues.add(whole, "file", "", CuratedFault.MISSING_FILE.with());
        } catch (IOException | YAMLException e) {
            issues.add(whole, "file", "", CuratedFault.UNREADABLE.with(e.getMessage()));
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
            issues.add(place(key), key, "", CuratedFault.MISSING.with());
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
        issues.add(place(key), key, "", CuratedFault.ONE_VALUE.with());
        return Optional.empty();
    }

    /** The mapping {@code key} of a text in English and French; empty, without an issue, when it is missing. */
    Optional<Bilingual> bilingual(String key) {
        taken.add(key);
        if (!has(key)) {
            return Optional.empty();
        }
        return section(key).flatMap(texts -> {
            Optional<Bilingual> text =
                    texts.text("en").flatMap(en -> texts.text("fr").map(fr -> new Bilingual(en, fr)));
            texts.complainAboutRest();
            return text;
        });
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
                issues.add(new SourceLocation(file, line(item)), key, "", CuratedFault.LIST_OF_VALUES.with());
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
                    issues.add(new SourceLocation(file, line(item)), key, "", CuratedFault.LIST_OF_MAPPINGS.with());
                }
            }
        } else if (node != null
                && !(node instanceof ScalarNode scalar && scalar.getValue().isBlank())) {
            issues.add(place(key), key, "", CuratedFault.LIST.with());
        }
        return sections;
    }

    /** The mapping of {@code key}; empty, with an issue, when it is missing or none. */
    Optional<YamlSection> section(String key) {
        taken.add(key);
        if (nodes.get(key) instanceof MappingNode mapping) {
            return Optional.of(new YamlSection(file, mapping, issues));
        }
        issues.add(place(key), key, "", CuratedFault.MAPPING.with());
        return Optional.empty();
    }

    /** The constant whose code {@code key} holds; an issue when it is missing or unknown. */
    <E extends Enum<E> & Coded> Optional<E> code(String key, Class<E> type) {
        Optional<String> text = text(key);
        Optional<E> constant = text.flatMap(code -> Coded.parse(type, code));
        if (text.isPresent() && constant.isEmpty()) {
            issues.add(place(key), key, text.get(), CuratedFault.UNKNOWN_CODE.with(), Coded.codes(type));
        }
        return constant;
    }

    /** What {@code parse} makes of the text of {@code key}; an issue when it is missing or makes nothing. */
    <T> Optional<T> parsed(String key, Function<String, Optional<T>> parse, CuratedFault otherwise) {
        Optional<String> text = text(key);
        Optional<T> value = text.flatMap(parse);
        if (text.isPresent() && value.isEmpty()) {
            issues.add(place(key), key, text.get(), otherwise.with());
        }
        return value;
    }

    /** The whole number of {@code key}; an issue when it is missing or none. */
    Optional<Integer> number(String key) {
        return parsed(key, text -> WholeNumber.parse(text, 0, WholeNumber.LARGEST), CuratedFault.NOT_A_NUMBER);
    }

    /** The decimal number of {@code key}; an issue when it is missing or none. */
    Optional<Double> decimal(String key) {
        return parsed(
                key,
                text -> text.matches("-?\\d{1,3}(\\.\\d+)?") ? Optional.of(Double.valueOf(text)) : Optional.empty(),
                CuratedFault.NOT_DECIMAL);
    }

    /** Reports every key that was not asked for. */
    void complainAboutRest() {
        for (String key : nodes.keySet()) {
            if (!taken.contains(key)) {
                issues.add(
                        place(key),
                        key,
                        "",
                        CuratedFault.UNKNOWN_KEY.with(),
                        taken.stream().sorted().toList());
            }
        }
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
