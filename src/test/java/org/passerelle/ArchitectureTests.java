package org.passerelle;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.passerelle.testing.Unit;
import org.springframework.context.annotation.Configuration;

/** Who may use whom: model at the bottom, the command line and the web on top, the database behind one package. */
@AnalyzeClasses(packagesOf = PasserelleApplication.class, importOptions = ImportOption.DoNotIncludeTests.class)
@Unit
class ArchitectureTests {

    private static final String BASE = "org.passerelle";

    /** A new package is added here together with the sentence below that says what it may use. */
    private static final Set<String> PACKAGES = Set.of(
            "model",
            "text",
            "files",
            "backup",
            "csv",
            "telling",
            "settings",
            "curated",
            "reading",
            "interpretation",
            "resolution",
            "gazetteer",
            "graph",
            "integrity",
            "load",
            "imports",
            "history",
            "checks",
            "views",
            "answers",
            "snapshot",
            "measures",
            "export",
            "cli",
            "web",
            "explorer",
            "reconciliation",
            "mcp",
            "publish");

    @ArchTest
    static final ArchRule modelDependsOnNothingButTextAndTheJdk = classes()
            .that(areIn("model"))
            .should()
            .onlyDependOnClassesThat(areIn("model")
                    .or(areIn("text"))
                    .or(resideInAnyPackage("java.."))
                    .or(resideInAnyPackage("org.jspecify.annotations..")))
            .because("the words of the domain hold whatever stores or serves them");

    @ArchTest
    static final ArchRule filesAreToldOf = ofOurs("files", "telling");

    @ArchTest
    static final ArchRule csvUsesNothingOfOurs = ofOurs("csv");

    @ArchTest
    static final ArchRule everyTableIsWrittenSoThatNoSpreadsheetRunsIt = noClasses()
            .that(not(areIn("csv")).and(not(areIn("export.stored"))))
            .should()
            .dependOnClassesThat(resideInAnyPackage("de.siegmar.fastcsv.writer.."))
            .because("one place decides what a cell may begin with; what is loaded again is for programs alone");

    @ArchTest
    static final ArchRule textUsesNothingOfOurs = ofOurs("text");

    @ArchTest
    static final ArchRule tellingUsesModelAndText = ofOurs("telling", "model", "text");

    @ArchTest
    static final ArchRule settingsUseNothingOfOurs = ofOurs("settings");

    @ArchTest
    static final ArchRule curatedUsesModel = ofOurs("curated", "model", "text", "telling", "csv");

    @ArchTest
    static final ArchRule readingUsesModelAndText = ofOurs("reading", "model", "text", "telling", "csv");

    @ArchTest
    static final ArchRule interpretationUsesWhatWasRead = ofOurs(
            "interpretation", "model", "text", "telling", "csv", "curated", "reading", "gazetteer", "resolution");

    @ArchTest
    static final ArchRule textOfACellIsReadWithoutKnowingWhatItSays =
            ofOurs("interpretation.text", "model", "text", "reading");

    @ArchTest
    static final ArchRule statementsQuoteText =
            ofOurs("interpretation.statement", "model", "text", "telling", "reading", "interpretation.text");

    @ArchTest
    static final ArchRule vocabularyKnowsWords = ofOurs(
            "interpretation.vocabulary", "model", "text", "reading", "interpretation.text", "interpretation.statement");

    @ArchTest
    static final ArchRule placesAreReadFromTextByTheGazetteer = ofOurs(
            "interpretation.places", "model", "text", "gazetteer", "interpretation.text", "interpretation.statement");

    @ArchTest
    static final ArchRule namesAreReadByWordsAndPlaces = ofOurs(
            "interpretation.names",
            "model",
            "text",
            "gazetteer",
            "interpretation.text",
            "interpretation.statement",
            "interpretation.vocabulary",
            "interpretation.places");

    @ArchTest
    static final ArchRule rulesOfInterpretationAreOnTop = noClasses()
            .that(areIn("interpretation"))
            .and(not(areIn("interpretation.rules")))
            .and(not(resideInAPackage(BASE + ".interpretation")))
            .should()
            .dependOnClassesThat(areIn("interpretation.rules"))
            .because("a rule uses words, dates, names and places, and only the interpreter asks rules");

    @ArchTest
    static final ArchRule resolutionUsesModelAndText = ofOurs("resolution", "model", "text", "telling");

    @ArchTest
    static final ArchRule gazetteerUsesTheFoldingOfNames = ofOurs("gazetteer", "model", "text");

    @ArchTest
    static final ArchRule graphUsesModel = ofOurs("graph", "model", "text", "telling");

    @ArchTest
    static final ArchRule integrityLooksAtTheGraph = ofOurs("integrity", "model", "telling", "graph", "files");

    @ArchTest
    static final ArchRule loadWritesCuratedDatasetsToTheGraph =
            ofOurs("load", "model", "text", "telling", "curated", "reading", "resolution", "graph");

    @ArchTest
    static final ArchRule importsLeadFromAnyFileToTheGraph = ofOurs(
            "imports",
            "settings",
            "model",
            "text",
            "telling",
            "answers",
            "curated",
            "reading",
            "interpretation",
            "gazetteer",
            "resolution",
            "graph",
            "load",
            "files",
            "history",
            "csv");

    @ArchTest
    static final ArchRule checksAreRemembered = ofOurs("checks", "telling", "csv", "graph", "answers", "history");

    @ArchTest
    static final ArchRule viewsAreRememberedAndDrawn = ofOurs("views", "telling", "graph", "answers", "history");

    @ArchTest
    static final ArchRule backupTakesTheGraphAndTheDataFolder =
            ofOurs("backup", "telling", "settings", "graph", "answers", "export.archive");

    @ArchTest
    static final ArchRule historyIsTold = ofOurs("history", "telling", "csv", "graph", "answers");

    @ArchTest
    static final ArchRule answersUseModelGraphSnapshotAndResolution =
            ofOurs("answers", "model", "text", "telling", "csv", "settings", "graph", "snapshot", "resolution");

    @ArchTest
    static final ArchRule snapshotReadsTheGraph = ofOurs("snapshot", "graph");

    @ArchTest
    static final ArchRule measuresAreTakenOfSnapshots =
            ofOurs("measures", "model", "text", "telling", "csv", "graph", "answers", "snapshot");

    @ArchTest
    static final ArchRule measuresKnowNumbersAlone = ofOurs("measures.network");

    @ArchTest
    static final ArchRule exportWritesWhatAnswersChoose =
            ofOurs("export", "model", "text", "telling", "csv", "settings", "graph", "answers", "views");

    @ArchTest
    static final ArchRule webUsesEverythingButTheCommandLine = ofOurs(
            "web",
            "settings",
            "model",
            "text",
            "telling",
            "files",
            "csv",
            "curated",
            "resolution",
            "graph",
            "load",
            "answers");

    @ArchTest
    static final ArchRule explorerShowsAnswersAndImports = ofOurs(
            "explorer",
            "model",
            "text",
            "telling",
            "reading",
            "resolution",
            "graph",
            "imports",
            "history",
            "checks",
            "views",
            "answers",
            "snapshot",
            "measures",
            "export",
            "reconciliation",
            "web");

    @ArchTest
    static final ArchRule reconciliationAnswersWithResolutionOverTheGraph = ofOurs(
            "reconciliation",
            "settings",
            "model",
            "text",
            "telling",
            "csv",
            "gazetteer",
            "resolution",
            "graph",
            "answers");

    /** Of the explorer it needs the addresses of pages. */
    @ArchTest
    static final ArchRule toolsAnswerAsTheApiDoes = ofOurs("mcp", "model", "text", "telling", "answers", "explorer");

    /** It asks a server for pages as a browser does; of the rest it needs to know which questions there are. */
    @ArchTest
    static final ArchRule publishingReadsPages = ofOurs("publish", "model", "text", "telling", "answers", "files");

    @ArchTest
    static final ArchRule nothingUsesTheCommandLineButTheApplication = noClasses()
            .that(not(areIn("cli")).and(not(resideInAPackage(BASE))))
            .should()
            .dependOnClassesThat(areIn("cli"))
            .because("commands are a way in, not a part of the answer");

    @ArchTest
    static final ArchRule onlyGraphTouchesTheDatabase = noClasses()
            .that(not(areIn("graph")).and(not(areConfigurationOnTop())))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.neo4j.."))
            .because("embedded or remote, the database is behind one port");

    @ArchTest
    static final ArchRule configurationOnTopSeesTheDriverAtMost = noClasses()
            .that(areConfigurationOnTop())
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.neo4j..").and(not(resideInAnyPackage("org.neo4j.driver.."))))
            .allowEmptyShould(true)
            .because("it hands a driver to Spring and knows nothing of the embedded database");

    @ArchTest
    static final ArchRule onlyWhatPeopleMakeIsEntities = noClasses()
            .that(not(areIn("answers.dataset")
                            .or(areIn("imports.judgement"))
                            .or(areIn("imports.lifecycle"))
                            .or(areIn("history"))
                            .or(areIn("checks"))
                            .or(areIn("views"))
                            .or(areIn("graph")))
                    .and(not(areConfigurationOnTop())))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework.data.neo4j.."))
            .because("entities are for small records; answers are shaped in Cypher");

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching(BASE + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheCommandLineWritesToStandardStreams =
            noClasses().that(not(areIn("cli"))).should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule nobodyUsesJavaUtilLogging = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule nobodyInjectsIntoFields = NO_CLASSES_SHOULD_USE_FIELD_INJECTION.allowEmptyShould(true);

    /** Rules over classes that were never read would all hold. */
    /** Whoever reads a name need not look where it was imported from. */
    @ArchTest
    static void noTwoClassesShareAName(JavaClasses classes) {
        Map<String, Long> names = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getSimpleName, counting()));

        assertThat(names)
                .isNotEmpty()
                .allSatisfy((name, number) -> assertThat(number).as(name).isOne());
    }

    @ArchTest
    static void everyPackageIsReadAndHasItsSentenceHere(JavaClasses classes) {
        var read = classes.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(BASE))
                .map(name -> name.substring(BASE.length() + 1).split("\\.", 2)[0])
                .collect(toCollection(TreeSet::new));
        assertThat(read).containsExactlyInAnyOrderElementsOf(PACKAGES);
        assertThat(classes.contain(PasserelleApplication.class)).isTrue();
    }

    /** Read from the source files, because a package without package-info leaves nothing to find in the classes. */
    @ArchTest
    static void everyPackageSaysWhatItIsAndIsNullMarked(JavaClasses classes) throws IOException {
        var packages = foldersWithCode(Path.of(System.getProperty("basedir", ""), "src", "main", "java"));
        assertThat(packages).hasSizeGreaterThanOrEqualTo(PACKAGES.size());
        assertThat(packages)
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .contains("/**", "@NullMarked"));
    }

    private static List<Path> foldersWithCode(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static ArchRule ofOurs(String user, String... used) {
        var allowed = areIn(user).or(not(resideInAPackage(BASE + "..")));
        for (var name : used) {
            allowed = allowed.or(areIn(name));
        }
        return classes()
                .that(areIn(user))
                .should()
                .onlyDependOnClassesThat(allowed)
                .as("of our packages, " + user + " uses only " + String.join(", ", used));
    }

    private static DescribedPredicate<JavaClass> areIn(String name) {
        return resideInAPackage(BASE + "." + name + "..");
    }

    private static DescribedPredicate<JavaClass> areConfigurationOnTop() {
        return areIn("cli")
                .or(areIn("web"))
                .and(annotatedWith(Configuration.class))
                .forSubtype();
    }
}
