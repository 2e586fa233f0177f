package org.passerelle.imports.assembly;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.model.PartyDeclaration;
import org.passerelle.text.NameFolding;

/**
 * A party that the graph or the import holds.
 *
 * @param spellings what sources call it beside its declared names
 * @param origin where it comes from
 */
record RegisteredParty(PartyDeclaration declaration, List<String> spellings, Origin origin) {

    /** Where a party comes from. */
    enum Origin {
        /** A dataset that its curators keep. */
        CURATED,
        /** A dataset that was imported. */
        IMPORTED,
        /** The import at work. */
        MADE
    }

    /** True when {@code mention} calls it by one of its names, accents, case and articles aside. */
    boolean isCalled(PartyMention mention) {
        Set<String> called = Stream.of(mention.name(), mention.words())
                .map(NameFolding::fold)
                .collect(Collectors.toSet());
        return names().stream().map(NameFolding::fold).anyMatch(called::contains);
    }

    String id() {
        return declaration.id();
    }

    /** All its names, its own first, none twice. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        names.add(declaration.name());
        if (declaration.nameEn() != null) {
            names.add(declaration.nameEn());
        }
        if (declaration.nameFr() != null) {
            names.add(declaration.nameFr());
        }
        names.addAll(declaration.aliases());
        names.addAll(spellings);
        return names;
    }
}
