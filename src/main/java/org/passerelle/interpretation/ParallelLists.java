package org.passerelle.interpretation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.interpretation.names.PartyNames;
import org.passerelle.interpretation.places.KnownPlaces;
import org.passerelle.interpretation.statement.StatedCooperation;
import org.passerelle.interpretation.text.Folded;
import org.passerelle.interpretation.text.Token;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;
import org.passerelle.reading.RawRecord;
import org.passerelle.text.Folding;

/**
 * Rows that state several cooperations at once: "Aberdeen, Ratisbonne, Oviedo" beside "Royaume-Uni, Allemagne, Espagne" and "1983, 1969, 1988". The
 * members of the lists belong together in their order where the countries are as many as the partners and most partners may be in theirs.
 */
final class ParallelLists {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;/\\n]\\s*");

    /** What never stands within a name or a date. */
    private static final Pattern LINES = Pattern.compile("\\s*[;\\n]\\s*|\\s+/\\s+");

    private static final Pattern IN_BRACKETS = Pattern.compile("[^()]+\\((?<country>[^()]+)\\)\\s*");

    /** What has a list of its own for the partners. */
    private static final Set<Heading> LISTED = Set.of(
            Heading.PARTNER, Heading.COUNTRY, Heading.CITY, Heading.SINCE, Heading.UNTIL, Heading.KIND, Heading.STATUS);

    /** A cell beside which one of these stands names one party. */
    private static final Set<String> CODES_OF_ONE =
            Set.of("wikidata", "finess", "ror", "latitude", "longitude", Cell.ONE_PARTY);

    /** A record with one of these is about one cooperation. */
    private static final Set<Heading> OF_ONE = Set.of(Heading.PROJECT, Heading.LINK);

    private final KnownPlaces places;
    private final PartyNames names;

    ParallelLists(KnownPlaces places, PartyNames names) {
        this.places = places;
        this.names = names;
    }

    /** The rows that {@code record} would be with a row for each cooperation; itself alone when it states one. */
    List<RawRecord> apart(RawRecord record) {
        List<Cell> partners = record.all(Heading.PARTNER).toList();
        List<Cell> countries = record.all(Heading.COUNTRY).toList();
        if (partners.size() != 1
                || countries.size() > 1
                || CODES_OF_ONE.stream().anyMatch(partners.get(0).codes()::containsKey)
                || OF_ONE.stream().anyMatch(heading -> record.first(heading).isPresent())) {
            return List.of(record);
        }
        return countries.isEmpty() || parts(countries.get(0).text()).size() == 1
                ? byDate(record, partners.get(0))
                : byCountry(record, partners.get(0), countries.get(0));
    }

    /** "Bad Münstereifel (Allemagne) ; Ashford (Angleterre)", "1967 ; 1984": each with its own year. */
    private List<RawRecord> byDate(RawRecord record, Cell partner) {
        List<String> parties = parts(partner.text());
        boolean placed = parties.size() > 1 && parties.stream().allMatch(this::isPlaced);
        boolean undated = record.first(Heading.SINCE)
                .map(Cell::text)
                .filter(StringUtils::isNotBlank)
                .isEmpty();
        // "Diekirch (L), Market Drayton (GB)": towns of two countries are twinned with one, and not with each other
        return placed && undated
                ? apart(record, parties.size(), SEPARATOR)
                : byDate(record, partner, placed ? SEPARATOR : LINES);
    }

    /** "Diekirch (LU)". */
    private boolean isPlaced(String party) {
        Matcher brackets = IN_BRACKETS.matcher(party);
        return brackets.matches()
                && places.countryInColumn(brackets.group("country")).isPresent();
    }

    private static List<RawRecord> byDate(RawRecord record, Cell partner, Pattern separator) {
        List<String> parties = parts(separator, partner.text());
        boolean parallel = parties.size() > 1
                && parties.stream().noneMatch(String::isBlank)
                && record.first(Heading.SINCE)
                        // "AFLRA / ALAT" are two sides beside "2011-13; 2014-16"
                        .filter(since ->
                                partner.text().indexOf(';') < 0 == since.text().indexOf(';') < 0)
                        .map(since -> parts(separator, since.text()))
                        .filter(years -> years.size() == parties.size())
                        .filter(years -> years.stream().allMatch(ParallelLists::isTime))
                        .isPresent();
        return parallel ? apart(record, parties.size(), separator) : List.of(record);
    }

    private static boolean isTime(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private List<RawRecord> byCountry(RawRecord record, Cell partner, Cell country) {
        List<String> lands = parts(country.text());
        List<String> parties = parts(partner.text());
        boolean parallel = lands.size() > 1
                && lands.size() == parties.size()
                && lands.stream().allMatch(land -> places.countryInColumn(land).isPresent())
                && parties.stream().noneMatch(String::isBlank)
                && 2
                                * IntStream.range(0, lands.size())
                                        .filter(i -> mayBeIn(parties.get(i), lands.get(i)))
                                        .count()
                        >= lands.size();
        return parallel ? apart(record, lands.size(), SEPARATOR) : List.of(record);
    }

    private static List<RawRecord> apart(RawRecord record, int all, Pattern separator) {
        return IntStream.range(0, all)
                .mapToObj(i -> one(record, i, all, separator))
                .toList();
    }

    private static List<String> parts(String text) {
        return parts(SEPARATOR, text);
    }

    private static List<String> parts(Pattern separator, String text) {
        return List.of(separator.split(text.strip(), -1));
    }

    /** A town there, or a body that is not called by what the gazetteer knows. */
    private boolean mayBeIn(String party, String land) {
        return places.countryInColumn(land)
                .filter(country -> !places.meaning(
                                        Folding.withoutBrackets(party).strip(), country)
                                .choices()
                                .isEmpty()
                        || !names.kinds().all(Token.of(Folded.of(party))).isEmpty())
                .isPresent();
    }

    private static RawRecord one(RawRecord record, int index, int all, Pattern separator) {
        List<Cell> cells = record.cells().stream()
                .map(cell -> LISTED.contains(cell.heading())
                                && parts(separator, cell.text()).size() == all
                        ? with(cell, parts(separator, cell.text()).get(index))
                        : cell)
                .toList();
        return record.with(cells);
    }

    private static Cell with(Cell cell, String text) {
        return new Cell(cell.heading(), cell.label(), text, cell.lines(), cell.row(), cell.column(), cell.codes());
    }

    /** What was read of the rows that {@code record} was taken apart to, as what it states itself. */
    static Interpretation together(RawRecord record, List<Interpretation> read) {
        if (read.size() == 1) {
            return read.get(0);
        }
        Map<String, Integer> keys = new HashMap<>();
        List<StatedCooperation> cooperations = new ArrayList<>();
        read.stream()
                .flatMap(one -> one.cooperations().stream())
                .forEach(one -> cooperations.add(new StatedCooperation(
                        key(one.key(), keys.merge(one.key(), 1, Integer::sum)), one.kind(), one.statements())));
        return new Interpretation(
                record,
                List.copyOf(cooperations),
                read.stream().flatMap(one -> one.parties().stream()).toList(),
                read.stream().flatMap(one -> one.findings().stream()).distinct().toList());
    }

    private static String key(String key, int number) {
        return number == 1 ? key : key + "-" + number;
    }
}
