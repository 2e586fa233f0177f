package org.passerelle.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a fact says of its subject: the key of a fact in a record, and its name in the graph. See {@code docs/records.md}. */
public enum Predicate {
    PARTICIPANT("participant", "PARTICIPATES_IN", Value.PARTY, true, "role"),
    SUPPORTER("supporter", "SUPPORTS", Value.PARTY, true),
    /** What a party gave, received or planned to spend in a period, summed. */
    AMOUNT("amount", "HAS_AMOUNT", Value.PARTY, true, "as", "kind", "date", "sum", "currency"),
    PLACE("place", "TAKES_PLACE_IN", Value.TERRITORY, true),
    RESTS_ON("rests-on", "RESTS_ON", Value.COOPERATION_OR_NONE, true),
    FIELD("field", "IN_FIELD", Value.FIELD, true),
    ACTIVITY("activity", "INVOLVES", Value.ACTIVITY, true, "date", "detail"),
    AGREEMENT(
            "agreement", "UNDER", Value.AGREEMENT_KIND, true, "signed", "renewed", "amended", "from", "to", "duration"),
    SINCE("since", "since", Value.DATE, true),
    UNTIL("until", "until", Value.DATE, true),
    /** From when to when it was interrupted, or since when it is: {@code 1999/2002}, {@code 2012/..}. */
    INTERRUPTED("interrupted", "interrupted", Value.DATE, true),
    STATUS("status", "status", Value.STATUS, true),
    AGREEMENT_STATUS("agreement-status", "agreementStatus", Value.AGREEMENT_STATUS, true),
    DESCRIPTION("description", "description", Value.TEXT, true),
    REMARK("remark", "remark", Value.TEXT, true),
    /** Under which a register of projects or activities has it. */
    IDENTIFIER("identifier", "identifier", Value.TEXT, true),
    /** The identifier of another cooperation; {@code detail} says what that one is to this one. */
    RELATED("related", "related", Value.TEXT, true, "detail"),
    LOCATED_IN("located-in", "LOCATED_IN", Value.CITY_OR_COUNTRY, false),
    PART_OF("part-of", "PART_OF", Value.TERRITORY, false),
    CAPITAL("capital", "capital", Value.TEXT, false),
    OFFICIAL_LANGUAGE("official-language", "officialLanguage", Value.TEXT, false),
    /** A spelling of the subject itself; also what {@code named} of any link becomes. */
    NAMED("named", "alias", Value.TEXT, false);

    /** What a value must be. */
    public enum Value {
        PARTY,
        TERRITORY,
        CITY_OR_COUNTRY,
        COOPERATION_OR_NONE,
        FIELD,
        ACTIVITY,
        AGREEMENT_KIND,
        DATE,
        STATUS,
        AGREEMENT_STATUS,
        TEXT
    }

    private final String key;
    private final String graphName;
    private final Value value;
    private final boolean ofCooperation;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of
    private final Set<String> attributes;

    Predicate(String key, String graphName, Value value, boolean ofCooperation, String... attributes) {
        this.key = key;
        this.graphName = graphName;
        this.value = value;
        this.ofCooperation = ofCooperation;
        this.attributes = Set.of(attributes);
    }

    /** The key of the fact in a record. */
    public String key() {
        return key;
    }

    /** The relationship type or property by which the graph knows it. */
    public String graphName() {
        return graphName;
    }

    /** True when its value names a node. */
    public boolean isLink() {
        return graphName.equals(graphName.toUpperCase(java.util.Locale.ROOT));
    }

    /** What its value must be. */
    public Value value() {
        return value;
    }

    /** The attributes that a fact of it may have. */
    public Set<String> attributes() {
        return attributes;
    }

    /** The predicate that a record of a cooperation, or else of a party, calls {@code key}. */
    public static Optional<Predicate> of(String key, boolean ofCooperation) {
        return Arrays.stream(values())
                .filter(predicate -> predicate.ofCooperation == ofCooperation && predicate.key.equals(key))
                .findFirst();
    }

    /** The predicate that the graph knows as {@code graphName}. */
    public static Optional<Predicate> named(String graphName) {
        return Arrays.stream(values())
                .filter(predicate -> predicate.graphName.equals(graphName))
                .findFirst();
    }

    /** All keys of facts of a cooperation, or else of a party. */
    public static List<String> keys(boolean ofCooperation) {
        return Arrays.stream(values())
                .filter(predicate -> predicate.ofCooperation == ofCooperation)
                .map(Predicate::key)
                .toList();
    }
}
