package org.passerelle.resolution.party;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.PartyKind;
import org.passerelle.resolution.match.MatchName;

/** A party that has a node. Its names are taken apart once, when they are first compared. */
public final class KnownParty {

    private final String id;
    private final List<String> names;
    private final PartyKind kind;
    private final @Nullable String city;
    private final @Nullable String country;
    private final Map<String, String> identifiers;
    private @Nullable List<MatchName> matchNames;

    /**
     * @param id its own id
     * @param names all of them, in any language; at least one
     * @param kind what it is
     * @param city where it lies; null when unknown or when it is a territory
     * @param country ISO 3166-1 alpha-2 in upper case; null when unknown
     * @param identifiers as in {@link PartyQuery}
     */
    public KnownParty(
            String id,
            List<String> names,
            PartyKind kind,
            @Nullable String city,
            @Nullable String country,
            Map<String, String> identifiers) {
        this.id = id;
        this.names = List.copyOf(names);
        this.kind = kind;
        this.city = city;
        this.country = country;
        this.identifiers = Map.copyOf(identifiers);
    }

    /** Its own id. */
    public String id() {
        return id;
    }

    /** What it is called first. */
    public String name() {
        return names.get(0);
    }

    /** What it is. */
    public PartyKind kind() {
        return kind;
    }

    /** Where it lies, or null. */
    public @Nullable String city() {
        return city;
    }

    /** Its country, or null. */
    public @Nullable String country() {
        return country;
    }

    /** Whether one of its names is {@code name}, accents, case and articles aside. */
    boolean isCalled(String name) {
        String folded = JudgedSide.folded(name);
        return names.stream().map(JudgedSide::folded).anyMatch(folded::equals);
    }

    Map<String, String> identifiers() {
        return identifiers;
    }

    List<MatchName> matchNames() {
        List<MatchName> known = matchNames;
        if (known == null) {
            known = names.stream()
                    .map(name -> MatchName.of(name, kind, city, country))
                    .toList();
            matchNames = known;
        }
        return known;
    }
}
