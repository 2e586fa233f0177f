package org.passerelle.resolution.party;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.PartyKind;
import org.passerelle.resolution.match.MatchName;

/** A party as something speaks of it. Its name is taken apart once, when it is first compared. */
public final class PartyQuery {

    private final String name;
    private final @Nullable PartyKind kind;
    private final @Nullable String city;
    private final @Nullable String country;
    private final Map<String, String> identifiers;
    private @Nullable MatchName matchName;
    private @Nullable Set<String> keys;

    /**
     * A query.
     *
     * @param name as spelled there, without codes
     * @param kind what it is; null when unknown
     * @param city where it lies; null when unknown or when it is a territory
     * @param country ISO 3166-1 alpha-2 in upper case; null when unknown
     * @param identifiers other registers' ids by register: {@code geonames}, {@code wikidata}, {@code iati} ...
     */
    public PartyQuery(
            String name,
            @Nullable PartyKind kind,
            @Nullable String city,
            @Nullable String country,
            Map<String, String> identifiers) {
        this.name = name;
        this.kind = kind;
        this.city = city;
        this.country = country;
        this.identifiers = Map.copyOf(identifiers);
    }

    /** Takes the name apart; a thread may do so and hand it to another one. */
    public PartyQuery prepared() {
        keys();
        return this;
    }

    /** As spelled there. */
    public String name() {
        return name;
    }

    /** What it is, or null. */
    public @Nullable PartyKind kind() {
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

    /** Other registers' ids by register. */
    public Map<String, String> identifiers() {
        return identifiers;
    }

    /** This party under another name, which may be that of another country. */
    PartyQuery called(String other, @Nullable String there) {
        return new PartyQuery(other, kind, city, there, identifiers);
    }

    MatchName matchName() {
        MatchName known = matchName;
        if (known == null) {
            known = MatchName.of(name, kind, city, country);
            matchName = known;
        }
        return known;
    }

    /** Of which parties with a like name share one. */
    Set<String> keys() {
        Set<String> known = keys;
        if (known == null) {
            known = BlockingKeys.of(matchName());
            keys = known;
        }
        return known;
    }
}
