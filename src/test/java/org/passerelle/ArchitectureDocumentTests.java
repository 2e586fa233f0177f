package org.passerelle;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.passerelle.testing.Unit;

/** docs/architecture.md says what the code says: its picture is made from the imports, its lines from the packages, its walks name classes that are there. */
@AnalyzeClasses(packagesOf = PasserelleApplication.class, importOptions = ImportOption.DoNotIncludeTests.class)
@Unit
class ArchitectureDocumentTests {

    private static final String BASE = "org.passerelle.";
    private static final Path PROJECT = Path.of(System.getProperty("basedir", ""));
    private static final Path DOCUMENT = PROJECT.resolve("docs/architecture.md");
    private static final Pattern FIRST_SENTENCE = Pattern.compile("/\\*\\*(.*?)(?<=\\.)(?:\\s|\\*/)", Pattern.DOTALL);
    private static final Pattern STEP = Pattern.compile("^\\d+\\. `([\\w.]+)`", Pattern.MULTILINE);
    private static final int STEPS_AT_LEAST = 12;

    @ArchTest
    static void holdsThePictureAndThePackages(JavaClasses classes) throws IOException {
        String made = made(classes);
        Path copy = PROJECT.resolve("target/architecture-made.md");
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, made);

        assertThat(Files.readString(DOCUMENT))
                .as("put %s into %s, where its like stands", copy, DOCUMENT)
                .contains(made);
    }

    @ArchTest
    static void walksAlongClassesThatAreThere(JavaClasses classes) throws IOException {
        List<String> steps = STEP.matcher(Files.readString(DOCUMENT))
                .results()
                .map(step -> step.group(1))
                .toList();

        assertThat(steps)
                .hasSizeGreaterThanOrEqualTo(STEPS_AT_LEAST)
                .allSatisfy(step ->
                        assertThat(classes.contain(BASE + step)).as(step).isTrue());
    }

    private static String made(JavaClasses classes) {
        return "```mermaid\nflowchart TD\n" + arrows(uses(classes)) + "```\n\n" + lines(classes);
    }

    /** Of each package on top, which others it uses. */
    private static SortedMap<String, Set<String>> uses(JavaClasses classes) {
        SortedMap<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass one : classes) {
            String from = top(one.getPackageName());
            if (!from.isEmpty()) {
                uses.computeIfAbsent(from, name -> new TreeSet<>())
                        .addAll(one.getDirectDependenciesFromSelf().stream()
                                .map(dependency ->
                                        top(dependency.getTargetClass().getPackageName()))
                                .filter(to -> !to.isEmpty() && !to.equals(from))
                                .collect(Collectors.toSet()));
            }
        }
        return uses;
    }

    private static String top(String packageName) {
        return packageName.startsWith(BASE)
                ? packageName.substring(BASE.length()).split("\\.", 2)[0]
                : "";
    }

    /** Only arrows that no longer way around tells as well. */
    private static String arrows(Map<String, Set<String>> uses) {
        return uses.entrySet().stream()
                .flatMap(one -> one.getValue().stream()
                        .filter(to -> one.getValue().stream()
                                .filter(other -> !other.equals(to))
                                .noneMatch(other -> reached(other, uses).contains(to)))
                        .map(to -> "    " + one.getKey() + " --> " + to + "\n"))
                .collect(joining());
    }

    private static Set<String> reached(String from, Map<String, Set<String>> uses) {
        Set<String> reached = new HashSet<>();
        collect(from, uses, reached);
        return reached;
    }

    private static void collect(String from, Map<String, Set<String>> uses, Set<String> reached) {
        for (String to : uses.getOrDefault(from, Set.of())) {
            if (reached.add(to)) {
                collect(to, uses, reached);
            }
        }
    }

    private static String lines(JavaClasses classes) {
        return "| package | holds |\n|---|---|\n"
                + classes.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith(BASE))
                        .map(name -> name.substring(BASE.length()))
                        .collect(toCollection(TreeSet::new))
                        .stream()
                        .map(name -> "| `" + name + "` | " + sentence(name) + " |\n")
                        .collect(joining());
    }

    private static String sentence(String name) {
        Path file = PROJECT.resolve("src/main/java/org/passerelle")
                .resolve(name.replace('.', '/'))
                .resolve("package-info.java");
        try {
            return FIRST_SENTENCE
                    .matcher(Files.readString(file))
                    .results()
                    .map(ArchitectureDocumentTests::plain)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(file + " has no sentence"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(MatchResult sentence) {
        return sentence.group(1)
                .replaceAll("\\s*\\n \\* ?", " ")
                .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
                .strip();
    }
}
