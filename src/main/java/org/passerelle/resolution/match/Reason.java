package org.passerelle.resolution.match;

import org.passerelle.model.Coded;

/** Why two names were found alike or not; {@code messages*.properties} hold a sentence for each, {@code reason.<code>}. */
public enum Reason implements Coded {
    /** The same words, whatever their order, accents, abbreviations and language. */
    SAME_WORDS,
    /** Words that are spelled differently were taken for the same. */
    MISSPELLED,
    /** Written as one word here, as several there. */
    SAME_LETTERS,
    /** One spells out the other's acronym. */
    ACRONYM,
    /** Some of the words. */
    SHARED_WORDS,
    /** Both lie in one city. */
    SAME_CITY,
    /** Each has a word of its own that tells parties apart. */
    OTHER_WORDS,
    /** Other numbers, as Lyon 1 and Lyon 2. */
    OTHER_NUMBER,
    /** A university hospital and one that is not said to be. */
    OTHER_LEVEL,
    /** One is said to be a part of a house, or for some of its patients: its day hospital, its children's hospital. */
    PART,
    /** One of them has all words of the other, and more. */
    MORE_WORDS,
    /** Parties of other kinds. */
    OTHER_KIND,
    /** In other cities. */
    OTHER_CITY,
    /** In other countries. */
    OTHER_COUNTRY,
    /** Nobody knows in which country the known party lies. */
    UNKNOWN_COUNTRY,
    /** The name is one that many have, and nothing else is known. */
    COMMON_NAME,
    /** Another register has one id for both. */
    SAME_IDENTIFIER,
    /** Another register has an id for each. */
    OTHER_IDENTIFIER,
    /** A person judged them the same. */
    JUDGED_SAME;

    @Override
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
