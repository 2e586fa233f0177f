package org.passerelle.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of the data folder that is worth keeping.
 *
 * @param name from the data folder on, with slashes
 */
record DataFile(Path file, String name) {

    /** Files of imports, and what was set aside. All else there is made anew, or stands in the graph. */
    private static final List<String> FOLDERS = List.of("imports", "carried-over", "damaged");

    /** A file that was not yet put in the place of the one before it. */
    private static final String UNFINISHED = ".new";

    /** All that are in {@code data}, in the order of their names. */
    static List<DataFile> in(Path data) throws IOException {
        List<DataFile> files = new ArrayList<>();
        for (String folder : FOLDERS) {
            if (Files.isDirectory(data.resolve(folder))) {
                try (Stream<Path> within = Files.walk(data.resolve(folder))) {
                    within.filter(Files::isRegularFile)
                            .map(file -> new DataFile(file, name(data, file)))
                            .filter(file -> !file.name.endsWith(UNFINISHED))
                            .sorted((one, other) -> one.name.compareTo(other.name))
                            .forEach(files::add);
                }
            }
        }
        return files;
    }

    private static String name(Path data, Path file) {
        return data.relativize(file).toString().replace('\\', '/');
    }

    /** Whether a file of that name may stand in a backup. */
    static boolean isName(String name) {
        return FOLDERS.stream().anyMatch(folder -> name.startsWith(folder + "/"))
                && Path.of(name).normalize().equals(Path.of(name));
    }
}
