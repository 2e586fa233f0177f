package org.passerelle.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A statement of the product: a file below {@code cypher/} of the class path. There is no other way to make one, so no statement can be
 * put together from input.
 *
 * <p>A file is a header of comment lines, at most one {@code :params {...}} line (understood by Neo4j Browser), then one statement.
 */
public final class Cypher {

    private static final ConcurrentMap<String, Cypher> CACHE = new ConcurrentHashMap<>();
    private static final String PARAMS = ":params ";

    private final String name;
    private final String file;
    private final String text;

    private Cypher(String name, String file) {
        this.name = name;
        this.file = file;
        this.text = file.lines().filter(line -> !line.startsWith(PARAMS)).collect(Collectors.joining("\n"));
    }

    /** The statement of {@code cypher/<name>.cypher}. */
    public static Cypher named(String name) {
        return CACHE.computeIfAbsent(name, Cypher::load);
    }

    /** All statements directly below {@code cypher/<folder>/}, by name. */
    public static List<Cypher> inFolder(String folder) {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:cypher/" + folder + "/*.cypher");
            return Arrays.stream(files)
                    .map(file -> String.valueOf(file.getFilename()))
                    .map(file -> named(folder + "/" + file.substring(0, file.length() - ".cypher".length())))
                    .distinct()
                    .sorted(Comparator.comparing(Cypher::name))
                    .toList();
        } catch (IOException e) {
            throw new GraphException(GraphFault.UNREADABLE_STATEMENTS.with(folder, e.getMessage()), e);
        }
    }

    private static Cypher load(String name) {
        String path = "cypher/" + name + ".cypher";
        try (InputStream file = Cypher.class.getClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new GraphException(GraphFault.NO_STATEMENT.with(path));
            }
            return new Cypher(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new GraphException(GraphFault.UNREADABLE_STATEMENTS.with(path, e.getMessage()), e);
        }
    }

    /** The file without {@code cypher/} and its ending, for example {@code questions/city-twinnings}. */
    public String name() {
        return name;
    }

    /** The file as it is, to be pasted into Neo4j Browser. */
    public String file() {
        return file;
    }

    /** The statement as the database runs it. */
    public String text() {
        return text;
    }

    /** The statements of a file that holds several, each ended by a semicolon at the end of its line: a migration. */
    List<Cypher> statements() {
        return Arrays.stream(text.split(";\\s*(?:\\R|$)"))
                .filter(part -> !part.lines().allMatch(line -> line.isBlank() || line.startsWith("//")))
                .map(part -> new Cypher(name, part))
                .toList();
    }

    /** The comment lines that open the file, without their slashes. */
    public String header() {
        return file.lines()
                .takeWhile(line -> line.startsWith("//"))
                .map(line -> line.substring(2))
                .map(line -> line.startsWith(" ") ? line.substring(1) : line)
                .collect(Collectors.joining("\n"));
    }

    /** The map of the {@code :params} line; {@code {}} without one. */
    public String parameters() {
        return file.lines()
                .filter(line -> line.startsWith(PARAMS))
                .map(line -> line.substring(PARAMS.length()).strip())
                .findFirst()
                .orElse("{}");
    }

    @Override
    public String toString() {
        return "cypher/" + name + ".cypher";
    }
}
