package org.passerelle.performance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the parts that are asked for, one after the other, and writes the page. */
public final class Performance {

    private static final String ALL = "all";

    private static final Map<String, Part> PARTS = parts();

    private Performance() {}

    private static Map<String, Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("measures", new MeasuresPart());
        parts.put("queries", new QueriesPart());
        return parts;
    }

    /**
     * Takes the names of parts with commas between them, or "all", and the file to write.
     *
     * @throws IllegalArgumentException for a part that is not known
     * @throws IllegalStateException when programs answer differently: their times would say nothing
     */
    public static void main(String[] args) throws IOException {
        List<String> names = args[0].equals(ALL) ? List.copyOf(PARTS.keySet()) : List.of(args[0].split(",", -1));
        names.stream().filter(name -> !PARTS.containsKey(name)).findAny().ifPresent(unknown -> {
            throw new IllegalArgumentException(
                    "unknown part \"" + unknown + "\"; parts are " + PARTS.keySet() + ", or " + ALL);
        });
        Path folder = Files.createTempDirectory("benchmark");
        Page page = new Page();
        page.head(names.size() == PARTS.size());
        Machine before = Machine.now();
        for (String name : names) {
            System.out.println("benchmark: " + name);
            PARTS.get(name).run(page, folder);
        }
        page.machine(before, Machine.now());
        page.elsewhere();
        Path file = Path.of(args[1]);
        Files.writeString(file, page.text());
        System.out.println("benchmark: wrote " + file);
        // Neo4j and its guests leave threads behind
        System.exit(0);
    }
}
