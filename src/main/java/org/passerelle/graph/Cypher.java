package org.passerelle.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A statement of the product: a file below {@code cypher/} of the class path. There is no other way to make one, so no statement can be
 * put together from input.
 *
 * <p>A file is a header of comment lines, at most one {@code :params {...}} line (understood by Neo4j Browser), then one statement. A line
 * {@code // part: <name>} stands for {@code cypher/parts/<name>.cypher}, which several statements say; whoever reads the statement reads it whole.
 */
public final class Cypher {

    private static final ConcurrentMap<String, Cypher> CACHE = new ConcurrentHashMap<>();
    private static final String PARAMS = ":params ";
    private static final Pattern PART = Pattern.compile("^( *)// part: ([a-z-]+)$", Pattern.MULTILINE);

    /** The runtime that takes row after row as it comes, in every edition of Neo4j. */
    private static final String ROW_BY_ROW = "CYPHER runtime=slotted\n";

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
        // not in one step: to load a statement is to load its parts
        Cypher known = CACHE.get(name);
        if (known != null) {
            return known;
        }
        Cypher loaded = load(name);
        Cypher first = CACHE.putIfAbsent(name, loaded);
        return first == null ? loaded : first;
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
        return new Cypher(name, PART.matcher(read(name)).replaceAll(Cypher::part));
    }

    /** The part that {@code line} stands for, without its header, as far to the right as the line. */
    private static String part(MatchResult line) {
        String part = named("parts/" + line.group(2))
                .file()
                .lines()
                .dropWhile(one -> one.startsWith("//"))
                .map(one -> line.group(1) + one)
                .collect(Collectors.joining("\n"));
        return Matcher.quoteReplacement(part);
    }

    private static String read(String name) {
        String path = "cypher/" + name + ".cypher";
        try (InputStream file = Cypher.class.getClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new GraphException(GraphFault.NO_STATEMENT.with(path));
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
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

    /**
     * The statement without the last order, in which it sorts the rows that it returns: for one that has put in order already what it makes
     * rows of. To sort them once more, all would have to be in memory with everything that they show.
     */
    public Cypher asFound() {
        int order = text.lastIndexOf("\nORDER BY ");
        boolean isLast = order > text.lastIndexOf("\nRETURN ");
        return new Cypher(name, ROW_BY_ROW + (isLast ? text.substring(0, order) : text));
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
