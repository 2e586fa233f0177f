package org.passerelle.interpretation.names;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.passerelle.gazetteer.Division;
import org.passerelle.interpretation.places.CellPlace;
import org.passerelle.interpretation.places.CityInName;
import org.passerelle.interpretation.places.CityNames;
import org.passerelle.interpretation.places.KnownPlaces;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.text.Articles;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.vocabulary.Codes;
import org.passerelle.interpretation.vocabulary.Lexicon;
import org.passerelle.model.PartyKind;

/** Reads the names of parties: what kind each is, and where it lies. */
public final class PartyNames {

    private static final Pattern DEPARTMENT = Pattern.compile("\\(\\s*(\\d{2}|2[ABab]|97\\d)\\s*\\)");
    private static final Pattern ARTICLE = Pattern.compile("(?:l'|le |la |the )");
    private static final Pattern QUOTED = Pattern.compile("[“«\"]\\s*([^“”«»\"]{3,}?)\\s*[”»\"]|‘([^‘’]{3,})[‘’]");
    /** An association may bear the name of a city far from where it lies. */
    public static final Set<PartyKind> CALLED_BY_CITY =
            Set.of(PartyKind.HOSPITAL, PartyKind.UNIVERSITY, PartyKind.SCHOOL);

    /** "(Kazan)": the place of a party that is not named. */
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");

    /** Numbers of departments are those of this country. */
    private static final String FRANCE = "FR";

    private static final String AROUND = " ,;/+-.:";

    private final Phrases<PartyKind> kinds;
    private final Phrases<Boolean> units;
    private final Phrases<Boolean> vague;
    private final NameParts parts;
    private final CityNames cities;
    private final CellPlace.Reader besides;
    private final TerritoryNames territories;

    public PartyNames(Lexicon.PartyWords words, KnownPlaces places) {
        this.kinds = Lexicon.kinds(words);
        this.units = Lexicon.set(words.units());
        this.vague = Lexicon.set(words.vague());
        this.parts = new NameParts(kinds, units);
        this.cities = new CityNames(places);
        this.besides = new CellPlace.Reader(places);
        this.territories = new TerritoryNames(places);
    }

    /** Words for kinds of parties. */
    public Phrases<PartyKind> kinds() {
        return kinds;
    }

    public CityNames cities() {
        return cities;
    }

    /** The city that the whole of a cell names, with what stands after it; {@code country} is where it lies when the cell does not say. */
    public PartyMention city(Passage passage, @Nullable String country) {
        CellPlace beside = besides.read(passage, passage.all(), country);
        String land = beside.country() == null ? country : beside.country();
        Division division = beside.division();
        String words = passage.words(beside.name());
        return cities.city(passage, beside.name(), land, division == null ? null : KnownPlaces.code(division))
                .map(CityInName::city)
                .orElseGet(() -> new PartyMention(words, words, PartyKind.CITY, null, land, beside(division)));
    }

    private static Map<String, String> beside(@Nullable Division division) {
        return division == null ? Map.of() : Map.of(KnownPlaces.DIVISION, KnownPlaces.code(division));
    }

    /** The parties that {@code span} lists; {@code country} is where they lie when nothing else says so. */
    public List<PartyInText> in(Passage passage, Span span, @Nullable String country, PartyKind otherwise) {
        return parts.of(passage, span).stream()
                .flatMap(part -> one(passage, part, country, otherwise).stream())
                .toList();
    }

    /** The party that {@code span} names as a whole; {@code otherwise} is its kind when no word and no code of the cell tells it. */
    public Optional<PartyInText> one(Passage passage, Span span, @Nullable String country, PartyKind otherwise) {
        CellPlace beside = besides.read(passage, span, country);
        String land = beside.country() == null ? country : beside.country();
        return named(passage, beside, land, otherwise)
                .map(party ->
                        beside.stated().isEmpty() && beside.otherNames().isEmpty() ? party : party.beside(beside));
    }

    private Optional<PartyInText> named(
            Passage passage, CellPlace beside, @Nullable String country, PartyKind otherwise) {
        Span span = beside.name();
        Optional<PartyKind> coded = Codes.kind(passage);
        Matcher code = DEPARTMENT.matcher(passage.text()).region(span.start(), span.end());
        Division division = beside.division();
        String numbered = code.find() ? code.group(1) : null;
        Span name = name(passage, numbered == null ? span : new Span(span.start(), code.start()));
        String department = numbered != null || division == null ? numbered : KnownPlaces.code(division);
        if (passage.tokens().stream().noneMatch(token -> name.contains(token.start()))
                || IN_BRACKETS.matcher(passage.words(name)).matches()) {
            return Optional.empty();
        }
        List<Phrases.Hit<PartyKind>> words = kinds.all(passage.tokens()).stream()
                .filter(hit -> name.contains(hit.span().start()))
                .filter(hit -> coded.isEmpty() || !isVague(passage, hit))
                .toList();
        String home = numbered == null ? country : FRANCE;
        boolean unit = units.at(passage.tokens(), firstToken(passage, name)).isPresent();
        if (words.isEmpty() || (isTerritory(otherwise) && coded.isEmpty() && cities.bears(passage.words(name), home))) {
            return Optional.of(withoutKind(passage, name, home, department, coded.orElse(otherwise), unit));
        }
        Phrases.Hit<PartyKind> word = deciding(passage, words);
        return Optional.of(
                word.meaning().isTerritory()
                        ? territory(passage, name, word, home, department)
                        : organisation(
                                passage,
                                name,
                                word.meaning(),
                                words.get(0).span().end(),
                                home,
                                department,
                                unit));
    }

    /** Where a list holds towns, L'Hôpital and Ho Chi Minh City are some. */
    private static boolean isTerritory(PartyKind otherwise) {
        return otherwise == PartyKind.CITY || otherwise == PartyKind.REGION;
    }

    private boolean isVague(Passage passage, Phrases.Hit<PartyKind> hit) {
        return vague.at(passage.tokens(), hit.token())
                .filter(word -> word.next() == hit.next())
                .isPresent();
    }

    /** A name without a word for its kind may be that of a body from anywhere. */
    private PartyInText withoutKind(
            Passage passage,
            Span name,
            @Nullable String home,
            @Nullable String department,
            PartyKind kind,
            boolean unit) {
        Optional<PartyMention> territory = territories.named(passage.words(name), kind, home);
        if (territory.isPresent() && department == null) {
            return new PartyInText(territory.get(), name, null, List.of(), unit);
        }
        if (kind == PartyKind.REGION) {
            return withoutKind(passage, name, home, department, PartyKind.CITY, unit);
        }
        boolean noTown = Codes.kind(passage)
                .filter(coded -> coded != PartyKind.PUBLIC_BODY)
                .isPresent();
        Optional<CityInName> city = noTown || (home == null && kind != PartyKind.CITY)
                ? Optional.empty()
                : cities.city(passage, name, home, department);
        if (kind == PartyKind.CITY || city.isPresent()) {
            PartyMention mention = city.map(CityInName::city)
                    .orElse(new PartyMention(
                            passage.words(name),
                            passage.words(name),
                            kind,
                            null,
                            home,
                            department == null ? Map.of() : Map.of(KnownPlaces.DIVISION, department)));
            return new PartyInText(mention, name, department, city.stream().toList(), unit);
        }
        PartyInText party = organisation(passage, name, kind, name.start(), home, department, unit);
        boolean located = department != null || !party.cities().isEmpty();
        return located ? party : party.with(null);
    }

    private PartyInText organisation(
            Passage passage,
            Span name,
            PartyKind kind,
            int from,
            @Nullable String home,
            @Nullable String department,
            boolean unit) {
        List<CityInName> lies =
                cities.in(passage, new CityNames.Name(name, from, CALLED_BY_CITY.contains(kind)), home, department);
        String words = passage.words(withoutPlace(passage, name, lies));
        String city = lies.isEmpty() ? null : lies.get(0).city().name();
        // where it is called by its city and no country stands anywhere, it lies where that lies
        String country = home == null && CALLED_BY_CITY.contains(kind) && !lies.isEmpty()
                ? lies.get(0).city().country()
                : home;
        Map<String, String> lying = department == null ? Map.of() : Map.of(KnownPlaces.DIVISION, department);
        PartyMention mention = new PartyMention(words, proper(words), kind, city, country, lying);
        return new PartyInText(mention, name, department, lies, unit);
    }

    /** The council or executive of a territory acts as the territory. */
    private PartyInText territory(
            Passage passage,
            Span name,
            Phrases.Hit<PartyKind> word,
            @Nullable String home,
            @Nullable String department) {
        String words = passage.words(name);
        List<CityInName> lies = word.meaning() == PartyKind.CITY
                ? cities.in(passage, new CityNames.Name(name, word.span().end(), true), home, department)
                : List.of();
        boolean leads = word.span().start() == name.start() && word.span().end() < name.end();
        Span own = leads ? Articles.without(passage, new Span(word.span().end(), name.end())) : name;
        PartyMention mention = lies.isEmpty()
                ? territories.of(
                        words,
                        passage.words(word.meaning() == PartyKind.INTERCOMMUNALITY ? name : own),
                        word.meaning(),
                        home)
                : called(words, lies.get(0).city());
        return new PartyInText(mention, name, department, lies, false);
    }

    private static PartyMention called(String words, PartyMention city) {
        return new PartyMention(words, city.name(), city.kind(), null, city.country(), city.identifiers());
    }

    /** "Université A (Lille)": the place in parentheses is not a part of the name. */
    private static Span withoutPlace(Passage passage, Span name, List<CityInName> lies) {
        boolean inParentheses = !lies.isEmpty()
                && passage.text().charAt(Math.max(0, lies.get(0).span().start() - 1)) == '(';
        return inParentheses ? new Span(name.start(), lies.get(0).span().start() - 1) : name;
    }

    /** The first word for a kind decides, but after a possessive the one that follows: "the hospital's school". */
    private static Phrases.Hit<PartyKind> deciding(Passage passage, List<Phrases.Hit<PartyKind>> words) {
        return IntStream.iterate(words.size() - 1, i -> i > 0, i -> i - 1)
                .mapToObj(words::get)
                .filter(hit -> passage.folded()
                        .startsWith("'s ", Math.max(0, hit.span().start() - 3)))
                .findFirst()
                .orElse(words.get(0));
    }

    /** Without commas, blanks and the article at its ends. */
    private static Span name(Passage passage, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && AROUND.indexOf(passage.text().charAt(start)) >= 0) {
            start++;
        }
        while (end > start && AROUND.indexOf(passage.text().charAt(end - 1)) >= 0) {
            end--;
        }
        Matcher article = ARTICLE.matcher(passage.folded()).region(start, end);
        return article.lookingAt() && Character.isLowerCase(passage.text().charAt(start))
                ? new Span(article.end(), end)
                : new Span(start, end);
    }

    /** A name in quotation marks is the name, the word for the kind beside it is not a part of it. */
    private static String proper(String words) {
        Matcher quoted = QUOTED.matcher(words);
        if (!quoted.find()) {
            return words;
        }
        return quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
    }

    /** Index of the first word of {@code name}. */
    public static int firstToken(Passage passage, Span name) {
        int index = 0;
        while (index < passage.tokens().size() - 1
                && passage.tokens().get(index).start() < name.start()) {
            index++;
        }
        return index;
    }
}
