package org.passerelle.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.passerelle.interpretation.PartyMention;
import org.passerelle.resolution.NameFolding;

/** Recognises a party by a name that is the same after folding, of the same kind, and nowhere else. */
final class NameIndex implements PartyMatcher {

    private final Map<String, List<KnownParty>> byName = new HashMap<>();

    @Override
    public void learn(KnownParty party) {
        party.names().stream()
                .map(NameFolding::fold)
                .distinct()
                .forEach(name ->
                        byName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(party));
    }

    @Override
    public Match match(PartyMention mention) {
        List<KnownParty> same = byName.getOrDefault(NameFolding.fold(mention.name()), List.of()).stream()
                .filter(party -> party.declaration().kind() == mention.kind())
                .filter(party -> agree(mention.country(), party.declaration().countryCode()))
                .toList();
        return new Match(same.size() == 1 ? same.get(0) : null, List.of());
    }

    /** What is not known contradicts nothing. */
    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || Objects.equals(one, other);
    }
}
