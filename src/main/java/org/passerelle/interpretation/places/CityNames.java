package org.passerelle.interpretation.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.gazetteer.PlaceMeaning;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.text.Token;
import org.passerelle.model.PartyKind;

/** Finds the cities in which a name places its party: "Hôpital de Kita", "CH Vienne", "Université A (Lille)". */
public final class CityNames {

    /** What is longer is a text, not a name that holds a city. */
    private static final int LONGEST = 300;

    private static final int LONGEST_ACRONYM = 5;

    private static final Pattern PARENTHESES = Pattern.compile("\\(([^()]{2,40})\\)");
    /** Up to the last comma or dash: "Hôpital Principal, Dakar", "Hôpital Principal - Dakar". */
    private static final Pattern APART = Pattern.compile(".*(?:, *| [-–—] )(?=[^,]{2,40}$)");

    private static final Pattern COMPLEMENT = Pattern.compile(
            "(?:\\b(?:de|of|a|in|from|at)\\b +|(?<![\\p{L}-])d')(?:la +ville +d[eu] +|the +city +of +)?");
    /** "de la Vienne" speaks of a department or a region. */
    private static final Pattern OF_A_LAND = Pattern.compile("(?:la|le|les) |l['’]");

    /** "COMUNE DI BRESCIA". */
    private static final Pattern OF_IN_CAPITALS = Pattern.compile("(?:DI|DE|DU|DEL|DELLA|DO|DA|OF|VON|VAN) +");

    /** A town called by a saint is hardly meant where no "de" says so: "Clinique Saint-Pierre", but "CH Saint-Nazaire" and "Hôpital de Saint-Quentin". */
    private static final Pattern SAINT = Pattern.compile(
            "(?:saint|sainte|saints|saintes|st|ste|san|santa|santo|sant|sao|sankt|sint|svet[aiy]|swiet[aey])\\b.*");

    /** "Camões, I.P.", "(Erasmus+)". */
    private static final Pattern NO_TOWN = Pattern.compile("^(?:\\p{Lu}\\.){2,}$|[+&@%*]");

    private static final Pattern JOINTS = Pattern.compile("[\\s-]+");

    private final KnownPlaces places;

    public CityNames(KnownPlaces places) {
        this.places = places;
    }

    /**
     * A name in which cities are looked for.
     *
     * @param from where its own words begin, after the word for its kind
     * @param bearer who is called so
     */
    public record Name(Span span, int from, Bearer bearer) {}

    /** Who may bear the name of a city. */
    public enum Bearer {
        /** A town, which has the name of no saint beside its own. */
        TOWN,
        /** One that may bear the name of the city where it lies without a preposition, or that of a saint. */
        LOCAL,
        /** One that says with a preposition where it lies. */
        ANY
    }

    /** The cities that {@code name} names. */
    public List<CityInName> in(Passage passage, Name name, @Nullable String country, @Nullable String department) {
        if (name.span().end() - name.span().start() > LONGEST) {
            return List.of();
        }
        for (Span candidate : candidates(passage, name, country != null, department != null)) {
            String words = passage.words(candidate);
            if (NO_TOWN.matcher(words).find()) {
                continue;
            }
            if (isAcronym(passage, candidate) && (country == null || !places.isName(words, country))) {
                continue;
            }
            if (places.country(words).isPresent()
                    || places.isPartOfTheWorld(words)
                    || places.isTerritoryElsewhere(words, country)) {
                // a ministry "du Koweït" is one of the state, not of its capital; a house "de Bourgogne" one of the
                // region, a corporation "of America" one of the continent
                continue;
            }
            Optional<CityInName> city = city(passage, candidate, country, department);
            if (city.isPresent()) {
                return List.of(city.get());
            }
            List<CityInName> several = several(passage, candidate, country, department);
            if (several.size() > 1) {
                return several;
            }
        }
        return name.bearer() == Bearer.LOCAL && department == null ? open(passage, name.span(), country) : List.of();
    }

    /** "Ninewells Hospital, Dundee": what a sign sets apart is a town where several are called so, though it is open which. */
    private List<CityInName> open(Passage passage, Span name, @Nullable String country) {
        return apart(passage.folded().substring(0, name.end()), name).stream()
                .filter(span -> !isSmall(passage, span) && isOpen(passage.words(span), country))
                .findFirst()
                .map(span -> new CityInName(
                        new PartyMention(
                                passage.words(span), passage.words(span), PartyKind.CITY, null, country, Map.of()),
                        span))
                .stream()
                .toList();
    }

    private boolean isOpen(String words, @Nullable String country) {
        PlaceMeaning meaning = places.meaning(words, country);
        return meaning.place() == null
                && meaning.choices().size() > 1
                && places.country(words).isEmpty()
                && !places.isTerritoryElsewhere(words, country);
    }

    /** "Banque mondiale (IDA)". */
    private static boolean isAcronym(Passage passage, Span span) {
        String words = passage.words(span);
        return words.length() <= LONGEST_ACRONYM
                && StringUtils.isAllUpperCase(words)
                && span.start() > 0
                && passage.text().charAt(span.start() - 1) == '(';
    }

    /** True when a place in {@code country} (anywhere when it is null) bears the name. */
    public boolean bears(String name, @Nullable String country) {
        return places.isName(name, country);
    }

    /** The city that {@code span} names as a whole. */
    public Optional<CityInName> city(Passage passage, Span span, @Nullable String country, @Nullable String division) {
        if (span.end() - span.start() > LONGEST) {
            return Optional.empty();
        }
        String words = passage.words(span);
        if (words.length() < 2) {
            return Optional.empty();
        }
        return places.city(words, country, division).map(city -> new CityInName(mention(words, city, division), span));
    }

    private static PartyMention mention(String words, KnownPlaces.City city, @Nullable String division) {
        Map<String, String> identifiers = new HashMap<>(city.identifiers());
        if (division != null) {
            identifiers.put(KnownPlaces.DIVISION, division);
        }
        return new PartyMention(words, city.name(), PartyKind.CITY, null, city.country(), Map.copyOf(identifiers));
    }

    private List<Span> candidates(Passage passage, Name named, boolean known, boolean inDepartment) {
        Span name = named.span();
        String folded = passage.folded().substring(0, name.end());
        List<Span> candidates = apart(folded, name);
        candidates.removeIf(town -> isSmall(passage, town));
        if (named.bearer() == Bearer.ANY) {
            candidates.removeIf(town -> isOfTwoTowns(passage, named, town));
        }
        int last = lastComplement(folded, name);
        if (last >= 0
                && !OF_A_LAND.matcher(passage.text()).region(last, name.end()).lookingAt()) {
            candidates.add(new Span(last, name.end()));
        }
        if (named.bearer() == Bearer.ANY) {
            return candidates;
        }
        List<Span> bare = new ArrayList<>();
        if (known) {
            ahead(passage, name, named.from(), bare);
        }
        capitals(passage, new Span(Math.max(named.from(), name.start()), name.end()), inDepartment, bare);
        bare.stream()
                // where no country is known, a village anywhere may be called like a river or a founder
                .filter(span ->
                        known || inDepartment || named.bearer() == Bearer.TOWN || places.isLarge(passage.words(span)))
                .filter(span -> named.bearer() == Bearer.TOWN
                        || inDepartment
                        || isAfterAcronym(passage, name, named.from())
                        || !isSaint(passage, span))
                .forEach(candidates::add);
        return candidates;
    }

    /** "Santé Mentale Anjou-Mali (asso.)": a town has a capital, unless nothing has. */
    private static boolean isSmall(Passage passage, Span town) {
        return Character.isLowerCase(passage.text().charAt(town.start()))
                && isInSmallLetters(passage.words(town))
                && !isInSmallLetters(passage.text());
    }

    private static boolean isInSmallLetters(String words) {
        return words.equals(words.toLowerCase(Locale.ROOT));
    }

    /** "Comité de jumelage Lons-le-Saunier - Offenburg" lies in one of the two, and not in the one that stands last for that. */
    private boolean isOfTwoTowns(Passage passage, Name named, Span town) {
        int dash = passage.text().lastIndexOf(" - ", town.start());
        String before = dash < named.from() ? "" : passage.words(new Span(named.from(), dash));
        return dash + " - ".length() == town.start() && !before.isEmpty() && places.isName(before, null);
    }

    /** What brackets, a comma or a dash set apart from the name. */
    private static List<Span> apart(String folded, Span name) {
        List<Span> apart = new ArrayList<>();
        Matcher parentheses = PARENTHESES.matcher(folded).region(name.start(), name.end());
        while (parentheses.find()) {
            apart.add(Span.of(parentheses, 1));
        }
        Matcher last = APART.matcher(folded).region(name.start(), name.end());
        if (last.lookingAt()) {
            apart.add(new Span(last.end(), name.end()));
        }
        return apart;
    }

    private static boolean isSaint(Passage passage, Span span) {
        return SAINT.matcher(passage.folded()).region(span.start(), span.end()).matches();
    }

    /** "CH Saint-Nazaire": a public hospital is called by its town. */
    private static boolean isAfterAcronym(Passage passage, Span name, int from) {
        String kind = passage.text().substring(name.start(), Math.max(name.start(), Math.min(from, name.end())));
        String last = kind.substring(kind.lastIndexOf(' ') + 1);
        return last.length() <= LONGEST_ACRONYM && StringUtils.isAllUpperCase(last);
    }

    /** Where the words after the last preposition begin; -1 when there is none. */
    private static int lastComplement(String folded, Span name) {
        Matcher complement = COMPLEMENT.matcher(folded).region(name.start(), name.end());
        int last = -1;
        while (complement.find()) {
            last = complement.end();
        }
        return last;
    }

    /** From the first capital on; where the department is known, from later ones too: "CHU Pasteur Nice". */
    private static void capitals(Passage passage, Span span, boolean everyOne, List<Span> candidates) {
        for (int i = span.start(); i < span.end(); i++) {
            boolean begins = i == 0 || !Character.isLetterOrDigit(passage.text().charAt(i - 1));
            if (begins && Character.isUpperCase(passage.text().charAt(i))) {
                candidates.add(new Span(i, span.end()));
                Matcher of = OF_IN_CAPITALS.matcher(passage.text()).region(i, span.end());
                if (of.lookingAt()) {
                    candidates.add(new Span(of.end(), span.end()));
                }
                if (!everyOne) {
                    return;
                }
            }
        }
    }

    /** "Kita District Hospital": the words before the one for the kind, and fewer and fewer of them. */
    private static void ahead(Passage passage, Span name, int from, List<Span> candidates) {
        int start = name.start();
        List<Token> words = passage.tokens().stream()
                .filter(token -> token.start() >= start && token.end() < from)
                .toList();
        for (int last = words.size() - 1;
                last >= 0 && Character.isUpperCase(passage.text().charAt(start));
                last--) {
            Span candidate = new Span(start, words.get(last).end());
            // "St Mary's Hospital" is that of a saint
            if (!passage.folded().startsWith("'s ", candidate.end() - 2)
                    && !passage.folded().startsWith("'s ", candidate.end())) {
                candidates.add(candidate);
            }
        }
    }

    /**
     * Two or more cities that stand side by side, as in names of hospitals of two towns. Villages do not count: the names of many people are
     * those of villages too ("Albert Royer").
     */
    /** "Hamburg-Eppendorf": what a hyphen joins to a town is one of its quarters where the only town called so is far away. */
    private boolean isQuarter(Passage passage, List<CityInName> before, CityInName city, @Nullable String country) {
        return country != null
                && passage.text().charAt(city.span().start() - 1) == '-'
                && before.stream()
                        .noneMatch(town ->
                                places.areNear(passage.words(town.span()), passage.words(city.span()), country));
    }

    private List<CityInName> several(
            Passage passage, Span span, @Nullable String country, @Nullable String department) {
        List<CityInName> cities = new ArrayList<>();
        Matcher joint = JOINTS.matcher(passage.text()).region(span.start(), span.end());
        int start = span.start();
        while (start < span.end()) {
            int end = joint.find() ? joint.start() : span.end();
            Optional<CityInName> city =
                    end == start ? Optional.empty() : city(passage, new Span(start, end), country, department);
            if (city.isEmpty()
                    || !city.get().city().identifiers().containsKey("geonames")
                    || (country == null
                            && !places.isLarge(passage.words(city.get().span())))) {
                return List.of();
            }
            if (start > span.start() && isQuarter(passage, cities, city.get(), country)) {
                return List.of();
            }
            if (cities.stream().noneMatch(city.get()::isSameCity)) {
                cities.add(city.get());
            }
            start = end == span.end() ? end : joint.end();
        }
        return cities;
    }
}
