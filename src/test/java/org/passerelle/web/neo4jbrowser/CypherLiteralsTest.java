package org.passerelle.web.neo4jbrowser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.Unit;

@Unit
class CypherLiteralsTest {

    @Test
    void writesValuesInThePlaceOfParameters() {
        Map<String, Object> values = Map.of(
                "id", "city/fr/l'isle", "city", "", "date", Map.of("text", "2003"), "until", Map.of(), "limit", 5);

        assertThat(CypherLiterals.inline(
                        "MATCH (c {id: $id}) WHERE $city = '' AND c.d = $date.text AND c.u = $until.text LIMIT $limit",
                        values))
                .isEqualTo("MATCH (c {id: 'city/fr/l\\'isle'}) WHERE '' /* city */ = '' AND c.d = {text: '2003'}.text"
                        + " AND c.u = {} /* until */.text LIMIT 5");
    }

    @Test
    void leavesTextsNamesAndCommentsAlone() {
        String statement = "// $id\nRETURN '$id', \"it's $id\", 'a\\'$id', `$id`, /* $id\n$id */ $idea";

        assertThat(CypherLiterals.inline(statement, Map.of("id", 1))).isEqualTo(statement);
    }

    @Test
    void writesListsAndKeepsBackslashes() {
        assertThat(CypherLiterals.inline("RETURN $list", Map.of("list", List.of("a\\b", 1, true))))
                .isEqualTo("RETURN ['a\\\\b', 1, true]");
    }
}
