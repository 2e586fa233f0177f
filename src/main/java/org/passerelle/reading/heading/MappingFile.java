package org.passerelle.reading.heading;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.passerelle.model.Coded;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.UnreadableFileException;
import org.passerelle.telling.Message;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** A mapping file: YAML, a line {@code "Heading as the file writes it": code} for each column that is not known by itself. */
public final class MappingFile {

    private MappingFile() {}

    /**
     * The headings that {@code path} maps, in its order.
     *
     * @throws UnreadableFileException when it is another kind of file, or names a heading that does not exist
     */
    public static Map<String, Heading> read(Path path) {
        String file = String.valueOf(path.getFileName());
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            Object root = new Yaml(new SafeConstructor(options)).load(reader);
            if (root instanceof Map<?, ?> lines) {
                return headings(file, lines);
            }
            throw new UnreadableFileException(file, 0, Refusal.NO_MAPPING);
        } catch (YAMLException e) {
            String problem = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new UnreadableFileException(file, 0, Refusal.NO_YAML, problem);
        } catch (IOException e) {
            throw new UnreadableFileException(file, 0, Refusal.UNREADABLE_MAPPING, String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, Heading> headings(String file, Map<?, ?> lines) {
        Map<String, Heading> headings = new LinkedHashMap<>();
        lines.forEach((label, code) -> headings.put(
                String.valueOf(label),
                Coded.parse(Heading.class, String.valueOf(code))
                        .orElseThrow(() -> new UnreadableFileException(
                                file,
                                0,
                                Refusal.NO_SUCH_HEADING,
                                label,
                                code,
                                Message.list(Coded.codes(Heading.class))))));
        return headings;
    }
}
