package org.passerelle.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.passerelle.curated.Sources;
import org.passerelle.interpretation.vocabulary.Lexicon;
import org.passerelle.model.Coded;
import org.passerelle.model.PartyDeclaration;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Status;
import org.passerelle.model.VocabularyTerm;
import org.passerelle.testing.Unit;
import org.passerelle.text.NameFolding;

/** What the rules know: terms of the controlled lists, and nobody of the seeds. */
@Unit
class VocabularyTest {

    private static final Path BASE = Path.of(System.getProperty("basedir", ""));
    private static final List<Path> RULES = List.of(
            BASE.resolve("src/main/java/org/passerelle/interpretation"),
            BASE.resolve("src/main/resources/interpretation"),
            BASE.resolve("src/test/resources/interpretation"));

    private final Sources sources = Sources.readVerified(BASE.resolve("seeds"));

    @Test
    void everyTermIsOneOfTheControlledListsAndNoneIsForgotten() {
        Lexicon.TermWords terms = Lexicon.read("terms.yml", Lexicon.TermWords.class);
        assertThat(terms.activities().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        sources.reference().activities().keySet());
        assertThat(sources.reference().fields().keySet())
                .containsAll(terms.fields().keySet())
                .containsAll(terms.items().keySet())
                .containsAll(terms.beyondHealth());
        assertThat(terms.beyondHealth()).containsExactlyInAnyOrderElementsOf(beyondHealth());
        assertThat(terms.meanings().values().stream().flatMap(meanings -> meanings.values().stream()))
                .isSubsetOf(sources.reference().activities().keySet());
        assertThat(terms.meanings().keySet()).isEqualTo(terms.doing().keySet());
        assertThat(terms.activities().values().stream().flatMap(List::stream)).containsAll(terms.severalMeanings());
    }

    /** Fields without a broader one, but health itself and what may be any of them. */
    private List<String> beyondHealth() {
        return sources.reference().fields().values().stream()
                .filter(field -> field.broader() == null)
                .map(VocabularyTerm::id)
                .filter(id -> !Set.of("field/health", "field/multidisciplinary").contains(id))
                .toList();
    }

    @Test
    void everyCodeLeadsToATermOrAKindThatThereIs() {
        Lexicon.CodeLists codes = Lexicon.read("codes.yml", Lexicon.CodeLists.class);
        assertThat(sources.reference().fields().keySet())
                .containsAll(codes.sectors().values());
        assertThat(codes.sectors().keySet()).allMatch(code -> code.matches("\\d{3}|\\d{5}"));
        assertThat(PartyKind.values())
                .extracting(PartyKind::label)
                .containsAll(codes.organisations().values());
        assertThat(Coded.codes(Status.class)).containsAll(codes.statuses().keySet());
    }

    @Test
    void everyVagueWordIsOneThatTellsAKind() {
        Lexicon.PartyWords words = Lexicon.read("parties.yml", Lexicon.PartyWords.class);
        assertThat(words.kinds().values().stream().flatMap(List::stream)).containsAll(words.vague());
    }

    @Test
    void noRuleAndNoTestOfTheRulesNamesAPartyOfTheSeeds() throws IOException {
        String text = NameFolding.fold(text());
        Set<String> named = sources.datasets().stream()
                .flatMap(dataset -> dataset.parties().stream())
                .flatMap(VocabularyTest::names)
                .filter(name -> (" " + text + " ").contains(" " + name + " "))
                .collect(Collectors.toSet());
        assertThat(named).isEmpty();
    }

    private static Stream<String> names(PartyDeclaration party) {
        List<String> names = new ArrayList<>(party.aliases());
        names.add(party.name());
        names.add(String.valueOf(party.nameEn()));
        names.add(String.valueOf(party.nameFr()));
        return names.stream().map(NameFolding::fold);
    }

    private static String text() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path folder : RULES) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    text.append(Files.readString(file)).append('\n');
                }
            }
        }
        return text.toString();
    }
}
