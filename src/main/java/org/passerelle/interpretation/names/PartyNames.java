package org.passerelle.interpretation.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.gazetteer.Departments;
import org.passerelle.gazetteer.Division;
import org.passerelle.interpretation.places.CellPlace;
import org.passerelle.interpretation.places.CityInName;
import org.passerelle.interpretation.places.CityNames;
import org.passerelle.interpretation.places.CodedPlace;
import org.passerelle.interpretation.places.KnownPlaces;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.text.Articles;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.text.Token;
import org.passerelle.interpretation.vocabulary.FieldsAndActivities;
import org.passerelle.interpretation.vocabulary.Lexicon;
import org.passerelle.model.PartyKind;

/** Reads the names of parties: what kind each is, and where it lies. */
public final class PartyNames {

    private static final Pattern DEPARTMENT = Pattern.compile("\\(\\s*(\\d{2}|2[ABab]|97\\d)\\s*\\)");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\(([^()]*)\\)\\.?");

    private final Phrases<PartyKind> kinds;
    private final Phrases<Boolean> units;
    private final Requests requests;
    private final KindOfHeading headings;
    private final TellingWords telling;
    private final NameParts parts;
    private final CityNames cities;
    private final CellPlace.Reader besides;
    private final CodedPlace.Reader codes;
    private final TerritoryNames territories;
    private final NameReader reader;
    private final SeveralTerritories several;

    public PartyNames(Lexicon.PartyWords words, KnownPlaces places, FieldsAndActivities terms) {
        this.telling = new TellingWords(words, terms);
        this.kinds = Lexicon.kinds(words);
        this.units = Lexicon.set(words.units());
        this.requests = new Requests(words);
        this.headings = new KindOfHeading(kinds);
        this.parts = new NameParts(kinds, units, telling.companies(), telling.proper(List.of(kinds, units)), places);
        this.cities = new CityNames(places);
        this.besides = new CellPlace.Reader(places);
        this.codes = new CodedPlace.Reader(places);
        this.territories = new TerritoryNames(places);
        this.reader =
                new NameReader(kinds, headings, telling, new HeadNoun(words, telling.companies()), cities, territories);
        this.several = new SeveralTerritories(kinds, places);
    }

    /** Words for kinds of parties. */
    public Phrases<PartyKind> kinds() {
        return kinds;
    }

    public CityNames cities() {
        return cities;
    }

    /** Names that only tell whom somebody asked. */
    public Requests requests() {
        return requests;
    }

    /** The city that the whole of a cell names, with what stands after it; {@code country} is where it lies when the cell does not say. */
    public PartyMention city(Passage passage, @Nullable String country) {
        CodedPlace coded = codes.read(passage.codes(), country, passage.text().strip());
        CellPlace beside = besides.read(passage, passage.all(), first(coded.country(), country), true);
        String land = first(beside.country(), first(coded.country(), country));
        Division division = first(beside.division(), coded.division());
        String words = passage.words(beside.name());
        return coded.at(cities.city(passage, beside.name(), land, division == null ? null : KnownPlaces.code(division))
                .map(CityInName::city)
                .orElseGet(() -> new PartyMention(words, words, PartyKind.CITY, null, land, beside(division))));
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }

    private static Map<String, String> beside(@Nullable Division division) {
        return division == null ? Map.of() : Map.of(KnownPlaces.DIVISION, KnownPlaces.code(division));
    }

    /** True when a party that the cell names is known to lie in {@code country}. */
    public boolean liesIn(Passage passage, String country) {
        return in(passage, passage.all(), country, PartyKind.REGION).stream()
                .anyMatch(party -> country.equals(party.mention().country())
                        && (!party.cities().isEmpty()
                                || !party.mention().identifiers().isEmpty()));
    }

    /** The parties that {@code span} lists; {@code country} is where they lie when nothing else says so. */
    public List<PartyInText> in(Passage passage, Span span, @Nullable String country, PartyKind otherwise) {
        return in(passage, span, country, otherwise, person -> {});
    }

    /** {@link #in(Passage, Span, String, PartyKind)}; members of the list that name people, and no body, go to {@code people}. */
    public List<PartyInText> in(
            Passage passage, Span span, @Nullable String country, PartyKind otherwise, Consumer<Span> people) {
        List<Span> territories = passage.isOneParty() ? List.of() : several.of(passage, span, country);
        if (!territories.isEmpty()) {
            PartyKind kind = several.kind(passage, span);
            return territories.stream()
                    .flatMap(name -> territory(passage, name, kind, country).stream())
                    .toList();
        }
        List<PartyInText> parties = new ArrayList<>();
        for (Span part : members(passage, span, country, otherwise)) {
            Optional<PartyInText> party = one(passage, part, country, otherwise);
            party.ifPresent(parties::add);
            if (party.isEmpty() && isPerson(passage, part, otherwise)) {
                people.accept(part);
            }
        }
        return parties;
    }

    /** The territory of that kind that {@code name} names without a word for it. */
    private Optional<PartyInText> territory(Passage passage, Span name, PartyKind kind, @Nullable String country) {
        if (kind == PartyKind.CITY) {
            return one(passage, name, country, kind);
        }
        String words = passage.words(name);
        return Optional.of(new PartyInText(territories.of(words, words, kind, country), name, null, List.of(), false));
    }

    private List<Span> members(Passage passage, Span span, @Nullable String country, PartyKind otherwise) {
        if (passage.isOneParty()) {
            return List.of(span);
        }
        return NameReader.isTerritory(otherwise)
                ? parts.listed(passage, span).stream()
                        .flatMap(part -> {
                            if (isBesideABody(passage, part)) {
                                return parts.of(passage, part).stream();
                            }
                            List<Span> two = several.joined(passage, part, country);
                            return two.isEmpty() ? Stream.of(part) : two.stream();
                        })
                        .toList()
                : parts.of(passage, span);
    }

    /** "Ville de Douala / Hôpital Laquintinie": a town, and one in it. */
    private boolean isBesideABody(Passage passage, Span span) {
        return passage.words(span).contains(" / ")
                && kinds.within(span, passage.tokens()).stream()
                        .anyMatch(hit -> !hit.meaning().isTerritory());
    }

    private boolean isPerson(Passage passage, Span span, PartyKind otherwise) {
        return !NameReader.isTerritory(otherwise)
                && PersonNames.isOne(passage.words(span))
                && kinds.within(span, passage.tokens()).isEmpty();
    }

    /**
     * The party that {@code span} names as a whole, empty for a person; {@code otherwise} is its kind when no word and no code of the cell
     * tells it.
     */
    public Optional<PartyInText> one(Passage passage, Span span, @Nullable String country, PartyKind otherwise) {
        if (isPerson(passage, span, otherwise)) {
            return Optional.empty();
        }
        CodedPlace coded = codes.read(passage.codes(), country, passage.words(span));
        String elsewhere = first(coded.country(), country);
        CellPlace read = besides.read(passage, span, elsewhere, NameReader.isTerritory(otherwise));
        CellPlace beside = NameReader.isTerritory(otherwise) ? town(passage, read, elsewhere) : read;
        String land = first(beside.country(), elsewhere);
        String said = first(beside.country(), coded.country());
        return named(passage, beside, coded, land, otherwise)
                .map(party -> said != null && party.mention().country() == null ? party.with(said) : party)
                .map(party -> isAbove(party) && coded.division() != null
                        ? party.with(coded.division().iso2())
                        : party)
                .map(party -> at(passage, party, coded))
                .map(party -> seated(passage, party, beside))
                .map(party ->
                        beside.stated().isEmpty() && beside.otherNames().isEmpty() ? party : party.beside(beside));
    }

    /** A body in the town that stands beside its name. */
    private PartyInText seated(Passage passage, PartyInText party, CellPlace beside) {
        Span town = beside.town();
        if (town == null || party.mention().kind().isTerritory()) {
            return party;
        }
        Division division = beside.division();
        return cities.city(passage, town, beside.country(), division == null ? null : KnownPlaces.code(division))
                .map(city -> party.in(city.city()))
                .orElse(party);
    }

    /** A Landkreis of no known country, which the column of its Land tells. */
    private static boolean isAbove(PartyInText party) {
        PartyMention mention = party.mention();
        return mention.country() == null && NameReader.isTerritory(mention.kind()) && mention.kind() != PartyKind.CITY;
    }

    /** Where a list holds towns, brackets that say nothing known and name no other kind of party are not a part of the name. */
    private CellPlace town(Passage passage, CellPlace read, @Nullable String country) {
        boolean otherKind =
                kinds.within(read.name(), passage.tokens()).stream().anyMatch(hit -> hit.meaning() != PartyKind.CITY);
        return otherKind ? read : besides.withoutBrackets(passage, read, country);
    }

    /** A town at the place that other columns tell; an organisation in the city that they name. */
    private PartyInText at(Passage passage, PartyInText party, CodedPlace coded) {
        PartyMention mention = party.mention();
        if (mention.kind().isTerritory()) {
            return party.as(coded.at(mention));
        }
        String town = coded.city();
        if (town == null) {
            return party.cities().isEmpty() ? coded.seat().map(party::in).orElse(party) : party;
        }
        PartyMention city = city(passage.ofCity(town), mention.country());
        return party.in(city);
    }

    private Optional<PartyInText> named(
            Passage passage, CellPlace beside, CodedPlace columns, @Nullable String country, PartyKind otherwise) {
        Span span = beside.name();
        Matcher code = DEPARTMENT.matcher(passage.text()).region(span.start(), span.end());
        Division division = first(beside.division(), columns.division());
        String numbered = code.find() ? code.group(1) : null;
        Span name = ProperName.of(passage, numbered == null ? span : new Span(span.start(), code.start()));
        boolean number = NameReader.isTerritory(otherwise)
                && otherwise != PartyKind.DEPARTMENT
                && passage.words(name).chars().noneMatch(Character::isLetter);
        if (number || ProperName.isMissing(passage, name)) {
            return Optional.empty();
        }
        SoughtName sought = new SoughtName(
                passage,
                name,
                numbered == null ? country : Departments.COUNTRY,
                numbered != null || division == null ? numbered : KnownPlaces.code(division),
                units.at(passage.tokens(), firstToken(passage, name)).isPresent());
        return Optional.of(reader.read(sought, otherwise));
    }

    /** The one kind of party that the heading of the column names: "Hôpital partenaire", "Town". */
    public Optional<PartyKind> kindOfHeading(Passage passage) {
        return headings.of(passage.label());
    }

    /** True when the heading of the column is for bodies of any kind. */
    public boolean isUnderBodies(Passage passage) {
        return headings.isOfBodies(passage.label());
    }

    /**
     * The kind of town, territory or establishment of which {@code span} is the word and nothing else: "Ville", "CHU", "Landkreis (Zuschuss)".
     */
    public Optional<PartyKind> bareKind(Passage passage, Span span) {
        List<Phrases.Hit<PartyKind>> words = kinds.within(span, passage.tokens());
        return words.stream()
                .limit(1)
                .filter(word -> word.span().start() == span.start()
                        && (span.end() - word.span().end() <= 1
                                || isRemark(passage, new Span(word.span().end(), span.end()))))
                .map(Phrases.Hit::meaning)
                .filter(kind -> kind.isTerritory() || kind.isOfCareOrStudy())
                .findFirst();
    }

    /** Brackets that name no place: "(Zuschuss)". */
    private boolean isRemark(Passage passage, Span span) {
        Matcher brackets = IN_BRACKETS.matcher(passage.text()).region(span.start(), span.end());
        return brackets.matches() && !cities.bears(brackets.group(1).strip(), null);
    }

    /** True when {@code span} of running text names a party clearly: it begins with a capital, or with a word for a kind and holds one. */
    public boolean isNamed(Passage passage, Span span) {
        Span name = Articles.without(passage, ProperName.of(passage, span));
        if (name.isEmpty()) {
            return false;
        }
        boolean kind = kinds.at(passage.tokens(), firstToken(passage, name)).isPresent();
        String words = passage.words(name).replaceFirst("^[“«\"‘(]\\s*", "");
        return !words.isEmpty()
                && (isCapital(words.codePointAt(0)) || (kind && words.chars().anyMatch(PartyNames::isCapital)));
    }

    /** True when the first word of {@code name} or its last is one by which bodies of no certain kind are called. */
    public boolean holdsBody(Passage passage, Span name) {
        return telling.holdsBody(passage, name);
    }

    private static boolean isCapital(int letter) {
        return Character.isUpperCase(letter) || Character.isDigit(letter);
    }

    /** Index of the first word of {@code name}. */
    public static int firstToken(Passage passage, Span name) {
        return Math.min(
                Token.firstFrom(name.start(), passage.tokens()),
                passage.tokens().size() - 1);
    }
}
