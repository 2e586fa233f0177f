package org.passerelle.interpretation.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.passerelle.gazetteer.Division;
import org.passerelle.gazetteer.DivisionLevel;
import org.passerelle.gazetteer.GazetteerPlace;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Span;

/**
 * What stands after a name in its cell and says where the party lies: "Brest, France", "Kayes (Mali)", "Zahlé - Liban", "Fresno,
 * California", "Valence (Drôme)", "Paris 13e", "Gent (Gand)", "Volgograd (ex Stalingrad)".
 *
 * @param name the name without it
 * @param country ISO 3166-1 alpha-2 of the country that it says; null when it says none
 * @param division the part of the country that it says; null when it says none
 * @param stated the words that say so, those of the country first; empty when there are none
 * @param otherNames other names of the party
 * @param town the words for the town in which a body lies, where they stand in brackets with its country: "Hospital (Blantyre, Malawi)"
 */
public record CellPlace(
        Span name,
        @Nullable String country,
        @Nullable Division division,
        List<Span> stated,
        List<Span> otherNames,
        @Nullable Span town) {

    private CellPlace(
            Span name,
            @Nullable String country,
            @Nullable Division division,
            List<Span> stated,
            List<Span> otherNames) {
        this(name, country, division, stated, otherNames, null);
    }

    /** Reads them, from the end of a name on. */
    public static final class Reader {

        /** Of codes of countries and their short forms. */
        private static final int LONGEST_CODE = 3;

        private static final Pattern IN_BRACKETS =
                Pattern.compile("(?<name>.*\\S)\\s*[(\\[](?<said>[^()\\[\\]]{1,60})[)\\]]\\W*");
        private static final Pattern AFTER_COMMA = Pattern.compile("(?<name>.*[^\\s,])\\s*,\\s*(?<said>[^,()]{2,40})");
        private static final Pattern AFTER_DASH = Pattern.compile("(?<name>.*\\S)\\s+[-–—]\\s+(?<said>[^(),–—]{2,40})");
        /** "Koulikoro / Mali": a country, and nothing else. */
        private static final Pattern AFTER_SLASH =
                Pattern.compile("(?<name>[^/]*[^\\s/])\\s*/\\s*(?<said>[^/(),]{2,40})");

        /** "Saint-Louis du Sénégal", "Fribourg en Suisse". */
        private static final Pattern AFTER_OF = Pattern.compile(
                "(?<name>.*\\S)\\s+(?:du |de la |de l['’]|des |d['’]|of |en |au |aux |in )(?<said>\\p{Lu}[^(),–—]{2,40})");
        /** "Seattle WA", "New York USA". */
        private static final Pattern AFTER_BLANK = Pattern.compile("(?<name>.*\\p{Ll})\\s+(?<said>\\p{Lu}{2,3})");
        /** "Kanazawa 金沢": the name again, in another script. */
        private static final Pattern OTHER_SCRIPT = Pattern.compile(
                "(?<name>[\\p{IsLatin}\\p{Punct} ]+)\\s(?<said>[\\p{L}\\p{M} ]{2,40})(?<!\\p{IsLatin})");
        /** Where what stands in brackets comes apart: "Wichita (Kansas, USA)". */
        private static final Pattern LAST_PART =
                Pattern.compile("(?<first>.*\\S)\\s*(?:[,;/]|\\s[-–—]\\s)\\s*(?<last>[^,;/]*\\S)");

        private static final Pattern FORMER = Pattern.compile(
                "(?:ex[- ]|anciennement |autrefois |formerly |former |ehemals |früher |antes |già |dawniej )(?<name>.+)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        private static final Pattern QUARTER = Pattern.compile(
                "(?<name>.*\\p{L})\\s+(?:\\d{1,2}|[IVX]{1,5})\\s*(?:er|[eè](?:me)?|ème|nde?|th|st|rd)?\\.?(?:\\s+arr(?:ondissement|\\.)?)?");

        /** A country, a division, another name: no cell says more. */
        private static final int MOST = 3;

        private static final int CODE = 2;

        /** "SP", "NSW", "BR-SP", "74". */
        private static final Pattern DIVISION_CODE = Pattern.compile("(?:\\p{Lu}{2}-)?[\\p{Lu}\\d]{1,3}");

        private static final Pattern BEHIND_ITS_BODY =
                Pattern.compile(".*(?:\\s(?:di|del|della|de|du|des|do|da|von|van|of)\\s+|,\\s*)(?<town>\\p{Lu}.*)");

        private final KnownPlaces places;

        public Reader(KnownPlaces places) {
            this.places = places;
        }

        /**
         * What stands after the name that {@code span} begins with.
         *
         * @param country where the party lies by what stands elsewhere; null when that is not known
         * @param isTown true when what is named is a town itself, false when it may lie in one
         */
        public CellPlace read(Passage passage, Span span, @Nullable String country, boolean isTown) {
            CellPlace read = new CellPlace(span, null, null, List.of(), List.of());
            for (int i = 0; i < MOST; i++) {
                // "Château-Chinon (Ville)" is called so
                if (places.isName(passage.words(read.name()), read.country() == null ? country : read.country())) {
                    return read;
                }
                Optional<CellPlace> next = next(passage, read, country, isTown);
                if (next.isEmpty()) {
                    return quarter(passage, read, country);
                }
                read = next.get();
            }
            return read;
        }

        private Optional<CellPlace> next(Passage passage, CellPlace read, @Nullable String elsewhere, boolean isTown) {
            for (Pattern form : List.of(IN_BRACKETS, AFTER_COMMA, AFTER_DASH, AFTER_SLASH)) {
                Matcher matcher = form.matcher(passage.text())
                        .region(read.name().start(), read.name().end());
                if (matcher.matches()) {
                    Span name = Span.of(matcher, "name");
                    Span said = Span.of(matcher, "said");
                    boolean brackets = form == IN_BRACKETS;
                    Optional<CellPlace> understood = understood(passage, read, name, said, elsewhere, brackets)
                            .or(() -> brackets ? ofParts(passage, read, name, said, elsewhere) : Optional.empty())
                            .filter(place -> isTown || !isSeat(passage, place))
                            .filter(place -> form != AFTER_SLASH || (isTown && place.division() == null))
                            .or(() -> brackets && !isTown
                                    ? seat(passage, read, name, said, elsewhere)
                                    : Optional.empty());
                    if (understood.isPresent()) {
                        return understood;
                    }
                }
            }
            return isTown ? attached(passage, read, elsewhere) : Optional.empty();
        }

        /** What stands behind the name of a town without a sign between: only a place that is known to lie there is read so. */
        private Optional<CellPlace> attached(Passage passage, CellPlace read, @Nullable String elsewhere) {
            for (Pattern form : List.of(AFTER_OF, AFTER_BLANK, OTHER_SCRIPT)) {
                Matcher matcher = form.matcher(passage.text())
                        .region(read.name().start(), read.name().end());
                if (matcher.matches()) {
                    Span name = Span.of(matcher, "name");
                    Optional<CellPlace> understood =
                            understood(passage, read, name, Span.of(matcher, "said"), elsewhere, form == OTHER_SCRIPT);
                    if (understood.isPresent()
                            && isPlace(passage.words(name), understood.get().country())) {
                        return understood;
                    }
                }
            }
            return Optional.empty();
        }

        /** "Grenoble (Isère, France)": each part says something, the last one first. */
        private Optional<CellPlace> ofParts(
                Passage passage, CellPlace read, Span name, Span said, @Nullable String elsewhere) {
            return lastPart(passage, said)
                    .flatMap(parts -> understood(passage, read, name, Span.of(parts, "last"), elsewhere, true)
                            .flatMap(
                                    last -> understood(passage, last, name, Span.of(parts, "first"), elsewhere, true)));
        }

        /** What stands before the last comma of {@code said}, and behind it. */
        private static Optional<Matcher> lastPart(Passage passage, Span said) {
            return Optional.of(LAST_PART.matcher(passage.text()).region(said.start(), said.end()))
                    .filter(Matcher::matches);
        }

        /** "Hospital (Blantyre, Malawi)": the town in which a body lies, with what it is a part of. */
        private Optional<CellPlace> seat(
                Passage passage, CellPlace read, Span name, Span said, @Nullable String elsewhere) {
            return lastPart(passage, said).flatMap(parts -> seat(passage, read, name, parts, elsewhere));
        }

        private Optional<CellPlace> seat(
                Passage passage, CellPlace read, Span name, Matcher parts, @Nullable String elsewhere) {
            Span town = Span.of(parts, "first");
            String words = passage.words(town);
            return understood(passage, read, town, Span.of(parts, "last"), elsewhere, true)
                    .filter(last -> last.division() == null
                            ? isPlace(words, last.country())
                            : places.isIn(words, last.division()))
                    .map(last -> new CellPlace(
                            name, last.country(), last.division(), last.stated(), last.otherNames(), town));
        }

        /**
         * {@code read} without brackets behind the name of a town whose words say nothing that is known: "Oxford (R.U.)". It stays as it is
         * where a place is called so with them, or none without.
         */
        public CellPlace withoutBrackets(Passage passage, CellPlace read, @Nullable String elsewhere) {
            String country = read.country() == null ? elsewhere : read.country();
            Matcher matcher = IN_BRACKETS
                    .matcher(passage.text())
                    .region(read.name().start(), read.name().end());
            boolean town = !places.isName(passage.words(read.name()), country)
                    && matcher.matches()
                    && isPlace(passage.words(Span.of(matcher, "name")), country);
            return town
                    ? new CellPlace(
                            Span.of(matcher, "name"), read.country(), read.division(), read.stated(), read.otherNames())
                    : read;
        }

        /** Two letters that stand for a country where no town is called so, while one elsewhere is, stand for something else: "Cuneo (CN)". */
        private boolean isOtherCode(String words, String called, String land) {
            return words.length() == CODE && !isPlace(called, land) && isPlace(called, null);
        }

        /** "Chieri" of "Comune di Chieri" and "Liceo Monti, Chieri", where that is one; else {@code name}. */
        private String town(String name) {
            Matcher behind = BEHIND_ITS_BODY.matcher(name);
            return behind.matches()
                            && !isPlace(name, null)
                            && isPlace(behind.group("town"), null)
                            && places.country(behind.group("town")).isEmpty()
                    ? behind.group("town")
                    : name;
        }

        private boolean isPlace(String name, @Nullable String country) {
            return !places.meaning(name, country).choices().isEmpty();
        }

        private Optional<CellPlace> understood(
                Passage passage, CellPlace read, Span name, Span said, @Nullable String elsewhere, boolean brackets) {
            String words = passage.words(said);
            String called = DIVISION_CODE.matcher(words).matches() ? town(passage.words(name)) : passage.words(name);
            String country = read.country() == null ? elsewhere : read.country();
            Optional<Division> division =
                    read.division() == null ? division(words, called, country, brackets) : Optional.empty();
            Optional<String> land = read.country() == null
                    ? land(words, brackets || (name.start() == 0 && passage.isOfTowns()))
                            .filter(found -> !isOtherCode(words, called, found))
                    : Optional.empty();
            // "Atlanta, Georgia" and "Fresno, CA" lie in the states, "Batumi, Georgia" in the country
            // beside a column for the United States, "Columbia County (Georgia)" is in the state
            boolean state = division.isPresent()
                    && (land.isEmpty()
                            || division.get().iso2().equals(elsewhere)
                            || (places.isIn(called, division.get()) && !places.isName(called, land.get())));
            if (land.isPresent() && !state) {
                return Optional.of(with(read, name, said, land.get(), read.division()));
            }
            if (division.isPresent()) {
                return Optional.of(with(read, name, said, division.get().iso2(), division.get()));
            }
            Matcher former = FORMER.matcher(passage.text()).region(said.start(), said.end());
            // "Weißwasser (ex DDR)" was no other town
            boolean ofCountry = former.matches()
                    && places.country(passage.words(Span.of(former, "name"))).isPresent();
            if (brackets && former.matches() && !ofCountry) {
                return Optional.of(named(read, name, Span.of(former, "name"), read.country()));
            }
            // "Gent (Gand)": both are names of one place, and by that of no other
            Optional<GazetteerPlace> both = brackets ? places.calledBoth(called, words, country) : Optional.empty();
            return both.map(place -> named(read, name, said, country == null ? place.iso2() : read.country()));
        }

        /** In brackets, and in columns of places, a country may have its name in any language of headings: "(Italia)". */
        private Optional<String> land(String words, boolean brackets) {
            // "Ronnenberg, Niemcy"; a short word behind a comma may be anything
            if (!brackets && words.length() <= LONGEST_CODE) {
                return places.country(words);
            }
            // "(Granada)" is Spanish for Grenada, and the name of a large town in Spain
            return places.countryInColumn(words).filter(land -> !places.isLargeOutside(words, land));
        }

        /** "Clinic (Kinshasa)" lies in the town that gives its name to the province: the brackets are left to those who look for towns. */
        private boolean isSeat(Passage passage, CellPlace understood) {
            Division division = understood.division();
            return division != null
                    && !places.isIn(passage.words(understood.name()), division)
                    && understood.stated().stream().anyMatch(said -> isTownIn(division, passage.words(said)));
        }

        /** Which towns an intercommunality holds is not known: "Lyon" is the town, and not its metropolis. */
        private boolean isTownIn(Division division, String name) {
            return division.level() == DivisionLevel.INTERCOMMUNALITY
                    ? places.isName(name, division.iso2())
                    : places.isIn(name, division);
        }

        private Optional<Division> division(String words, String called, @Nullable String country, boolean brackets) {
            List<Division> all = DIVISION_CODE.matcher(words).matches()
                    ? places.divisionsOfCode(words, country, called)
                    : places.divisions(words, country);
            List<Division> holding =
                    all.stream().filter(one -> places.isIn(called, one)).toList();
            if (!holding.isEmpty()) {
                return Optional.of(holding.get(0));
            }
            Optional<Division> whole = places.divisionOfPart(words, country).filter(one -> places.isIn(called, one));
            if (all.isEmpty() && whole.isPresent()) {
                return whole;
            }
            // where the name itself is in no gazetteer, brackets after it can be nothing else
            return brackets
                            && all.size() == 1
                            && !DIVISION_CODE.matcher(words).matches()
                            && words.length() > CODE
                            && country != null
                    ? Optional.of(all.get(0))
                    : Optional.empty();
        }

        /** "Paris 13e" is Paris. */
        private CellPlace quarter(Passage passage, CellPlace read, @Nullable String elsewhere) {
            Matcher quarter = QUARTER.matcher(passage.text())
                    .region(read.name().start(), read.name().end());
            String country = read.country() == null ? elsewhere : read.country();
            boolean isOne = quarter.matches() && places.isName(passage.words(Span.of(quarter, "name")), country);
            return isOne
                    ? new CellPlace(
                            Span.of(quarter, "name"), read.country(), read.division(), read.stated(), read.otherNames())
                    : read;
        }

        private static CellPlace with(
                CellPlace read, Span name, Span said, String country, @Nullable Division division) {
            List<Span> stated = new ArrayList<>(read.stated());
            stated.add(said);
            return new CellPlace(name, country, division, List.copyOf(stated), read.otherNames(), read.town());
        }

        private static CellPlace named(CellPlace read, Span name, Span other, @Nullable String country) {
            List<Span> names = new ArrayList<>(read.otherNames());
            names.add(other);
            return new CellPlace(name, country, read.division(), read.stated(), List.copyOf(names), read.town());
        }
    }
}
