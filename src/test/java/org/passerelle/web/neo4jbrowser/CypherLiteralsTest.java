package org.passerelle.web.neo4jbrowser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.Unit;

@Unit
class CypherLiteralsTest {

    @Test
    void writesValuesInThePlaceOfParameters() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("id", "city/fr/l'isle");
        values.put("city", null);
        values.put("date", Map.of("text", "2003"));
        values.put("limit", 5);

        assertThat(CypherLiterals.inline(
                        "MATCH (c {id: $id}) WHERE $city IS NULL AND c.d = $date.text LIMIT $limit", values))
                .isEqualTo(
                        "MATCH (c {id: 'city/fr/l\\'isle'}) WHERE null /* city */ IS NULL AND c.d = {text: '2003'}.text"
                                + " LIMIT 5");
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
