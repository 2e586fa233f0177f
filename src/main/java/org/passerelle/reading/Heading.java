package org.passerelle.reading;

import org.passerelle.model.Coded;

/** What a column, a label or an element of a file holds, in the words of the model. */
public enum Heading implements Coded {
    /** The establishment whose cooperation the record describes, or the first party of a pair. */
    ESTABLISHMENT,
    /** Who carries the cooperation on; French &quot;porteur&quot;. */
    CARRIER,
    /** Who operates it for another body. */
    OPERATOR,
    /** The other side; a record may have several. */
    PARTNER,
    /** Who supports or funds it. */
    SUPPORTER,
    /** Country of the partner. */
    COUNTRY,
    /** City of the partner, or where the cooperation takes place. */
    CITY,
    /** Country of the establishment. */
    HOME_COUNTRY,
    /** City of the establishment. */
    HOME_CITY,
    /** Whether there is an agreement, of what kind, and since when; French &quot;convention et date&quot;. */
    AGREEMENT,
    /** The decentralised cooperation or twinning on which it rests. */
    LINK,
    /** What is done and in what field, in one list; French &quot;domaines d'action&quot;. */
    DOMAINS,
    FIELD,
    ACTIVITY,
    /** The kind of cooperation. */
    KIND,
    STATUS,
    SINCE,
    UNTIL,
    /** Name of the cooperation or project. */
    TITLE,
    DESCRIPTION,
    /** Where the author of the file has it from: an address or a title. */
    SOURCE,
    /** The author's own key of the record. */
    IDENTIFIER,
    /** The identifier of the cooperation itself, as a register of projects or activities has it: one that has it is itself and nothing else. */
    PROJECT,
    /** A sum of money with its currency and year, and who gave it to whom. */
    AMOUNT,
    /** The key of another cooperation to which this one belongs. */
    RELATED,
    /** Capital of the partner's country. */
    CAPITAL,
    /** Official languages of the partner's country. */
    LANGUAGES,
    NOTE,
    /** How a member takes part: coordinator, participant. */
    ROLE,
    /** State, province or region within the country of a party. */
    STATE,
    DEPARTMENT,
    POSTAL_CODE,
    LATITUDE,
    LONGITUDE,
    POPULATION,
    /** Code of a French commune. */
    INSEE,
    GEONAMES,
    /** Number of an item, with its Q. */
    WIKIDATA,
    /** Number of a French health establishment. */
    FINESS,
    /** Identifier of a research organisation. */
    ROR,
    /** Kept verbatim, not interpreted. */
    IGNORED;

    /** True for what tells who or where a party is: its cell is kept, and its text is a code of the cell that names the party. */
    public boolean tellsWhich() {
        return tellsWho() || tellsWhere();
    }

    /** True for the number under which a register holds a party. */
    public boolean tellsWho() {
        return this == WIKIDATA || this == FINESS || this == ROR;
    }

    /** True for what says in which part of its country a party lies. */
    public boolean tellsWhere() {
        return switch (this) {
            case STATE, DEPARTMENT, POSTAL_CODE, LATITUDE, LONGITUDE, POPULATION, INSEE, GEONAMES -> true;
            default -> false;
        };
    }

    /** As mapping files write it, for example {@code home-country}. */
    @Override
    public String code() {
        return Coded.hyphenated(this);
    }
}
