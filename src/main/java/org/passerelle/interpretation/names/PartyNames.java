package org.passerelle.interpretation.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
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
import org.passerelle.interpretation.text.CommonNouns;
import org.passerelle.interpretation.text.FunctionWords;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.text.Token;
import org.passerelle.interpretation.vocabulary.Codes;
import org.passerelle.interpretation.vocabulary.FieldsAndActivities;
import org.passerelle.interpretation.vocabulary.Lexicon;
import org.passerelle.model.PartyKind;

/** Reads the names of parties: what kind each is, and where it lies. */
public final class PartyNames {

    /** A university or a ministry in a column of hospitals is still one; a foundation there is a hospital that is called so. */
    private static final Set<PartyKind> PLAIN = Set.of(PartyKind.UNIVERSITY, PartyKind.PUBLIC_BODY);

    private static final int LONGEST_ACRONYM = 4;

    /** What is longer is a text, and no name of a territory. */
    private static final int LONGEST = 100;

    private static final Pattern DEPARTMENT = Pattern.compile("\\(\\s*(\\d{2}|2[ABab]|97\\d)\\s*\\)");

    /** "Les Amis de Tbilissi" are elsewhere. */
    private static final Pattern FRIENDS = Pattern.compile(
            "\\b(?:amis?|amies?|amitie|friends?|friendship|amici|amicizia|amigos?|amistad|amizade|freunde|freundeskreis|vrienden|przyjaciele) (?:d|de|du|des|of|di|del|della|von|van)\\b");

    /** "Medical Missionaries of Mary", "Filles de Marie": an order is called after a saint. */
    private static final Pattern ORDER = Pattern.compile(
            "\\b(?:missionar(?:y|ies|ie|i)|missionnaires?|misioner[oa]s|missionari[ae]s|missionarinnen|sisters|soeurs|suore|hermanas|irmas|schwestern|siostry"
                    + "|brothers|freres|fratelli|hermanos|irmaos|bruder|bracia|daughters|filles|figlie|hijas|filhas|servants|servantes|ancelle|siervas|servas) "
                    + "(?:d|de|du|des|of|di|del|della|do|da|von|van|od)\\b");

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,}");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\(([^()]*)\\)\\.?");

    private static final Set<String> TOWN_OR_HOME = Set.of("ciudad", "ciutat");

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
    private final WordedTerritory worded;
    private final HeadNoun heads;
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
        this.worded = new WordedTerritory(territories, cities);
        this.heads = new HeadNoun(words, telling.companies());
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
        return isTerritory(otherwise)
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
        return !isTerritory(otherwise)
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
        CellPlace read = besides.read(passage, span, elsewhere, isTerritory(otherwise));
        CellPlace beside = isTerritory(otherwise) ? town(passage, read, elsewhere) : read;
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
        return mention.country() == null && isTerritory(mention.kind()) && mention.kind() != PartyKind.CITY;
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
        Optional<PartyKind> coded = Codes.kind(passage);
        Matcher code = DEPARTMENT.matcher(passage.text()).region(span.start(), span.end());
        Division division = first(beside.division(), columns.division());
        String numbered = code.find() ? code.group(1) : null;
        Span name = ProperName.of(passage, numbered == null ? span : new Span(span.start(), code.start()));
        String department = numbered != null || division == null ? numbered : KnownPlaces.code(division);
        boolean number = isTerritory(otherwise)
                && otherwise != PartyKind.DEPARTMENT
                && passage.words(name).chars().noneMatch(Character::isLetter);
        if (number || ProperName.isMissing(passage, name)) {
            return Optional.empty();
        }
        List<Phrases.Hit<PartyKind>> words = kinds.within(name, passage.tokens()).stream()
                .filter(hit -> coded.isEmpty() || !telling.isVague(passage, hit))
                .filter(hit -> isTerritory(otherwise) ? !isSyllable(passage, hit) : !isTownOrHome(passage, hit))
                .filter(hit -> !isOneOfAcronyms(passage, hit) && !isPartOfABody(passage, name, hit))
                .toList();
        String home = numbered == null ? country : Departments.COUNTRY;
        boolean unit = units.at(passage.tokens(), firstToken(passage, name)).isPresent();
        Optional<PartyKind> heading = kindOfHeading(passage).filter(kind -> kind == otherwise && !kind.isTerritory());
        if (heading.filter(kind -> kind == PartyKind.ASSOCIATION).isPresent() && isTown(name, words)) {
            return Optional.of(worded.read(passage, name, words.get(0), home, department));
        }
        boolean stands = words.isEmpty() || !isPlain(passage, heads.of(passage, name, words), heading.orElse(null));
        if (heading.isPresent() && stands) {
            return Optional.of(headed(passage, name, heading.get(), words, home, department, unit));
        }
        Optional<PartyMention> french = words.isEmpty() && coded.isEmpty() && heading.isEmpty()
                ? territories.french(passage.words(name), home)
                : Optional.empty();
        if (french.isPresent()) {
            return Optional.of(new PartyInText(french.get(), name, null, List.of(), unit));
        }
        if (words.isEmpty() && coded.isEmpty() && telling.isOfHealth(passage, name)) {
            int from = passage.tokens().get(firstToken(passage, name)).end();
            return Optional.of(organisation(passage, name, PartyKind.HOSPITAL, from, home, department, unit));
        }
        Optional<PartyMention> below =
                isTerritory(otherwise) && coded.isEmpty() && words.isEmpty() && name.end() - name.start() <= LONGEST
                        ? below(passage.words(name), home, department)
                        : Optional.empty();
        if (below.isPresent()) {
            return Optional.of(new PartyInText(below.get(), name, null, List.of(), unit));
        }
        boolean others = words.stream().anyMatch(hit -> !hit.meaning().isTerritory());
        if (isTerritory(otherwise) && !others && telling.isCompany(passage, name)) {
            return Optional.of(
                    organisation(passage, name, PartyKind.ORGANISATION, name.start(), home, department, unit));
        }
        if (words.isEmpty() || (isTerritory(otherwise) && coded.isEmpty() && cities.bears(passage.words(name), home))) {
            PartyKind plain = otherwise == PartyKind.CITY ? kindOfTown(passage, name, home, department) : otherwise;
            return Optional.of(withoutKind(passage, name, home, department, coded.orElse(plain), unit));
        }
        Phrases.Hit<PartyKind> word = telling.asSpelled(passage, name, heads.of(passage, name, words));
        if (word.meaning().isTerritory()
                && (isBeforeABody(passage, name, word)
                        || worded.isOfABody(passage, name, word, home)
                        || worded.isOfABodyBefore(passage, name, word, home))) {
            int after = words.get(0).span().end();
            return Optional.of(organisation(passage, name, PartyKind.ORGANISATION, after, home, department, unit));
        }
        Optional<PartyInText> office = worded.ofAnOffice(passage, name, word, home);
        if (office.isPresent()) {
            return office;
        }
        if (word.meaning() == PartyKind.PUBLIC_BODY && coded.isEmpty()) {
            Optional<PartyMention> led = territories.prefecture(passage.words(name), home);
            if (led.isPresent()) {
                return Optional.of(new PartyInText(led.get(), name, null, List.of(), unit));
            }
        }
        boolean company = word.meaning() == PartyKind.ASSOCIATION && telling.isCompany(passage, name);
        return Optional.of(
                word.meaning().isTerritory()
                        ? worded.read(passage, name, word, home, department)
                        : organisation(
                                passage,
                                name,
                                company ? PartyKind.ORGANISATION : word.meaning(),
                                words.get(0).span().end(),
                                home,
                                department,
                                unit));
    }

    /** "Southern Region Health Bureau": behind the word for a territory stands what the body is. */
    private boolean isBeforeABody(Passage passage, Span name, Phrases.Hit<PartyKind> word) {
        Span behind = passage.trimmed(new Span(word.span().end(), name.end()), " ");
        return word.span().start() > name.start()
                && !behind.isEmpty()
                && Character.isUpperCase(passage.text().charAt(behind.start()))
                && telling.endsAsABody(passage, behind);
    }

    /** A part of a country below the first, where no register has what the name says. */
    private Optional<PartyMention> below(String name, @Nullable String home, @Nullable String department) {
        return territories.named(name, PartyKind.REGION, home).isPresent()
                ? Optional.empty()
                : territories.below(
                        name, home, department == null ? Map.of() : Map.of(KnownPlaces.DIVISION, department));
    }

    /** "Ayuntamiento de Getafe" is one in a column of associations too. */
    private static boolean isTown(Span name, List<Phrases.Hit<PartyKind>> words) {
        return !words.isEmpty()
                && words.get(0).meaning() == PartyKind.CITY
                && words.get(0).span().start() == name.start();
    }

    /**
     * What a name says in spite of the heading of its column: a hospital among universities is one too, and so
     * is a school among hospitals.
     */
    private boolean isPlain(Passage passage, Phrases.Hit<PartyKind> said, @Nullable PartyKind heading) {
        return (PLAIN.contains(said.meaning()) && !telling.isVague(passage, said))
                || (said.meaning() == PartyKind.HOSPITAL && heading == PartyKind.UNIVERSITY)
                || (said.meaning() == PartyKind.SCHOOL && heading == PartyKind.HOSPITAL);
    }

    /** Where a list holds towns, L'Hôpital and Ho Chi Minh City are some. */
    private static boolean isTerritory(PartyKind otherwise) {
        return otherwise.isTerritory() && otherwise != PartyKind.COUNTRY;
    }

    /** The one kind of party that the heading of the column names: "Hôpital partenaire", "Town". */
    public Optional<PartyKind> kindOfHeading(Passage passage) {
        return headings.of(passage.label());
    }

    /** True when the heading of the column is for bodies of any kind. */
    public boolean isUnderBodies(Passage passage) {
        return headings.isOfBodies(passage.label());
    }

    /** "UPV/EHU": letters between signs are those of a name, unless what stands on the other side of the sign is a word for a kind too. */
    private boolean isOneOfAcronyms(Passage passage, Phrases.Hit<PartyKind> hit) {
        boolean acronym = StringUtils.isAllUpperCase(passage.words(hit.span()));
        boolean joined =
                hit.token() > 0 && passage.text().startsWith("/", hit.span().start() - 1);
        return acronym
                && joined
                && StringUtils.isAllUpperCase(tokenBefore(passage, hit))
                && kinds.at(passage.tokens(), hit.token() - 1).isEmpty();
    }

    /** "Emergency Dept": what ends in the abbreviation is a part of a body, and "Dépt de la Loire" a territory. */
    private static boolean isPartOfABody(Passage passage, Span name, Phrases.Hit<PartyKind> hit) {
        return hit.meaning() == PartyKind.DEPARTMENT
                && hit.span().start() > name.start()
                && passage.words(hit.span()).toLowerCase(Locale.ROOT).startsWith("dept");
    }

    private static String tokenBefore(Passage passage, Phrases.Hit<PartyKind> hit) {
        Token before = passage.tokens().get(hit.token() - 1);
        return passage.text().substring(before.start(), before.end());
    }

    /** A name under a heading that says what it is; its own word for a kind says only where its proper words begin. */
    private PartyInText headed(
            Passage passage,
            Span name,
            PartyKind kind,
            List<Phrases.Hit<PartyKind>> words,
            @Nullable String home,
            @Nullable String department,
            boolean unit) {
        int from = words.isEmpty() ? name.end() : words.get(0).span().end();
        PartyInText party = organisation(passage, name, kind, from, home, department, unit);
        boolean located = home != null || department != null || !party.cities().isEmpty();
        return located ? party : party.with(null);
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

    /** "Ho Chi Minh": CHI is a hospital, Chi is a part of a name. */
    private static boolean isSyllable(Passage passage, Phrases.Hit<PartyKind> hit) {
        String word = passage.words(hit.span());
        return word.length() <= LONGEST_ACRONYM
                && !StringUtils.isAllUpperCase(word)
                // "Hôp."
                && !passage.text().startsWith(".", hit.span().end())
                && !leadsOn(passage, hit);
    }

    /** "Ciudad de los Niños" is a home for children, where nothing says that towns are named. */
    private static boolean isTownOrHome(Passage passage, Phrases.Hit<PartyKind> hit) {
        return TOWN_OR_HOME.contains(
                passage.folded().substring(hit.span().start(), hit.span().end()));
    }

    /** "City of Leeds" is called Leeds. */
    private static boolean leadsOn(Passage passage, Phrases.Hit<PartyKind> hit) {
        return hit.next() < passage.tokens().size()
                && FunctionWords.leadOn(passage.tokens().get(hit.next()).word());
    }

    /** A name without a word for its kind may be that of a body from anywhere. */
    private PartyInText withoutKind(
            Passage passage,
            Span name,
            @Nullable String home,
            @Nullable String department,
            PartyKind kind,
            boolean unit) {
        Optional<PartyMention> headed = ofHeading(passage, name, kind, home);
        Optional<PartyMention> territory = headed.or(() -> territories.named(passage.words(name), kind, home));
        if (territory.isPresent() && (department == null || headed.isPresent())) {
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

    /** In a column of regions, departments or groups of communes each name is that of one. */
    private Optional<PartyMention> ofHeading(Passage passage, Span name, PartyKind kind, @Nullable String home) {
        String words = passage.words(name);
        return kindOfHeading(passage)
                .filter(heading -> heading == kind && kind != PartyKind.CITY && isTerritory(kind))
                .map(heading -> territories.of(words, words, kind, home));
    }

    /** Where no heading says town, a name that no register has and that holds a common noun is not taken for one: "Parc national de Taza". */
    private PartyKind kindOfTown(Passage passage, Span name, @Nullable String home, @Nullable String department) {
        String words = passage.words(name);
        boolean open = kindOfHeading(passage).isEmpty()
                && (CommonNouns.standIn(words)
                        || telling.isCalledAsABody(passage, name)
                        || ACRONYM.matcher(words).matches())
                && cities.city(passage, name, home, department).isEmpty()
                && territories.named(words, PartyKind.CITY, home).isEmpty();
        return open ? PartyKind.ORGANISATION : PartyKind.CITY;
    }

    private static CityNames.Bearer bearer(PartyKind kind) {
        // an association may bear the name of a city far from where it lies
        return kind.isOfCareOrStudy() ? CityNames.Bearer.LOCAL : CityNames.Bearer.ANY;
    }

    private PartyInText organisation(
            Passage passage,
            Span name,
            PartyKind kind,
            int from,
            @Nullable String home,
            @Nullable String department,
            boolean unit) {
        String folded = passage.folded().substring(name.start(), name.end());
        boolean elsewhere =
                (kind == PartyKind.ASSOCIATION && FRIENDS.matcher(folded).find())
                        || ORDER.matcher(folded).find();
        List<CityInName> lies = elsewhere
                ? List.of()
                : cities.in(passage, new CityNames.Name(name, from, bearer(kind)), home, department);
        String words = passage.words(ProperName.withoutPlace(passage, name, lies));
        String city = lies.isEmpty() ? null : lies.get(0).city().name();
        // where it is called by its city and no country stands anywhere, it lies where that lies
        String country = home == null && kind.isOfCareOrStudy() && !lies.isEmpty()
                ? lies.get(0).city().country()
                : home;
        Map<String, String> lying = department == null ? Map.of() : Map.of(KnownPlaces.DIVISION, department);
        PartyMention mention = new PartyMention(
                words,
                passage.isOneParty() ? words : ProperName.unquoted(words, from - name.start()),
                kind,
                city,
                country,
                lying);
        return new PartyInText(mention, name, department, lies, unit);
    }

    /** Index of the first word of {@code name}. */
    public static int firstToken(Passage passage, Span name) {
        return Math.min(
                Token.firstFrom(name.start(), passage.tokens()),
                passage.tokens().size() - 1);
    }
}
