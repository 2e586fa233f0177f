package org.passerelle;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.platform.commons.annotation.Testable;
import org.passerelle.testing.Unit;
import org.passerelle.testing.WithBrowser;
import org.passerelle.testing.WithDatabase;
import org.passerelle.testing.WithProgram;

/** Every test says what it needs to run, and those that say "nothing" need nothing. */
@AnalyzeClasses(packagesOf = PasserelleApplication.class, importOptions = ImportOption.OnlyIncludeTests.class)
@Unit
class TestLayersTests {

    private static final List<Class<? extends Annotation>> LAYERS =
            List.of(Unit.class, WithDatabase.class, WithBrowser.class, WithProgram.class);

    /** What starts a database, a web server or a browser. */
    private static final DescribedPredicate<JavaClass> HEAVY = resideInAnyPackage(
                    "org.neo4j..",
                    "com.microsoft.playwright..",
                    "org.springframework.boot.test..",
                    "org.springframework.boot.web.server..",
                    "org.springframework.test..",
                    "org.springframework.web.servlet..")
            .or(DescribedPredicate.describe(
                    "open a graph",
                    type -> type.getPackageName().equals("org.passerelle.graph")
                            && Set.of("GraphConnection", "EmbeddedGraph", "RemoteGraph")
                                    .contains(type.getSimpleName())));

    @ArchTest
    static final ArchRule everyTestIsOfOneLayer =
            classes().that(holdTests()).should(be(ofOneLayer())).because("each command runs the layers that it names");

    @ArchTest
    static final ArchRule unitTestsNeedNothing = classes()
            .that()
            .areAnnotatedWith(Unit.class)
            .should(reachNothingHeavy())
            .because("they run in seconds, wherever the code compiles");

    /** Rules over classes that were never read would all hold. */
    @ArchTest
    static void everyLayerHasTests(JavaClasses tests) {
        assertThat(LAYERS)
                .allSatisfy(layer -> assertThat(tests.stream().filter(test -> test.isAnnotatedWith(layer)))
                        .isNotEmpty());
    }

    private static DescribedPredicate<JavaClass> holdTests() {
        return DescribedPredicate.describe(
                "hold tests",
                type -> type.isTopLevelClass()
                        && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                        && membersOf(type)
                                .anyMatch(member -> member.isAnnotatedWith(Testable.class)
                                        || member.isMetaAnnotatedWith(Testable.class)));
    }

    private static Stream<JavaMember> membersOf(JavaClass type) {
        return Stream.concat(Stream.of(type), nested(type)).flatMap(one -> one.getAllMembers().stream());
    }

    private static Stream<JavaClass> nested(JavaClass type) {
        return type.getPackage().getClasses().stream()
                .filter(one -> one.getName().startsWith(type.getName() + "$"));
    }

    private static DescribedPredicate<JavaClass> ofOneLayer() {
        return DescribedPredicate.describe(
                "of exactly one layer ("
                        + LAYERS.stream()
                                .map(layer -> "@" + layer.getSimpleName())
                                .collect(joining(", ")) + ")",
                type -> LAYERS.stream().filter(type::isAnnotatedWith).count() == 1);
    }

    /** Looks through what a test uses of other test classes; the program's own classes are each looked at, not through. */
    private static ArchCondition<JavaClass> reachNothingHeavy() {
        return new ArchCondition<>("reach no database, web server or browser") {
            @Override
            public void check(JavaClass test, ConditionEvents events) {
                Set<JavaClass> seen = new HashSet<>();
                Deque<JavaClass> open = new ArrayDeque<>(List.of(test));
                nested(test).forEach(open::add);
                while (!open.isEmpty()) {
                    JavaClass one = open.pop();
                    if (seen.add(one)) {
                        one.getDirectDependenciesFromSelf().forEach(dependency -> follow(dependency, open, events));
                    }
                }
            }
        };
    }

    private static void follow(Dependency dependency, Deque<JavaClass> open, ConditionEvents events) {
        JavaClass used = dependency.getTargetClass();
        if (HEAVY.test(used)) {
            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
        } else if (used.getSource().isPresent() && ofATest(used)) {
            open.push(used);
        }
    }

    private static boolean ofATest(JavaClass type) {
        return type.getSource().orElseThrow().getUri().toString().contains("/test-classes/");
    }
}
