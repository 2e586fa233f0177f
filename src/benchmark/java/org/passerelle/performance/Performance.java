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

    private Performance() {}

    private static Map<String, Part> parts(List<Integer> sizes, Path picture) {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("measures", new MeasuresPart());
        parts.put("queries", new QueriesPart());
        parts.put("imports", new ImportsPart(sizes));
        parts.put("growth", new GrowthPart(sizes, picture));
        parts.put("server", new ServerPart());
        parts.put("start", new StartPart());
        return parts;
    }

    /** {@link #run}, and ends the process: Neo4j and its guests leave threads behind, also when a part fails. */
    public static void main(String[] args) {
        try {
            run(args);
            System.exit(0);
        } catch (IOException | RuntimeException | Error e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    /**
     * Takes the names of parts with commas between them, or "all"; the file to write, beside which pictures lie in a folder; and the sizes of
     * graphs, in twinnings.
     *
     * @throws IllegalArgumentException for a part that is not known
     * @throws IllegalStateException when programs answer differently: their times would say nothing
     */
    private static void run(String[] args) throws IOException {
        Path file = Path.of(args[1]);
        Map<String, Part> parts = parts(GrowthPart.sizes(args[2]), file.resolveSibling("images/growth.svg"));
        List<String> names = args[0].equals(ALL) ? List.copyOf(parts.keySet()) : List.of(args[0].split(",", -1));
        names.stream().filter(name -> !parts.containsKey(name)).findAny().ifPresent(unknown -> {
            throw new IllegalArgumentException(
                    "unknown part \"" + unknown + "\"; parts are " + parts.keySet() + ", or " + ALL);
        });
        Path folder = Files.createTempDirectory("benchmark");
        Page page = new Page();
        page.head(names.size() == parts.size());
        Machine before = Machine.now();
        for (String name : names) {
            System.out.println("benchmark: " + name);
            parts.get(name).run(page, folder);
        }
        page.machine(before, Machine.now());
        Files.writeString(file, page.text());
        System.out.println("benchmark: wrote " + file);
    }
}
