package org.passerelle.interpretation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.gazetteer.Countries;
import org.passerelle.gazetteer.Division;
import org.passerelle.gazetteer.Gazetteer;
import org.passerelle.gazetteer.GazetteerPlace;
import org.passerelle.gazetteer.PlaceMeaning;
import org.passerelle.interpretation.names.PartyNames;
import org.passerelle.interpretation.places.CellPlace;
import org.passerelle.interpretation.places.KnownPlaces;
import org.passerelle.interpretation.statement.DocumentContext;
import org.passerelle.interpretation.statement.Doubt;
import org.passerelle.interpretation.statement.HomeOfList;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.statement.StatedCooperation;
import org.passerelle.interpretation.statement.StatedParty;
import org.passerelle.interpretation.statement.Statement;
import org.passerelle.interpretation.text.CellParts;
import org.passerelle.interpretation.text.Folded;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Token;
import org.passerelle.model.CooperationKind;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Problem;
import org.passerelle.reading.RawRecord;
import org.passerelle.telling.Message;

/** Marks what was guessed of places: which of several of one name is meant, and a country that the rest of the list tells. */
final class UncertainPlaces {

    /** Territories that hold several towns. Beside one of them a name may be that of another. */
    private static final Set<PartyKind> LARGER =
            Set.of(PartyKind.REGION, PartyKind.DEPARTMENT, PartyKind.INTERCOMMUNALITY);

    /** Countries of many universities that are called after founders and given English names: Laval, Washington, Lincoln, Columbia. */
    private static final Set<String> NAMED_AFTER_PEOPLE = Set.of("US", "CA");

    /** Inhabitants of a town that somebody may mean by the name of a department. */
    private static final int A_TOWN = 5_000;

    /** Columns of the sides and of their towns. */
    private static final Set<Heading> PLACING = Set.of(
            Heading.ESTABLISHMENT, Heading.CARRIER, Heading.OPERATOR, Heading.PARTNER, Heading.CITY, Heading.HOME_CITY);

    /** Codes of cells that are identifiers of towns too. */
    private static final Set<String> NUMBERS = Set.of("geonames", "insee");

    private final KnownPlaces places;

    private final PartyNames names;

    private final CellPlace.Reader besides;

    UncertainPlaces(KnownPlaces places, PartyNames names) {
        this.places = places;
        this.names = names;
        this.besides = new CellPlace.Reader(places);
    }

    /** {@code read} with the statements about guessed places uncertain, and the choices told. */
    Interpretation mark(Interpretation read, DocumentContext context) {
        Guesses guesses = new Guesses(read, context);
        read.cooperations().stream()
                .filter(one -> one.kind() == CooperationKind.DECENTRALISED_COOPERATION)
                .forEach(one -> {
                    guesses.tellOpenTerritories(one);
                    guesses.doubtNamesakes(one);
                });
        read.cooperations().stream()
                .filter(one -> one.kind() == CooperationKind.TWINNING)
                .forEach(guesses::tellOpenSides);
        read.cooperations().forEach(guesses::tellUnknown);
        read.parties().forEach(guesses::doubtSeats);
        List<StatedCooperation> cooperations = read.cooperations().stream()
                .map(one -> new StatedCooperation(
                        one.key(), one.kind(), doubtPlaces(read.parties(), guesses.mark(one.statements()))))
                .toList();
        List<StatedParty> parties = read.parties().stream()
                .map(one -> new StatedParty(one.party(), doubtNamed(one.party(), guesses.mark(one.statements()))))
                .toList();
        boolean named = read.parties().stream().anyMatch(one -> isCalledInEnglish(one.party()));
        return guesses.told.isEmpty() && guesses.findings.isEmpty() && !named
                ? read
                : new Interpretation(read.record(), cooperations, parties, guesses.findings(read.findings()));
    }

    /** "Laval University" is in Québec: that it lies in the town which it seems to be called by is not sure. */
    private static List<Statement> doubtNamed(PartyMention party, List<Statement> statements) {
        String city = party.city();
        return city == null || !isCalledInEnglish(party)
                ? statements
                : statements.stream()
                        .map(statement -> statement.predicate() == Predicate.LOCATED_IN
                                ? statement.doubtedIfCertain(Doubt.CALLED_AFTER.with(city))
                                : statement)
                        .toList();
    }

    /** Nor is it sure that the cooperation takes place there. */
    private static List<Statement> doubtPlaces(List<StatedParty> parties, List<Statement> statements) {
        Set<PartyMention> doubted = parties.stream()
                .filter(one -> isCalledInEnglish(one.party()))
                .flatMap(one -> one.statements().stream())
                .filter(statement -> statement.predicate() == Predicate.LOCATED_IN)
                .flatMap(statement -> Stream.ofNullable(statement.object()))
                .collect(Collectors.toSet());
        return doubted.isEmpty()
                ? statements
                : statements.stream()
                        .map(statement -> {
                            PartyMention place = statement.object();
                            return statement.predicate() == Predicate.PLACE && place != null && doubted.contains(place)
                                    ? statement.doubtedIfCertain(Doubt.CALLED_AFTER.with(place.words()))
                                    : statement;
                        })
                        .toList();
    }

    private static boolean isCalledInEnglish(PartyMention party) {
        return party.kind() == PartyKind.UNIVERSITY
                && party.city() != null
                && NAMED_AFTER_PEOPLE.contains(Objects.requireNonNullElse(party.country(), ""))
                && Folded.of(party.words()).equals(Folded.of(party.city()) + " university");
    }

    /** What was guessed of one record. */
    private final class Guesses {

        private final RawRecord record;
        private final @Nullable HomeOfList home;
        private final @Nullable String inferred;
        private final boolean isKindRead;
        private final Map<PartyMention, Message> told = new LinkedHashMap<>();
        private final Set<PartyMention> unplaced = new HashSet<>();
        private final List<Finding> findings = new ArrayList<>();

        Guesses(Interpretation read, DocumentContext context) {
            this.home = context.home();
            this.record = read.record();
            this.isKindRead = record.first(Heading.KIND).isPresent()
                    && read.findings().stream().noneMatch(finding -> finding.problem() == Problem.NO_KIND);
            this.inferred = context.inferredHome(record);
        }

        List<Statement> mark(List<Statement> statements) {
            return statements.stream().map(this::mark).toList();
        }

        private Statement mark(Statement statement) {
            PartyMention party = statement.object();
            if (party == null || statement.uncertain() != null || party.kind() == PartyKind.COUNTRY) {
                return statement;
            }
            return Optional.ofNullable(told.get(party))
                    .or(() -> doubt(party))
                    .map(statement::doubted)
                    .orElse(statement);
        }

        private Optional<Message> doubt(PartyMention party) {
            boolean town = party.kind() == PartyKind.CITY;
            if (town) {
                nowhere(party);
            }
            Optional<Message> doubt = (town
                            ? several(party).or(() -> abroad(party)).or(() -> country(party))
                            : country(party))
                    .or(() -> byNameAlone(party));
            doubt.ifPresent(reason -> told.put(party, reason));
            return doubt;
        }

        /** A side of a decentralised cooperation may be any territory: what no register has is a town only by default. */
        void tellOpenTerritories(StatedCooperation cooperation) {
            List<Statement> all = cooperation.statements();
            tell(all.stream(), party -> party.kind() == PartyKind.CITY && isUnknown(party), Problem.TERRITORY_OPEN);
            tell(all.stream(), this::isUnknownDivision, Problem.NO_REGION);
        }

        /** Tells {@code problem} of the parties that are meant, of each once. */
        private void tell(
                Stream<Statement> statements, java.util.function.Predicate<PartyMention> meant, Problem problem) {
            statements
                    .flatMap(statement -> Stream.ofNullable(statement.object()))
                    .filter(meant)
                    .filter(unplaced::add)
                    .forEach(party -> find(party, problem));
        }

        /** In a list of two sides that neither heading nor nature calls towns, what no register has may be a body: "Forschungszentrum Jülich". */
        void tellOpenSides(StatedCooperation cooperation) {
            if (isKindRead) {
                return;
            }
            tell(participants(cooperation), this::isOpenSide, Problem.TERRITORY_OPEN);
        }

        /** "Wolverhampton East" in the United Kingdom: a town that no register has may be a part of one, or something else. */
        void tellUnknown(StatedCooperation cooperation) {
            tell(
                    participants(cooperation),
                    party -> party.kind() == PartyKind.CITY && party.country() != null && isUnknown(party),
                    Problem.TOWN_UNKNOWN);
            tell(participants(cooperation), this::isUnknownDivision, Problem.NO_REGION);
        }

        private static Stream<Statement> participants(StatedCooperation cooperation) {
            return cooperation.statements().stream()
                    .filter(statement -> statement.predicate() == Predicate.PARTICIPANT);
        }

        private boolean isOpenSide(PartyMention party) {
            return party.kind() == PartyKind.CITY
                    && party.country() != null
                    && isUnknown(party)
                    && isBare(party)
                    && !isHeadedAs(party, PartyKind.CITY);
        }

        /** "Voïvodie de Silésie": a word says what it is, and its country has none that is called so. */
        private boolean isUnknownDivision(PartyMention party) {
            boolean level = party.kind() == PartyKind.REGION || party.kind() == PartyKind.DEPARTMENT;
            return level && party.country() != null && party.identifiers().isEmpty();
        }

        /** Beside a region, a department or a group of communes, "Québec" may be the town or the territory that is called like it. */
        void doubtNamesakes(StatedCooperation cooperation) {
            List<PartyMention> sides = participants(cooperation)
                    .flatMap(statement -> Stream.ofNullable(statement.object()))
                    .toList();
            if (sides.stream().noneMatch(side -> LARGER.contains(side.kind()) || isUnregistered(side))) {
                return;
            }
            for (PartyMention side : sides) {
                namesake(side)
                        .map(division -> side.name() + " · " + division.name() + " ("
                                + division.level().name().toLowerCase(Locale.ROOT) + ")")
                        .or(() -> townCalledLike(side)
                                .map(town -> KnownPlaces.told(List.of(town)) + " · " + side.name() + " ("
                                        + side.kind().name().toLowerCase(Locale.ROOT) + ")"))
                        .ifPresent(choices -> {
                            find(side, Problem.SEVERAL_PLACES, choices);
                            told.put(side, Doubt.SEVERAL_PLACES.with(side.words(), choices));
                        });
            }
        }

        /** "Koussanar (Tambacounda)": a body in that town, or a village in the region of that name. */
        void doubtSeats(StatedParty stated) {
            boolean one = stated.party().words().indexOf(' ') < 0;
            if (!one || stated.party().kind() != PartyKind.ORGANISATION || !isBare(stated.party())) {
                return;
            }
            stated.statements().stream()
                    .filter(statement -> statement.predicate() == Predicate.LOCATED_IN)
                    .flatMap(statement -> Stream.ofNullable(statement.object()))
                    .filter(town -> places.isDivision(town.name(), town.country())
                            && record.cells().stream()
                                    .anyMatch(cell ->
                                            cell.text().contains(stated.party().words() + " (" + town.words())))
                    .forEach(town -> told.putIfAbsent(
                            town,
                            Doubt.SEVERAL_PLACES.with(town.words(), town.name() + " · " + town.name() + " (region)")));
        }

        /** What no register has may be a territory that holds several towns. */
        private boolean isUnregistered(PartyMention side) {
            return side.kind() == PartyKind.CITY && isUnknown(side) && isBare(side);
        }

        /** True when no word of it says what it is. */
        private boolean isBare(PartyMention party) {
            return names.kinds().all(Token.of(Folded.of(party.words()))).isEmpty();
        }

        /** "Vienne" may be the department or the town elsewhere that has the same name. */
        private Optional<GazetteerPlace> townCalledLike(PartyMention territory) {
            boolean bare =
                    LARGER.contains(territory.kind()) && isBare(territory) && !isHeadedAs(territory, territory.kind());
            return bare
                    ? places.meaning(territory.words(), territory.country()).choices().stream()
                            .filter(town ->
                                    town.name().equalsIgnoreCase(territory.words()) && town.population() >= A_TOWN)
                            .findFirst()
                    : Optional.empty();
        }

        private Optional<Division> namesake(PartyMention town) {
            GazetteerPlace place = town.kind() == PartyKind.CITY ? placed(town) : null;
            return place == null || isHeadedAs(town, PartyKind.CITY)
                    ? Optional.empty()
                    : places.division(town.words(), place.iso2()).filter(division -> division.holds(place));
        }

        private boolean isHeadedAs(PartyMention party, PartyKind expected) {
            return record.cells().stream()
                    .filter(cell -> cell.text().contains(party.words()))
                    .anyMatch(cell -> names.kindOfHeading(Passage.of(cell))
                            .filter(kind -> kind == expected)
                            .isPresent());
        }

        private boolean isUnknown(PartyMention city) {
            return city.identifiers().isEmpty() && meaning(city).choices().isEmpty();
        }

        /** Tells, once, of a town that nobody knows and that nothing places. */
        private void nowhere(PartyMention city) {
            if (city.country() == null && isUnknown(city) && unplaced.add(city)) {
                find(city, Problem.NO_PLACE);
            }
        }

        /** By the words of the cell or, where those hold more than the name ("Ville de Springfield"), by the name. */
        private PlaceMeaning meaning(PartyMention city) {
            return meaning(city, words -> places.meaning(words, city.country()));
        }

        private static PlaceMeaning meaning(PartyMention city, Function<String, PlaceMeaning> places) {
            PlaceMeaning whole = places.apply(city.words());
            return whole.choices().isEmpty() ? places.apply(city.name()) : whole;
        }

        /** Whether the row gives the number that a register has for the town. */
        private boolean isNumbered(PartyMention city) {
            return record.cells().stream()
                    .anyMatch(cell -> NUMBERS.stream()
                            .anyMatch(number -> cell.codes().containsKey(number)
                                    && cell.codes()
                                            .get(number)
                                            .equals(city.identifiers().get(number))));
        }

        /** Several places have the name, and nothing beside it tells them apart. */
        private Optional<Message> several(PartyMention city) {
            if (isNumbered(city)) {
                return Optional.empty();
            }
            String division = city.identifiers().get(KnownPlaces.DIVISION);
            if (division != null) {
                return placed(city) == null ? within(city, division) : Optional.empty();
            }
            PlaceMeaning meaning = isSomewhere(city) && inferred == null
                    ? meaning(city, words -> places.meaning(words, null))
                    : meaning(city);
            GazetteerPlace placed = placed(city);
            boolean several = meaning.choices().size() > (city.country() == null ? 0 : 1);
            boolean open = placed == null && several && !city.identifiers().containsKey("wikidata");
            List<String> regions =
                    placed == null || placed.population() < KnownPlaces.LARGE ? regions(city, placed) : List.of();
            boolean chosen = placed != null
                    && Objects.equals(placed, meaning.place())
                    && (!meaning.isCertain() || !regions.isEmpty());
            if (!open && !chosen) {
                return Optional.empty();
            }
            String choices = Stream.concat(Stream.of(KnownPlaces.told(meaning.choices())), regions.stream())
                    .collect(Collectors.joining(" · "));
            find(city, Problem.SEVERAL_PLACES, choices);
            return Optional.of((chosen ? Doubt.SEVERAL_PLACES : Doubt.PLACE_OPEN).with(city.words(), choices));
        }

        /** Where nothing says in which country, "Hesse" may be the village in France or the Land of Germany. */
        private List<String> regions(PartyMention city, @Nullable GazetteerPlace placed) {
            return isSomewhere(city) && !isHeadedAs(city, PartyKind.CITY)
                    ? places.regions(city.words())
                            .filter(region -> placed == null || !region.holds(placed))
                            .map(region -> region.name() + " (" + region.iso2() + ", "
                                    + region.level().name().toLowerCase(Locale.ROOT) + ")")
                            .toList()
                    : List.of();
        }

        /** A cell says nothing but its name, and no other in which country it lies. */
        private boolean isSomewhere(PartyMention city) {
            return record.cells().stream()
                    .filter(cell -> cell.text().strip().equals(city.words()))
                    .anyMatch(cell -> !saysCountry(cell));
        }

        /** Whether it is one, whatever stands beside its name. */
        private boolean isCountry(String text) {
            return places.countryInColumn(text).isPresent()
                    || CellParts.words(text)
                            .anyMatch(part -> places.countryInColumn(part).isPresent());
        }

        private boolean saysCountry(Cell cell) {
            boolean first = cell.heading() == Heading.ESTABLISHMENT || cell.heading() == Heading.CARRIER;
            return (first && home != null)
                    || record.first(first ? Heading.HOME_COUNTRY : Heading.COUNTRY)
                            .filter(said -> isCountry(said.text()))
                            .isPresent();
        }

        /** Several towns of one state have the name: two Neuenkirchen in Lower Saxony. */
        private Optional<Message> within(PartyMention city, String division) {
            PlaceMeaning meaning = meaning(city, words -> places.meaningIn(words, division));
            if (meaning.choices().size() < 2) {
                return Optional.empty();
            }
            String choices = KnownPlaces.told(meaning.choices());
            find(city, Problem.SEVERAL_PLACES, choices);
            return Optional.of(Doubt.PLACE_OPEN.with(city.words(), choices));
        }

        /** Santiago in a list of Spanish towns: one of that name lies there too. */
        private Optional<Message> abroad(PartyMention city) {
            String home = inferred;
            if (isNumbered(city)
                    || home == null
                    || city.country() == null
                    || home.equals(city.country())
                    || !standsAlone(city)) {
                return Optional.empty();
            }
            List<GazetteerPlace> there = places.meaning(city.words(), home).choices();
            if (there.isEmpty()) {
                return Optional.empty();
            }
            String choices = KnownPlaces.told(Stream.concat(Stream.ofNullable(placed(city)), there.stream())
                    .toList());
            find(city, Problem.SEVERAL_PLACES, choices);
            return Optional.of(Doubt.SEVERAL_PLACES.with(city.words(), choices));
        }

        /** On the side of the list that is at home, and nothing in the row says its country. */
        private boolean standsAlone(PartyMention city) {
            return record.first(Heading.ESTABLISHMENT)
                            .filter(cell -> cell.text().strip().equals(city.words()))
                            .isPresent()
                    && record.first(Heading.COUNTRY)
                            .flatMap(cell -> places.countryInColumn(cell.text()))
                            .filter(said -> said.equals(city.country()))
                            .isEmpty();
        }

        /** Its country follows from the other names of the list, not from its own. */
        private Optional<Message> country(PartyMention party) {
            String home = inferred;
            if (home == null
                    || !home.equals(party.country())
                    || party.identifiers().containsKey(KnownPlaces.DIVISION)) {
                return Optional.empty();
            }
            String name = party.kind() == PartyKind.CITY ? party.words() : party.city();
            if (lies(name, home) || (isFirst(party) && lies(townOfFirst(), home))) {
                return Optional.empty();
            }
            askOfPlacesElsewhere(party);
            return Optional.of(Doubt.COUNTRY_OF_LIST.with(
                    Countries.name(home, Locale.ENGLISH), Countries.name(home, Locale.FRENCH)));
        }

        private boolean lies(@Nullable String town, String country) {
            return town != null
                    && places.meaning(town, null)
                            .meant()
                            .filter(place -> place.iso2().equals(country))
                            .isPresent();
        }

        /** What the column of towns says of a first side that is a body. */
        private @Nullable String townOfFirst() {
            return record.first(Heading.HOME_CITY)
                    .map(cell -> cell.text().strip())
                    .orElse(null);
        }

        private boolean isFirst(PartyMention party) {
            return !party.kind().isTerritory()
                    && record.first(Heading.ESTABLISHMENT)
                            .filter(cell -> cell.text().contains(party.words()))
                            .isPresent();
        }

        /** Springfield in a list of Belgian towns: no place in Belgium is called so, and several elsewhere are. */
        private void askOfPlacesElsewhere(PartyMention party) {
            List<GazetteerPlace> elsewhere = party.kind() == PartyKind.CITY && isUnknown(party)
                    ? places.meaning(party.words(), null).choices()
                    : List.of();
            if (!elsewhere.isEmpty()) {
                find(party, Problem.SEVERAL_PLACES, KnownPlaces.toldByCountry(elsewhere));
            }
        }

        private boolean namesCountry(Cell cell) {
            Passage passage = Passage.of(cell);
            return besides.read(passage, passage.all(), null, false).country() != null;
        }

        /** "Hospital de Cruces" is placed by the one small town that has the name, which need not be where it is. */
        private Optional<Message> byNameAlone(PartyMention party) {
            String name = party.kind() == PartyKind.CITY ? party.words() : party.city();
            if (party.country() == null || name == null) {
                return Optional.empty();
            }
            List<Cell> cells = record.cells().stream()
                    .filter(cell ->
                            PLACING.contains(cell.heading()) && cell.text().contains(name))
                    .toList();
            boolean alone = !cells.isEmpty()
                    && cells.stream()
                            .allMatch(cell -> !cell.text().strip().equals(name)
                                    && cell.codes().isEmpty()
                                    && !saysCountry(cell)
                                    && !namesCountry(cell));
            return alone
                    ? places.meaning(name, party.country())
                            .meant()
                            .filter(place -> place.population() < KnownPlaces.LARGE)
                            .map(place -> Doubt.NAME_ALONE.with(name))
                    : Optional.empty();
        }

        private @Nullable GazetteerPlace placed(PartyMention city) {
            return Optional.ofNullable(city.identifiers().get("geonames"))
                    .flatMap(Gazetteer::byGeonames)
                    .or(() ->
                            Optional.ofNullable(city.identifiers().get("insee")).flatMap(Gazetteer::byInsee))
                    .orElse(null);
        }

        private void find(PartyMention city, Problem problem, Object... values) {
            record.cells().stream()
                    .filter(cell -> cell.text().contains(city.words()))
                    // "Ain" stands in "Ain Defla" as well: a cell that says nothing else goes first
                    .min(Comparator.comparing(
                            (Cell cell) -> !cell.text().strip().equals(city.words())))
                    .ifPresent(cell -> findings.add(Finding.of(record, cell, city.words(), problem, values)));
        }

        List<Finding> findings(List<Finding> before) {
            List<Finding> all = new ArrayList<>(before);
            all.addAll(findings);
            return List.copyOf(all);
        }
    }
}
