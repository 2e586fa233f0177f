package org.passerelle.export.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.Unit;

@Unit
class LiteralTest {

    private static String literal(Object value) throws IOException {
        StringBuilder out = new StringBuilder();
        Literal.write(value, out);
        return out.toString();
    }

    @Test
    void valuesAreWrittenAsCypherReadsThem() throws IOException {
        assertThat(literal(List.of(1L, 0.5, true, LocalDate.of(1994, 1, 1))))
                .isEqualTo("[1, 0.5, true, date('1994-01-01')]");
        assertThat(literal(new TreeMap<>(Map.of("a`b", 1L, "c", "d")))).isEqualTo("{`a``b`: 1, `c`: 'd'}");
    }

    @Test
    void aTextCannotEndItself() throws IOException {
        assertThat(literal("L'hôpital \\' }) DETACH DELETE (n)\n//"))
                .isEqualTo("'L\\'hôpital \\\\\\' }) DETACH DELETE (n)\\n//'");
    }
}
