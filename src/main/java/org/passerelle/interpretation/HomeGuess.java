package org.passerelle.interpretation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.gazetteer.GazetteerPlace;
import org.passerelle.interpretation.names.PartyInText;
import org.passerelle.interpretation.names.PartyNames;
import org.passerelle.interpretation.places.CodedPlace;
import org.passerelle.interpretation.places.KnownPlaces;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.model.PartyKind;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;
import org.passerelle.reading.RawRecord;

/** Infers where the first sides of a list lie from all of their names. */
final class HomeGuess {

    /** Of the first sides so many must be found in one country. */
    private static final double MOST_OF_THEM = 0.6;

    /** Countries that one name speaks for. */
    private static final int MOST_COUNTRIES = 8;

    /** Fewer may be a chance. */
    private static final int ENOUGH_PARTS = 3;

    private final PartyNames names;
    private final KnownPlaces places;

    HomeGuess(PartyNames names, KnownPlaces places) {
        this.names = names;
        this.places = places;
    }

    /**
     * A first side.
     *
     * @param named what it names, read as if nothing else were known
     */
    private record Side(Passage words, List<PartyInText> named) {

        /** Where the towns lie that it names. */
        Stream<String> countries() {
            return named.stream()
                    .flatMap(party -> party.cities().stream())
                    .flatMap(city -> Stream.ofNullable(city.city().country()));
        }
    }

    Optional<String> of(Stream<RawRecord> records, String likely) {
        List<RawRecord> open = records.filter(
                        record -> record.first(Heading.HOME_COUNTRY).isEmpty())
                .toList();
        return ofNames(open, likely).or(() -> ofParts(open));
    }

    private Optional<String> ofNames(List<RawRecord> records, String likely) {
        List<Side> sides = records.stream()
                .flatMap(HomeGuess::firstSides)
                .filter(cell -> !cell.text().isBlank())
                .map(Passage::of)
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(Passage::text, side -> side, (one, same) -> one, LinkedHashMap::new),
                        distinct -> distinct.values().stream()
                                .map(words -> new Side(words, names.in(words, words.all(), null, PartyKind.CITY)))
                                .toList()));
        if (sides.isEmpty()) {
            return Optional.empty();
        }
        Set<String> countries = new TreeSet<>(Set.of(likely));
        sides.forEach(side -> countries.addAll(countries(side)));
        Map<String, Long> found = new HashMap<>();
        countries.forEach(country -> found.put(
                country,
                sides.stream()
                        .filter(side -> names.liesIn(side.words(), country))
                        .count()));
        // Liège is meant before Le Liège, whatever is likely
        Map<String, Long> first = sides.stream()
                .flatMap(side -> side.countries().limit(1))
                .collect(Collectors.groupingBy(country -> country, Collectors.counting()));
        return countries.stream()
                .max(Comparator.comparing((String country) -> found.getOrDefault(country, 0L))
                        .thenComparing(country -> first.getOrDefault(country, 0L))
                        .thenComparing(likely::equals))
                .filter(country -> found.getOrDefault(country, 0L) >= MOST_OF_THEM * sides.size());
    }

    /** "Sevilla", "Córdoba" and "Cádiz" in a column of provinces: the only country that has most of them, and several. */
    private Optional<String> ofParts(List<RawRecord> records) {
        Set<String> parts = records.stream()
                .flatMap(HomeGuess::firstSides)
                .flatMap(cell -> CodedPlace.PARTS_OF_COUNTRIES.stream()
                        .flatMap(code -> Stream.ofNullable(cell.codes().get(code))))
                .map(String::strip)
                .collect(Collectors.toSet());
        Map<String, Long> found = parts.stream()
                .flatMap(part -> places.countriesOfParts(part).stream())
                .collect(Collectors.groupingBy(country -> country, Collectors.counting()));
        List<String> most = found.entrySet().stream()
                .filter(country -> country.getValue() >= Math.max(ENOUGH_PARTS, MOST_OF_THEM * parts.size()))
                .map(Map.Entry::getKey)
                .toList();
        return most.size() == 1 ? Optional.of(most.get(0)) : Optional.empty();
    }

    /** The town of the first side says best where that lies. Who carries a cooperation on is its first side where no other column names one. */
    private static Stream<Cell> firstSides(RawRecord record) {
        return Stream.of(Heading.HOME_CITY, Heading.ESTABLISHMENT, Heading.CARRIER)
                .filter(heading -> record.first(heading).isPresent())
                .findFirst()
                .map(record::all)
                .orElseGet(Stream::empty);
    }

    /** Where the name may lie. */
    private List<String> countries(Side side) {
        Stream<String> towns = side.named().stream()
                .map(PartyInText::mention)
                .filter(party -> party.kind() == PartyKind.CITY)
                .map(PartyMention::name);
        Stream<String> anywhere = Stream.concat(Stream.of(side.words().text()), towns)
                .distinct()
                .flatMap(name -> places.meaning(name, null).choices().stream())
                .map(GazetteerPlace::iso2);
        return Stream.concat(side.countries(), anywhere)
                .distinct()
                .limit(MOST_COUNTRIES)
                .toList();
    }
}
