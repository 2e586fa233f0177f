package org.passerelle.reading;

import org.passerelle.reading.Finding.Level;
import org.passerelle.telling.Message;
import org.passerelle.telling.Tellable;

/**
 * What may be found in a file. {@code wording/reading*.properties} hold a sentence for each, after the words at fault and without a full
 * stop, and what would be accepted.
 */
public enum Problem implements Tellable {
    /** A row before the row of headings. */
    ABOVE_HEADINGS(Level.DOUBT),
    REPEATS_HEADINGS(Level.DOUBT),
    /** A note or a sum. */
    FOOTER(Level.DOUBT),
    /** Values: its cells, the headings. */
    TOO_WIDE(Level.REJECTED),
    /** Value: the identifier. */
    KNOWN_IDENTIFIER(Level.REJECTED),
    /** Value: the party of the row above. */
    CARRIED_DOWN(Level.DOUBT),
    /** Of "idem". Value: what stands in the cell above. */
    SAME_AS_ABOVE(Level.DOUBT),
    /** Letters of one encoding that were read in another. Value: how they read in the right one. */
    GARBLED(Level.DOUBT),
    /** Value: the code of the heading that comes nearest, or {@value #NONE}. */
    UNKNOWN_HEADING(Level.DOUBT),
    /** Of a heading that is not known, over a column that looks like names of parties, where the known ones leave a side open. */
    NAMES_LEFT_OUT(Level.DOUBT),
    /** Of a heading that may be that of a side or only say where one lies, beside another column that may be the side. */
    SIDE_OPEN(Level.DOUBT),
    /** Of the party that a heading names, where no column holds the first side. */
    OWNER_OF_LIST(Level.DOUBT),
    /** Of the party that a title of a list names, where nothing else names the first side. */
    OWNER_IN_TITLE(Level.DOUBT),
    /** Of the heading of a column that holds both sides, as its cells alone say. */
    BOTH_SIDES(Level.DOUBT),
    NOT_TWO_ITEMS(Level.REJECTED),
    /** Items of Wikidata whose labels the file does not hold. Value: how many. */
    NO_LABEL(Level.DOUBT),
    /** Nodes of a network that no edge joins, by their labels. Value: how many. */
    NO_EDGE(Level.DOUBT),
    KNOWN_ACTIVITY(Level.REJECTED),
    /** Of an organisation or a date of IATI. Value: the codes that there are, as {@link Message#list} has them. */
    NO_ROLE(Level.DOUBT),
    BEFORE_PROFILES(Level.DOUBT),
    /** Value: the name of the format that the file has. */
    OTHER_FORMAT(Level.DOUBT),
    /** Value: how many findings are not told. */
    MORE(Level.DOUBT),
    NO_COUNTRY(Level.DOUBT),
    /** Of the heading of a column of countries that stands before the second side and does not say whose it is. */
    SIDE_OF_COUNTRY(Level.DOUBT),
    /** In a column of states, regions or departments: the country has none that is called so. */
    NO_REGION(Level.DOUBT),
    NO_LANGUAGE(Level.DOUBT),
    NO_DATE(Level.DOUBT),
    /** Value: the kinds, as {@link Message#list} has them. */
    NO_KIND(Level.DOUBT),
    /** Of a party: nothing tells what kind of organisation it is. */
    KIND_OPEN(Level.DOUBT),
    /**
     * Of the kind of a cooperation that no cell says, where a party is of open kind, nothing names a side, parties of several sorts take part, or
     * nothing calls two towns twins.
     */
    KIND_SUPPOSED(Level.DOUBT),
    /** Of a name that may be those of two parties: "Lions Club & Kiwanis". */
    MAYBE_TWO(Level.DOUBT),
    /** Of the second of two names around a slash, which may be a part of the first. */
    MAYBE_ONE(Level.DOUBT),
    /** A person stands where a party is expected. */
    PERSON(Level.DOUBT),
    /** Of a side of a decentralised cooperation: no register has a territory of that name. */
    TERRITORY_OPEN(Level.DOUBT),
    /** Of a remark that gives another end than the column for it. */
    OTHER_END(Level.DOUBT),
    /** Of a remark that gives another beginning than the column for it. */
    OTHER_BEGINNING(Level.DOUBT),
    /** Of a remark that gives another state than the rest of its record. */
    OTHER_STATUS(Level.DOUBT),
    /** Of a remark that calls the cooperation another kind than the rest of its record, or says that it is not that. */
    OTHER_KIND(Level.DOUBT),
    /** Value: the codes of statuses, as {@link Message#list} has them. */
    NO_STATUS(Level.DOUBT),
    NO_TERM(Level.DOUBT),
    NO_AGREEMENT(Level.DOUBT),
    NOT_UNDERSTOOD(Level.DOUBT),
    ONLY_A_COUNTRY(Level.DOUBT),
    /** Of a partner, where nothing says with whom it cooperates. */
    NO_FIRST_SIDE(Level.DOUBT),
    /** Words where a party is expected that name none. */
    NAMES_NOBODY(Level.DOUBT),
    NO_PARTY(Level.REJECTED),
    ONE_PARTY(Level.REJECTED),
    /** A name that may be that of several places. Value: the choices. */
    SEVERAL_PLACES(Level.DOUBT),
    /** A town that no gazetteer has and of which nothing says where it lies. */
    NO_PLACE(Level.DOUBT),
    /** A town of a known country that no register has, which may be a district, a parish or a region as well. */
    TOWN_UNKNOWN(Level.DOUBT),
    /** Of a list that does not say where its first sides lie. Value: the ISO code of the country that their names tell. */
    HOME_INFERRED(Level.DOUBT),
    /** Of a list whose heading says where its first sides lie. Values: the name of the country in English and in French. */
    HOME_OF_HEADING(Level.DOUBT),
    /** Likewise of the second sides. */
    PARTNERS_OF_HEADING(Level.DOUBT),
    /** Of a list of pairs that does not say what they do with each other. */
    KIND_ASSUMED(Level.DOUBT),
    /** Told when it is known which parties are meant. Value: the party. */
    SAME_PARTY(Level.REJECTED),
    /** Pairs of towns, each with each other and all of one date. Values: how many towns, the date. */
    LOOKS_LIKE_ONE_AGREEMENT(Level.DOUBT),
    /** A doubt that an earlier version kept as sentences, without a code. Values: the sentence, what would be accepted. */
    OLD_DOUBT(Level.DOUBT),
    /** A rejection that an earlier version kept as sentences, without a code. Values: the sentence, what would be accepted. */
    OLD_REJECTED(Level.REJECTED);

    /** Stands for a value that there is not. */
    public static final String NONE = "none";

    private final Level level;

    Problem(Level level) {
        this.level = level;
    }

    /** What becomes of the record. */
    public Level level() {
        return level;
    }

    @Override
    public String bundle() {
        return "reading";
    }
}
