package org.passerelle.imports.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.model.PartyDeclaration;
import org.passerelle.model.PartyKind;
import org.passerelle.model.SourceLocation;
import org.passerelle.testing.Unit;

@Unit
class TerritoryMakerTest {

    private final TerritoryMaker maker = new TerritoryMaker(new SourceLocation("list.csv", 2), "list");

    /** A column beside a county says in which state it lies. */
    @ParameterizedTest
    @CsvSource({
        "Kane County,DEPARTMENT,US,US-IL-REGION,Kane County,Illinois",
        "Illinois,REGION,US,US-IL-REGION,Illinois,United States"
    })
    void aPartOfADivisionIsAnother(
            String name, PartyKind kind, String country, String division, String made, String above) {
        List<PartyDeclaration> chain = maker.make(
                new PartyMention(name, name, kind, null, country, Map.of("division", division)),
                id -> Optional.empty());
        assertThat(chain).extracting(PartyDeclaration::name).startsWith(made, above);
    }
}
