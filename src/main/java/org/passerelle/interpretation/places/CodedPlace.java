package org.passerelle.interpretation.places;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.gazetteer.Departments;
import org.passerelle.gazetteer.Division;
import org.passerelle.gazetteer.Divisions;
import org.passerelle.gazetteer.Gazetteer;
import org.passerelle.gazetteer.GazetteerPlace;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.model.PartyKind;

/**
 * What the columns beside a name say of where its party lies: country, city, state, department, postal code, numbers of GeoNames and INSEE,
 * coordinates and population, as codes of its cell.
 *
 * @param codes under the codes of their headings
 * @param country ISO 3166-1 alpha-2; null when no column says it
 * @param division the part of the country; null when no column says it
 */
public record CodedPlace(
        Map<String, String> codes,
        @Nullable String country,
        @Nullable Division division) {

    /** Codes under which a cell keeps the part of the country that another column says, the nearest to a town first. */
    public static final List<String> PARTS_OF_COUNTRIES = List.of("department", "state");

    /** Nothing is said. */
    public static final CodedPlace NONE = new CodedPlace(Map.of(), null, null);

    /** Coordinates of a list lie no farther from those of the gazetteer; in kilometres. */
    private static final double FAR = 30;

    /** Of two places of one name the one that is this many times nearer is meant. */
    private static final double CLEARLY = 3;

    /** Reads them. */
    public static final class Reader {

        private static final Pattern POSTAL_CODE =
                Pattern.compile("(?:F-?)?(?<department>97\\d|98\\d|\\d\\d)(?<rest>\\d{2,3})");

        /** What European lists write, where ISO 3166 has GR and GB. */
        private static final Map<String, String> OF_EUROSTAT = Map.of("EL", "GR", "UK", "GB");

        private final KnownPlaces places;

        public Reader(KnownPlaces places) {
            this.places = places;
        }

        /**
         * What {@code codes} say.
         *
         * @param elsewhere where the party lies by what stands elsewhere; null when that is not known
         * @param name of the party; where no country is known, its town tells which country's code is meant
         */
        public CodedPlace read(Map<String, String> codes, @Nullable String elsewhere, String name) {
            if (codes.isEmpty()) {
                return NONE;
            }
            String country = Optional.ofNullable(codes.get("country"))
                    .map(said -> OF_EUROSTAT.getOrDefault(said, said))
                    .flatMap(places::countryInColumn)
                    .orElse(null);
            String land = country == null ? elsewhere : country;
            String town = codes.getOrDefault("city", name);
            return new CodedPlace(codes, country, division(codes, land, town).orElse(null));
        }

        /** True when a state, region or department among {@code codes} is known in the country that they or what stands elsewhere say. */
        public boolean isDivision(Map<String, String> codes, @Nullable String elsewhere, String name) {
            return read(codes, elsewhere, name).division() != null;
        }

        private Optional<Division> division(Map<String, String> codes, @Nullable String country, String town) {
            return PARTS_OF_COUNTRIES.stream()
                    .flatMap(heading -> Stream.ofNullable(codes.get(heading)))
                    .flatMap(words -> called(words, country, town).stream())
                    .findFirst()
                    .or(() -> ofPostalCode(codes.getOrDefault("postal-code", ""), country));
        }

        private Optional<Division> called(String words, @Nullable String country, String town) {
            List<Division> called = places.divisions(words, country);
            return called.isEmpty()
                    ? places.divisionsOfCode(code(words), country, town).stream()
                            .findFirst()
                            .or(() -> places.divisionOfPart(words, country))
                    : likeliest(words, called, country, town);
        }

        /**
         * Florida of the United States, and no municipality of Puerto Rico: that which holds the town, else that of the country itself. Where no
         * country is known, a town that is known elsewhere lies in none of them: Arlon is not in Luxembourg; nor does anybody know which Córdoba is
         * meant.
         */
        private Optional<Division> likeliest(
                String words, List<Division> called, @Nullable String country, String town) {
            boolean elsewhere = country == null
                    && (!places.meaning(town, null).choices().isEmpty()
                            || places.countriesOfParts(words).size() > 1);
            return called.stream()
                    .filter(one -> !elsewhere || places.isIn(town, one))
                    .min(Comparator.comparing((Division one) -> !places.isIn(town, one))
                            .thenComparing(one -> country != null && !one.iso2().equals(country)));
        }

        /** "Qld" and "N.S.W." as ISO 3166-2 writes them. */
        private static String code(String words) {
            return words.strip().replace(".", "").toUpperCase(Locale.ROOT);
        }

        /** The department of a French postal code; other countries' say nothing that the gazetteer knows. */
        private Optional<Division> ofPostalCode(String code, @Nullable String country) {
            Matcher matcher = POSTAL_CODE.matcher(code.replaceAll("\\s", ""));
            if (!Departments.COUNTRY.equals(country) || !matcher.matches()) {
                return Optional.empty();
            }
            String department = matcher.group("department");
            boolean south = matcher.group("rest").startsWith("0")
                    || matcher.group("rest").startsWith("1");
            String number = department.equals("20") ? south ? "2A" : "2B" : department;
            return places.divisions(number, Departments.COUNTRY).stream().findFirst();
        }
    }

    /** The words of the column for the city; null when there is none. */
    public @Nullable String city() {
        return codes.get("city");
    }

    /** The town in which an organisation lies by the number of a register; empty when there is none. */
    public Optional<PartyMention> seat() {
        return Optional.ofNullable(codes.get("geonames"))
                .flatMap(Gazetteer::byGeonames)
                .or(() -> Optional.ofNullable(codes.get("insee")).flatMap(Gazetteer::byInsee))
                .map(place -> placed(
                        new PartyMention(place.name(), place.name(), PartyKind.CITY, null, place.iso2(), Map.of()),
                        place));
    }

    /** {@code town}, at the place that the columns tell from others of its name; itself when they tell none. */
    public PartyMention at(PartyMention town) {
        if (town.kind() != PartyKind.CITY) {
            return town;
        }
        String land = country == null ? town.country() : country;
        return Stream.of(town.words(), town.name())
                .flatMap(name -> place(name, land).stream())
                .findFirst()
                // where only the list says in which country it lies, its coordinates know better
                .or(() -> country == null ? nearest(Gazetteer.named(town.words(), null)) : Optional.empty())
                .map(place -> placed(town, place))
                .orElse(town);
    }

    private static PartyMention placed(PartyMention town, GazetteerPlace place) {
        Map<String, String> identifiers = new HashMap<>(town.identifiers());
        identifiers.putAll(KnownPlaces.identifiers(place));
        Divisions.of(place).map(KnownPlaces::code).ifPresent(code -> identifiers.put(KnownPlaces.DIVISION, code));
        return new PartyMention(
                town.words(), place.name(), PartyKind.CITY, null, place.iso2(), Map.copyOf(identifiers));
    }

    /** A number counts for the town of which it is one by its name too: in many lists it is that of something else. */
    private Optional<GazetteerPlace> place(String name, @Nullable String land) {
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        String spelled = name.replace("/", " sur ");
        List<GazetteerPlace> named = Gazetteer.named(spelled, land);
        return Optional.ofNullable(codes.get("geonames"))
                .flatMap(Gazetteer::byGeonames)
                .filter(place -> named.isEmpty() || named.contains(place))
                .or(() -> Optional.ofNullable(codes.get("insee"))
                        .flatMap(Gazetteer::byInsee)
                        // INSEE counts the communes overseas among those of France
                        .filter(place -> named.isEmpty()
                                || named.contains(place)
                                || Gazetteer.named(spelled, place.iso2()).contains(place)))
                .or(() -> nearest(named))
                .or(() -> ofItsSize(named));
    }

    private Optional<GazetteerPlace> nearest(List<GazetteerPlace> named) {
        Optional<Double> latitude = degrees("latitude");
        Optional<Double> longitude = degrees("longitude");
        if (latitude.isEmpty() || longitude.isEmpty()) {
            return Optional.empty();
        }
        return named.stream()
                .filter(place -> place.kilometresTo(latitude.get(), longitude.get()) <= FAR)
                .min(Comparator.comparingDouble(place -> place.kilometresTo(latitude.get(), longitude.get())));
    }

    private Optional<Double> degrees(String heading) {
        try {
            return Optional.ofNullable(codes.get(heading)).map(text -> Double.valueOf(text.replace(',', '.')));
        } catch (NumberFormatException other) {
            return Optional.empty();
        }
    }

    /** The one of that many inhabitants, where the others have many more or many less. */
    private Optional<GazetteerPlace> ofItsSize(List<GazetteerPlace> named) {
        String digits = codes.getOrDefault("population", "").replaceAll("[^0-9]", "");
        if (digits.isEmpty() || digits.length() > 10 || named.size() < 2) {
            return Optional.empty();
        }
        double people = Math.max(1, Double.parseDouble(digits));
        List<GazetteerPlace> likely = named.stream()
                .filter(place -> times(place.population(), people) < CLEARLY)
                .toList();
        boolean clear = likely.size() == 1
                && named.stream()
                        .allMatch(place -> place.equals(likely.get(0))
                                || times(place.population(), people)
                                        > CLEARLY * times(likely.get(0).population(), people));
        return clear ? Optional.of(likely.get(0)) : Optional.empty();
    }

    private static double times(long one, double other) {
        double people = Math.max(1, one);
        return Math.max(people / other, other / people);
    }
}
