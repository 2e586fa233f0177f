package org.passerelle;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.Program;
import org.passerelle.testing.WithProgram;

/** NOTICE names every library in the packaged jar, with the licences that its authors declare, and each may be shipped under the GPL, version 3. */
@WithProgram
class NoticeIT {

    private static final Path TARGET = Path.of("target");
    private static final String BEGIN = "By licence, as their authors declare them:\n\n";
    private static final String END = "\nThe full licence texts";

    /** Of libraries with several licences, one of these is enough. */
    private static final Set<String> FIT = Set.of(
            "0BSD",
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "GPL-3.0",
            "GPL-3.0-or-later",
            "LGPL-2.1-only",
            "LGPL-2.1-or-later",
            "MIT",
            "MIT-0",
            "MPL-2.0",
            "GPL-2.0-with-classpath-exception",
            "Unicode-3.0");

    /** A line of the list that the build makes: licences in brackets, a name, then group:artifact:version - address in brackets. */
    private static final Pattern LINE = Pattern.compile(" +((?:\\([^)]*\\) )+).* \\(([^: ]+):([^: ]+):\\S+ - .*\\)");

    private record Library(String group, String artifact, List<String> licences) {

        static Stream<Library> of(String line) {
            Matcher matcher = LINE.matcher(line);
            return matcher.matches()
                    ? Stream.of(new Library(
                            matcher.group(2),
                            matcher.group(3),
                            Arrays.stream(matcher.group(1).strip().split("\\) ?\\(?", -1))
                                    .map(licence -> licence.replace("(", ""))
                                    .filter(licence -> !licence.isBlank())
                                    .sorted()
                                    .toList()))
                    : Stream.empty();
        }
    }

    private static List<Library> libraries() throws IOException {
        return Files.readAllLines(TARGET.resolve("libraries.txt")).stream()
                .flatMap(Library::of)
                .toList();
    }

    private static String section(List<Library> libraries) {
        return libraries.stream()
                .collect(Collectors.groupingBy(
                        library -> String.join(" or ", library.licences()),
                        TreeMap::new,
                        Collectors.groupingBy(
                                Library::group, TreeMap::new, mapping(Library::artifact, toCollection(TreeSet::new)))))
                .entrySet()
                .stream()
                .map(licence -> licence.getKey() + "\n"
                        + licence.getValue().entrySet().stream()
                                .map(group -> "  " + group.getKey() + ": " + String.join(", ", group.getValue()) + "\n")
                                .collect(joining()))
                .collect(joining());
    }

    @Test
    void namesWhatTheBuildShips() throws IOException {
        String notice = Files.readString(Path.of("NOTICE"));
        String expected = section(libraries());
        Path copy = Files.writeString(TARGET.resolve("NOTICE-libraries.txt"), expected);

        assertThat(notice.substring(notice.indexOf(BEGIN) + BEGIN.length(), notice.indexOf(END)))
                .as("copy %s into NOTICE", copy)
                .isEqualTo(expected);
    }

    @Test
    void namesEveryJarInTheProgram() throws IOException {
        Set<String> artifacts = libraries().stream().map(Library::artifact).collect(Collectors.toSet());
        try (JarFile program = new JarFile(Program.jar(TARGET).toFile())) {
            List<String> jars = program.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith("BOOT-INF/lib/") && name.endsWith(".jar"))
                    .map(name -> name.substring("BOOT-INF/lib/".length()))
                    // put in by Spring Boot itself
                    .filter(name -> !name.startsWith("spring-boot-jarmode-tools"))
                    .toList();

            assertThat(jars)
                    .hasSizeGreaterThan(100)
                    .allSatisfy(jar -> assertThat(artifacts).anyMatch(artifact -> jar.startsWith(artifact + "-")));
        }
    }

    @Test
    void everyLicenceFitsTheGpl() throws IOException {
        assertThat(libraries())
                .isNotEmpty()
                .allSatisfy(library -> assertThat(library.licences())
                        .as("%s:%s", library.group(), library.artifact())
                        .anyMatch(FIT::contains));
    }

    /** What Neo4j brings for reading Parquet files and for an HTTP server of its own is never asked for: 26 MB. */
    @Test
    void leavesOutWhatIsNeverLoaded() throws IOException {
        assertThat(libraries())
                .extracting(Library::group)
                .noneMatch(
                        group -> group.matches(
                                "org\\.apache\\.(hadoop|parquet)|org\\.xerial.*|org\\.eclipse\\.jetty.*|org\\.glassfish\\.jersey.*"));
    }
}
