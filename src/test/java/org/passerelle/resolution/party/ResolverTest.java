package org.passerelle.resolution.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.passerelle.model.Judgement;
import org.passerelle.model.PartyKind;
import org.passerelle.resolution.match.Reason;
import org.passerelle.testing.Unit;

@Unit
class ResolverTest {

    private static final KnownParty CHU_NANTES =
            hospital("hospital/fr/chu-nantes", "Nantes", "FR", "CHU de Nantes", "Nantes University Hospital");
    private static final KnownParty CH_NANTES = hospital("hospital/fr/ch-nantes", "Nantes", "FR", "CH de Nantes");
    private static final KnownParty JOSEPH_PARIS =
            hospital("hospital/fr/saint-joseph-paris", "Paris", "FR", "Hôpital Saint-Joseph");
    private static final KnownParty JOSEPH_MARSEILLE =
            hospital("hospital/fr/saint-joseph-marseille", "Marseille", "FR", "Hôpital Saint-Joseph");
    private static final KnownParty HEALTH = new KnownParty(
            "public-body/sn/ministry-of-health",
            List.of("Ministère de la Santé"),
            PartyKind.PUBLIC_BODY,
            null,
            "SN",
            Map.of("iati", "SN-1"));
    private static final KnownParty THIES = new KnownParty(
            "city/sn/thies", List.of("Thiès"), PartyKind.CITY, null, "SN", Map.of("geonames", "2244799"));

    @Test
    void joinsTheSameNameInAnotherSpelling() {
        assertThat(joined(query("Centre hospitalier universitaire de Nantes", null, "FR")))
                .isEqualTo(CHU_NANTES.id());
        assertThat(joined(query("CHU Nante", "Nantes", "FR"))).isEqualTo(CHU_NANTES.id());
        assertThat(joined(body("Ministry of Health", "SN"))).isEqualTo(HEALTH.id());
    }

    @Test
    void leavesToAPersonWhatManyAreCalled() {
        Decision decision = resolve(query("Hôpital St-Joseph", null, "FR"));

        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Candidate.class,
                        candidate -> assertThat(candidate.choices())
                                .extracting(Choice::id)
                                .containsExactlyInAnyOrder(JOSEPH_PARIS.id(), JOSEPH_MARSEILLE.id()));
        assertThat(joined(query("Hôpital St-Joseph", "Marseille", "FR"))).isEqualTo(JOSEPH_MARSEILLE.id());
    }

    @Test
    void takesForNewWhatIsInAnotherCountryOrUnlikeAnything() {
        assertThat(resolve(query("CHU de Nantes", null, "SN"))).isEqualTo(new Decision.Fresh());
        assertThat(resolve(query("Hôpital de Matam", "Matam", "SN"))).isEqualTo(new Decision.Fresh());
        assertThat(resolve(query("?", null, null))).isEqualTo(new Decision.Fresh());
    }

    @Test
    void joinsByIdentifierWhateverTheName() {
        PartyQuery query = new PartyQuery("MSAS", PartyKind.PUBLIC_BODY, null, "SN", Map.of("iati", "SN-1"));

        assertThat(resolve(query)).isInstanceOfSatisfying(Decision.Joined.class, decision -> {
            assertThat(decision.choice().id()).isEqualTo(HEALTH.id());
            assertThat(decision.choice().score().reasons()).containsExactly(Reason.SAME_IDENTIFIER);
        });
    }

    @Test
    void neverTakesAPlaceForAnotherOfTheGazetteer() {
        assertThat(resolve(city("Thies", "SN", "2244799"))).isInstanceOf(Decision.Joined.class);
        assertThat(resolve(city("Thies", "SN", "1"))).isEqualTo(new Decision.Fresh());
        assertThat(resolve(new PartyQuery("Thiès", PartyKind.CITY, null, null, Map.of())))
                .isInstanceOf(Decision.Candidate.class);
        assertThat(resolve(new PartyQuery("Thiès", PartyKind.HOSPITAL, null, "SN", Map.of())))
                .isEqualTo(new Decision.Fresh());
    }

    @Test
    void followsJudgementsBeforeAnythingElse() {
        PartyQuery query = query("Hôtel-Dieu", null, "FR");
        assertThat(resolve(query)).isEqualTo(new Decision.Fresh());
        assertThat(joined(query, judged("FR:Hôtel Dieu", CHU_NANTES.id(), true)))
                .isEqualTo(CHU_NANTES.id());
        assertThat(resolve(query("CHU de Nantes", null, "FR"), judged("CHU de Nantes", CHU_NANTES.id(), false)))
                .isNotInstanceOf(Decision.Joined.class);
    }

    @Test
    void triesTheOtherNameThatAPersonGave() {
        assertThat(joined(query("Le grand hôpital", null, "FR"), judged("le Grand Hôpital", "CHU Nantes", true)))
                .isEqualTo(CHU_NANTES.id());
        assertThat(resolve(query("Le grand hôpital", null, "FR"))).isEqualTo(new Decision.Fresh());
    }

    @Test
    void answersWithThePartyThatAnotherWasMergedInto() {
        assertThat(joined(query("CHU de Nantes", null, "FR"), judged(CH_NANTES.id(), CHU_NANTES.id(), true)))
                .isEqualTo(CH_NANTES.id());
    }

    /** Two nodes that are one leave no doubt which is meant. */
    @Test
    void takesPartiesThatWereJudgedTheSameForOne() {
        KnownParty twice =
                hospital("hospital/fr/chu-de-nantes", "Nantes", "FR", "Centre hospitalier universitaire, Nantes");
        PartyIndex index = new PartyIndex();
        Stream.of(CHU_NANTES, twice).forEach(index::add);
        PartyQuery query = query("CHU Nantes", "Nantes", "FR");

        assertThat(new Resolver(index, Judgements.none()).resolve(query)).isInstanceOf(Decision.Candidate.class);
        assertThat(new Resolver(index, new Judgements(List.of(judged(CHU_NANTES.id(), twice.id(), true))))
                        .resolve(query))
                .isInstanceOfSatisfying(
                        Decision.Joined.class,
                        decision -> assertThat(decision.choice().id()).isEqualTo(CHU_NANTES.id()));
    }

    @Test
    void believesTheOtherNameThatAPersonGaveBeforeWhatIsOnlyAlike() {
        assertThat(resolve(query("Hôpital Saint-Joseph de Nantes", "Nantes", "FR")))
                .isNotInstanceOf(Decision.Joined.class);
        assertThat(joined(
                        query("Hôpital Saint-Joseph de Nantes", "Nantes", "FR"),
                        judged("FR:Hôpital Saint-Joseph de Nantes", "FR:CHU de Nantes", true)))
                .isEqualTo(CHU_NANTES.id());
    }

    @Test
    void looksForTheOtherNameInItsOwnCountry() {
        assertThat(joined(
                        body("Ministère de Dakar", "FR"),
                        judged("FR:Ministère de Dakar", "SN:Ministère de la Santé", true)))
                .isEqualTo(HEALTH.id());
    }

    /** A name that many have is one's own when a person says whose it is. */
    @Test
    void joinsTheOneThatIsCalledWhatAPersonSaid() {
        assertThat(joined(
                        query("L'hôpital du port", null, "SN"),
                        judged("SN:L'hôpital du port", "FR:CH de Nantes", true)))
                .isEqualTo(CH_NANTES.id());
    }

    /** Nobody who judges a hospital that a table calls by its town's name means the town. */
    @Test
    void doesNotTakeAPlaceForTheOrganisationThatANameWasJudgedToBe() {
        Judgement judged = judged("FR:Nantes", CHU_NANTES.id(), true);

        assertThat(joined(query("Nantes", null, "FR"), judged)).isEqualTo(CHU_NANTES.id());
        assertThat(resolve(new PartyQuery("Nantes", PartyKind.CITY, null, "FR", Map.of()), judged))
                .isEqualTo(new Decision.Fresh());
    }

    @Test
    void doesNotFollowANameThatWasJudgedWithoutCountryIntoAnother() {
        Judgement judged = judged("Hôpital du centre", CHU_NANTES.id(), true);

        assertThat(joined(query("Hôpital du centre", null, null), judged)).isEqualTo(CHU_NANTES.id());
        assertThat(joined(query("Hôpital du centre", null, "FR"), judged)).isEqualTo(CHU_NANTES.id());
        assertThat(resolve(query("Hôpital du centre", null, "SN"), judged)).isEqualTo(new Decision.Fresh());
    }

    /** Else two countries' hospitals would be joined by way of one whose country nobody knows. */
    @Test
    void leavesToAPersonWhatMayBeAPartyOfUnknownCountry() {
        for (KnownParty somewhere : List.of(
                new KnownParty(
                        "hospital/int/zogore", List.of("Hôpital Zogoré"), PartyKind.HOSPITAL, null, null, Map.of()),
                new KnownParty(
                        "public-body/int/health",
                        List.of("Ministère de la Santé publique"),
                        PartyKind.PUBLIC_BODY,
                        null,
                        null,
                        Map.of()))) {
            PartyIndex index = new PartyIndex();
            index.add(somewhere);
            Resolver resolver = new Resolver(index, Judgements.none());

            for (String country : List.of("ML", "BJ")) {
                assertThat(resolver.resolve(
                                new PartyQuery(somewhere.name(), somewhere.kind(), null, country, Map.of())))
                        .as(somewhere.name())
                        .isInstanceOf(Decision.Candidate.class);
            }
        }
    }

    /** A body of the world is known everywhere. */
    @Test
    void joinsANetworkOfNoCountryFromAnywhere() {
        PartyIndex index = new PartyIndex();
        index.add(new KnownParty(
                "network/int/wfh", List.of("World Federation of Hemophilia"), PartyKind.NETWORK, null, null, Map.of()));

        assertThat(new Resolver(index, Judgements.none())
                        .resolve(new PartyQuery("WFH", PartyKind.NETWORK, null, "SN", Map.of())))
                .isInstanceOf(Decision.Joined.class);
    }

    private static Decision resolve(PartyQuery query, Judgement... judgements) {
        PartyIndex index = new PartyIndex();
        Stream.of(CHU_NANTES, CH_NANTES, JOSEPH_PARIS, JOSEPH_MARSEILLE, HEALTH, THIES)
                .forEach(index::add);
        return new Resolver(index, new Judgements(List.of(judgements))).resolve(query);
    }

    private static String joined(PartyQuery query, Judgement... judgements) {
        Decision decision = resolve(query, judgements);
        assertThat(decision).isInstanceOf(Decision.Joined.class);
        return ((Decision.Joined) decision).choice().id();
    }

    private static Judgement judged(String left, String right, boolean same) {
        return new Judgement(
                2, left, right, same, "A. Reader", LocalDate.of(2026, 11, 22), "the annual report says so");
    }

    private static KnownParty hospital(String id, String city, String country, String... names) {
        return new KnownParty(id, List.of(names), PartyKind.HOSPITAL, city, country, Map.of());
    }

    private static PartyQuery query(String name, @Nullable String city, @Nullable String country) {
        return new PartyQuery(name, PartyKind.HOSPITAL, city, country, Map.of());
    }

    private static PartyQuery body(String name, String country) {
        return new PartyQuery(name, PartyKind.PUBLIC_BODY, null, country, Map.of());
    }

    private static PartyQuery city(String name, String country, String geonames) {
        return new PartyQuery(name, PartyKind.CITY, null, country, Map.of("geonames", geonames));
    }
}
