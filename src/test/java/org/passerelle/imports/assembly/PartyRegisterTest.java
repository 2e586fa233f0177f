package org.passerelle.imports.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.gazetteer.Gazetteer;
import org.passerelle.gazetteer.GazetteerPlace;
import org.passerelle.interpretation.places.KnownPlaces;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.model.Judgement;
import org.passerelle.model.PartyKind;
import org.passerelle.model.SourceLocation;
import org.passerelle.resolution.party.Judgements;
import org.passerelle.testing.SeededGraph;
import org.passerelle.testing.WithDatabase;

/** Which party a mention is, over the parties of the seeds. */
@WithDatabase
class PartyRegisterTest {

    private static final String GRENOBLE = "hospital/fr/chu-grenoble";

    @TempDir
    private Path scratch;

    private WorkFile work;

    @BeforeEach
    void open() {
        work = WorkFile.in(scratch);
    }

    @AfterEach
    void close() {
        work.close();
    }

    private PartyRegister register(Judgement... judgements) {
        work.close();
        work = WorkFile.in(scratch);
        Judgements judged = new Judgements(List.of(judgements));
        return new PartyRegister(
                SeededGraph.connection().graph(),
                "twins",
                judged,
                new PartyMaker(new SourceLocation("twins.csv", 0), "twins"),
                new WrittenBefore(SeededGraph.connection().graph(), "twins", work),
                work,
                new Surroundings(judged));
    }

    private static Judgement same(int line, String left, String right) {
        return new Judgement(line, left, right, true, "A. Reader", LocalDate.of(2026, 11, 22), "why");
    }

    private static PartyMention hospital(String name, @Nullable String city, @Nullable String country) {
        return new PartyMention(name, name, PartyKind.HOSPITAL, city, country, Map.of());
    }

    private static PartyMention city(String name, String country) {
        return new PartyMention(name, name, PartyKind.CITY, null, country, Map.of());
    }

    private static String id(PartyRegister register, PartyMention mention) {
        return register.resolve(mention).id();
    }

    /** What a person finds on the page of an imported party is its id. */
    @Test
    void partyThatItWouldMakeIsTheOneThatItsIdWasJudgedToBe() {
        PartyMention mention = hospital("Maison du Drac", null, "FR");
        String made = id(register(), mention);
        assertThat(made).isEqualTo("hospital/fr/maison-du-drac");

        assertThat(id(register(same(2, made, GRENOBLE)), mention)).isEqualTo(GRENOBLE);
        assertThat(id(register(same(2, GRENOBLE, made)), mention)).isEqualTo(GRENOBLE);
    }

    /** The first of the judged ids may have gone with its dataset. */
    @Test
    void knownPartyStaysItselfWhenItWasJudgedToBeOneThatIsGone() {
        PartyRegister register = register(same(2, "hospital/fr/gone", GRENOBLE));

        assertThat(id(register, hospital("CHU de Grenoble", "Grenoble", "FR"))).isEqualTo(GRENOBLE);
        assertThat(register.number().made()).isZero();
    }

    /** Whatever name of it the file gives: cities are made by the gazetteer's names, and those of the seeds have others besides. */
    @Test
    void seatIsTheCityThatIsKnown() {
        PartyRegister register = register();
        Map<String, String> seats = new TreeMap<>();
        Map<String, String> expected = new TreeMap<>();
        work.<RegisteredParty>map("parties", new RegisteredPartyType()).values().stream()
                .filter(party -> party.declaration().kind() == PartyKind.CITY)
                .toList()
                .forEach(city -> city.names().stream()
                        .filter(name -> isNoOther(city, name))
                        .forEach(name -> {
                            PartyMention hospital = hospital(
                                    "Zzyzx " + seats.size(),
                                    name,
                                    city.declaration().countryCode());
                            expected.put(city.id() + " " + name, city.id());
                            seats.put(
                                    city.id() + " " + name,
                                    String.valueOf(register.resolve(hospital).parent()));
                        }));

        assertThat(seats).hasSizeGreaterThan(60).isEqualTo(expected);
    }

    /**
     * Xuzhou is a town of another number than the city of Tongshan, which the gazetteer takes it for. "Villefranche" may be any of several.
     */
    private static boolean isNoOther(RegisteredParty city, String name) {
        if (MentionedPlace.isOneOfSeveral(name, city.declaration().countryCode())) {
            return false;
        }
        Object own = city.declaration().properties().get("geonamesId");
        return Gazetteer.find(name, city.declaration().countryCode())
                .map(GazetteerPlace::geonamesId)
                .map(found -> found.equals(String.valueOf(own)))
                .orElse(true);
    }

    @Test
    void seatIsTheCityThatItsNameWasJudgedToBe() {
        PartyRegister register = register(same(2, "BF:Ouaga-la-Belle", "city/bf/ouagadougou"));

        assertThat(id(register, city("Ouaga-la-Belle", "BF"))).isEqualTo("city/bf/ouagadougou");
        assertThat(register.resolve(hospital("Hôpital Zzyzx", "Ouaga-la-Belle", "BF"))
                        .parent())
                .isEqualTo("city/bf/ouagadougou");
    }

    /** A name that many have is left to a person; but what one file writes alike it means alike. */
    @Test
    void nameThatManyHaveIsOnePartyInOneFile() {
        PartyRegister register = register();
        PartyMention savoy = coded("Hôpital Saint-Joseph (74)");

        assertThat(id(register, coded("HOPITAL SAINT JOSEPH (74)"))).isEqualTo(id(register, savoy));
        assertThat(id(register, coded("Hôpital Saint-Joseph (38)"))).isNotEqualTo(id(register, savoy));
    }

    @Test
    void numbersOfARegisterAreNeverJoined() {
        PartyRegister register = register();
        for (String number : List.of("wikidata", "finess", "ror")) {
            assertThat(Stream.of("1", "2", "1")
                            .map(id -> new PartyMention(
                                    "Hôpital Zogoré",
                                    "Hôpital Zogoré",
                                    PartyKind.HOSPITAL,
                                    "Ouagadougou",
                                    "BF",
                                    Map.of(number, number + id)))
                            .map(mention -> id(register, mention))
                            .distinct())
                    .as(number)
                    .hasSize(2);
        }
        assertThat(Stream.of("Q1", "Q2", "Q1")
                        .map(id -> new PartyMention(
                                "Zogorette", "Zogorette", PartyKind.CITY, null, "BF", Map.of("wikidata", id)))
                        .map(mention -> id(register, mention))
                        .distinct())
                .hasSize(2);
    }

    @Test
    void townsOfOneNameInTwoStatesAreTwo() {
        PartyRegister register = register();

        assertThat(Stream.of("US-OH-REGION", "US-MS-REGION", "US-OH-REGION")
                        .map(state -> new PartyMention(
                                "Zogorette", "Zogorette", PartyKind.CITY, null, "US", Map.of("division", state)))
                        .map(mention -> id(register, mention))
                        .distinct())
                .hasSize(2);
    }

    /** Saint-Denis near Paris, that of La Réunion, or a third. */
    @Test
    void townThatNothingTellsFromOthersOfItsNameIsItself() {
        PartyRegister register = register();
        PartyMention known = new PartyMention(
                "Saint-Denis", "Saint-Denis", PartyKind.CITY, null, "FR", Map.of(KnownPlaces.DIVISION, "93"));
        String nearParis = id(register, known);

        String open = id(register, city("Saint-Denis", "FR"));

        assertThat(open).isEqualTo("city/fr/saint-denis-open-in-twins");
        assertThat(id(register, city("St Denis", "FR"))).isEqualTo(open);
        assertThat(id(register, known)).isEqualTo(nearParis);
        assertThat(register.candidates())
                .extracting(PossibleMatch::party, PossibleMatch::like)
                .contains(tuple(open, nearParis));
        assertThat(id(register(same(2, open, nearParis)), known)).isEqualTo(nearParis);
    }

    /** A town that an earlier list left open is not the one that a later list tells apart. */
    @Test
    void townThatIsToldApartIsNotTheOpenOne() {
        PartyRegister register = register();
        String open = id(register, city("Springfield", "US"));

        PartyMention illinois = new PartyMention(
                "Springfield", "Springfield", PartyKind.CITY, null, "US", Map.of(KnownPlaces.DIVISION, "US-IL-REGION"));
        assertThat(id(register, illinois)).isEqualTo("city/us/springfield");
        assertThat(open).isEqualTo("city/us/springfield-open-in-twins");
    }

    @Test
    void organisationOfAnOpenTownIsNotThatOfAKnownOne() {
        PartyRegister register = register();
        PartyMention illinois = new PartyMention(
                "Mercy Hospital",
                "Mercy Hospital",
                PartyKind.HOSPITAL,
                "Springfield",
                "US",
                Map.of(KnownPlaces.DIVISION, "US-IL-REGION"));
        PartyMention open = hospital("Mercy Hospital", "Springfield", "US");

        assertThat(register.resolve(illinois).parent()).isEqualTo("city/us/springfield");
        assertThat(register.resolve(open).parent()).isEqualTo("city/us/springfield-open-in-twins");
        assertThat(id(register, hospital("Mercy Hosp.", "Springfield", "US"))).isEqualTo(id(register, open));
        assertThat(id(register, illinois)).isNotEqualTo(id(register, open));
    }

    /** Two names of one slug are two parties. */
    @Test
    void whatReadsAlikeInAnIdIsNotJoinedByIt() {
        PartyRegister register = register();

        assertThat(id(register, hospital("Hôpital 川", "Ouagadougou", "BF")))
                .isNotEqualTo(id(register, hospital("Hôpital Chuan", "Ouagadougou", "BF")));
        assertThat(id(register, city("川", "BF"))).isNotEqualTo(id(register, city("Chuan", "BF")));
    }

    private static PartyMention coded(String words) {
        String name = words.substring(0, words.indexOf(" ("));
        return new PartyMention(words, name, PartyKind.HOSPITAL, null, "FR", Map.of());
    }

    /** By their names alone each of the three would be the first one's. */
    @Test
    void whoIsMetInWhateverOrderIsTheSame() {
        List<PartyMention> mentions = List.of(
                hospital("Hôpital Zogoré", null, null),
                hospital("Hopital Zogore", null, "ML"),
                hospital("Hôpital Zogoré", null, "BJ"));

        assertThat(ids(mentions, 0, 1, 2)).doesNotHaveDuplicates().isEqualTo(ids(mentions, 2, 1, 0));
        assertThat(ids(mentions, 1, 0, 2)).isEqualTo(ids(mentions, 2, 1, 0));
    }

    private List<String> ids(List<PartyMention> mentions, int... order) {
        PartyRegister register = register();
        IntStream.of(order).forEach(at -> register.meet(mentions.get(at)));
        register.decide(done -> {});
        return mentions.stream().map(mention -> id(register, mention)).toList();
    }

    /** The order of what is in a set differs from one run of the program to the next; the ids must not. */
    @Test
    void idDoesNotDependOnTheOrderOfIdentifiers() {
        Map<String, String> identifiers = new LinkedHashMap<>();
        identifiers.put("iati", "X-1");
        identifiers.put("wikidata", "Q1");
        Map<String, String> backwards = new LinkedHashMap<>();
        backwards.put("wikidata", "Q1");
        backwards.put("iati", "X-1");

        assertThat(second(backwards)).isEqualTo(second(identifiers)).startsWith("hospital/fr/hopital-saint-zzyzx-");
    }

    private String second(Map<String, String> identifiers) {
        PartyRegister register = register();
        id(
                register,
                new PartyMention(
                        "Hôpital Saint-Zzyzx",
                        "Hôpital Saint-Zzyzx",
                        PartyKind.HOSPITAL,
                        null,
                        "FR",
                        Map.of("iati", "X-0")));
        return id(
                register,
                new PartyMention(
                        "Hôpital Saint-Zzyzx", "Hôpital Saint-Zzyzx", PartyKind.HOSPITAL, null, "FR", identifiers));
    }

    /** Hospitals of Saint John of God are in many countries. */
    @Test
    void aHospitalOfWhichNothingSaysWhereItIsIsNotOneThatIsOnlyCalledAlike() {
        PartyRegister register = register();
        String there = id(register, hospital("Centre hospitalier Saint-Jean-de-Dieu", "Lyon", "FR"));
        String anywhere = id(register, hospital("Hôpital St Jean de Dieu", null, null));

        assertThat(anywhere).isNotEqualTo(there);
        assertThat(register.candidates())
                .extracting(PossibleMatch::party, PossibleMatch::like)
                .contains(tuple(anywhere, there));
    }
}
