package org.passerelle.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.Unit;

@Unit
class CypherTest {

    /** See {@code src/test/resources/cypher/test/several.cypher}. */
    private final Cypher several = Cypher.named("test/several");

    @Test
    void theHeaderIsTheCommentThatOpensTheFile() {
        assertThat(several.header()).isEqualTo("title: {en: a, fr: b}\n  indented: as it is\n");
    }

    @Test
    void theLineOfParametersIsNoPartOfTheStatement() {
        assertThat(several.parameters()).isEqualTo("{city: null, since: 'a; b'}");
        assertThat(several.file()).contains(":params ");
        assertThat(several.text()).doesNotContain(":params ");
    }

    @Test
    void aStatementWithoutParametersHasAnEmptyMap() {
        assertThat(Cypher.named("test/wipe").parameters()).isEqualTo("{}");
    }

    @Test
    void aMigrationIsSplitAtSemicolonsThatEndALine() {
        assertThat(several.statements())
                .extracting(statement -> statement
                        .text()
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("//"))
                        .toList())
                .containsExactly(
                        List.of("RETURN 'a;b' AS x"),
                        List.of("RETURN 2 AS y,", "  ';' AS z"),
                        List.of("RETURN 3 AS last"));
    }

    /** Whoever pastes the file pastes the whole statement. */
    @Test
    void aPartStandsWhereItIsNamed() {
        Cypher whole = Cypher.named("test/with-part");
        assertThat(whole.file())
                .contains("EXISTS {\n  c.observedOnLatest >= period.first AND (\n    c.observedOnEarliest")
                .contains("\n  )\n}\nRETURN c")
                .doesNotContain("part:", "Sources document c");
        assertThat(Cypher.named("read/drawn-cooperations").text())
                .as("a part of a part")
                .contains("period.last")
                .doesNotContain("part:");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Cypher.named("questions/nothing"))
                .isInstanceOf(GraphException.class)
                .hasMessage("The statement cypher/questions/nothing.cypher is missing from the program");
    }

    @Test
    void aFolderIsListedByName() {
        assertThat(Cypher.inFolder("migrations"))
                .extracting(Cypher::name)
                .startsWith("migrations/V001__Identity", "migrations/V002__Search")
                .isSorted();
    }

    /** Two people may take the next number at the same time. */
    @Test
    void everyMigrationHasANumberOfItsOwn() {
        assertThat(Cypher.inFolder("migrations"))
                .extracting(migration -> migration.name().substring(0, "migrations/V001".length()))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }
}
