package org.passerelle.resolution.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.passerelle.model.PartyKind;
import org.passerelle.telling.Message;
import org.passerelle.testing.Unit;

@Unit
class NameMatcherTest {

    private final NameMatcher matcher = new NameMatcher();

    @Test
    void takesNamesForTheSameHoweverTheyAreAbbreviatedOrderedAndTranslated() {
        assertThat(hospitals("CHRU Lille", "Centre hospitalier régional universitaire de Lille"))
                .isEqualTo(new Score(1, List.of(Reason.SAME_WORDS)));
        assertThat(hospitals("Children's Hospital 1 Ho Chi Minh City", "Hôpital des enfants n° 1 de Hô Chi Minh-Ville")
                        .value())
                .isGreaterThanOrEqualTo(NameMatcher.JOIN);
    }

    @Test
    void saysWhyNamesAreApart() {
        assertThat(hospitals("CHU de Nice", "CH de Nice").reasons()).contains(Reason.OTHER_LEVEL);
        assertThat(hospitals("Université Lyon 1", "Université Lyon II").reasons())
                .contains(Reason.OTHER_NUMBER);
        assertThat(hospitals("Hôpital Saint-Joseph", "Hôpital St Joseph").reasons())
                .contains(Reason.COMMON_NAME);
    }

    /** Letters that stand for other words as well join nothing of which nobody knows what it is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AP-HP              | Directorate General for Healthcare Provision | Paris    | FR
            CDC                | Ciudad de Chartres                           | Chartres | FR
            Partners In Health | Partnerschaftsverein                         |          |
            """)
    void doesNotJoinAnOrganisationByLettersAlone(String open, String known, String city, String country) {
        MatchName left = MatchName.of(open, PartyKind.ORGANISATION, open.equals("AP-HP") ? city : null, null);
        assertThat(compare(left, MatchName.of(known, PartyKind.PUBLIC_BODY, city, country))
                        .value())
                .isLessThan(NameMatcher.JOIN);
    }

    /** Many houses bear the name of one saint, and a town that of another. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hôpital Privé Saint-Martin | CH de Saint-Martin           |              | Saint-Martin
            Hôpital Privé Saint-Martin | CH de Saint-Martin           |              |
            Clinique Saint-Luc         | Polyclinique Saint-Luc       |              | Kara
            Hospital San Rafael        | Hospital Clínico San Rafael  |              |
            """)
    void leavesTheNameOfASaintToAPersonWithoutACityInCommon(String left, String right, String one, String other) {
        assertThat(compare(name(left, one, "FR"), name(right, other, "FR")).value())
                .isLessThan(NameMatcher.JOIN);
    }

    /** Stops in an abbreviation add nothing that two could have in common. */
    @ParameterizedTest
    @CsvSource({
        "H. U. Virgen del Rocío, H. U. Puerta del Mar, HU Virgen del Rocío, HU Puerta del Mar",
        "C. H. Alpha, C.H. Beta, CH Alpha, CH Beta",
        "C.H.U. de Kara, CHU de Kara, CHU de Kara, CHU de Kara"
    })
    void readsAnAbbreviationWithStopsAsOneWithout(String left, String right, String plainLeft, String plainRight) {
        assertThat(compare(name(left, null, "ES"), name(right, null, "ES")).value())
                .isEqualTo(compare(name(plainLeft, null, "ES"), name(plainRight, null, "ES"))
                        .value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hôpital du Point G | Hôpital du Point Gamma | Melun | FR
            Collège Paul Martinet | Lycée Paul Martinet | Melun | FR
            Hôpital Paul Martinet | Hôpital militaire Paul Martinet | Melun | FR
            Les Amis de Sanou | Les Amis de Sanou et de Tilba | Melun | FR
            Communauté de communes du Pays de Bitche | CC du Pays de Château-Gontier | |
            BD p.l.c. | BP p.l.c. | Leeds | GB
            CS Bala | Case de santé Bala | Kédougou | SN
            """)
    void leavesToAPersonWhatMayBeAnother(String left, String right, String city, String country) {
        assertThat(compare(name(left, city, country), name(right, city, country))
                        .value())
                .isLessThan(NameMatcher.JOIN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PS Lompoul | Poste de santé de Lompoul | Kébémer | SN
            C.S. Lompoul | Centre de santé Lompoul | Kébémer | SN
            Lompoul | Poste de santé de Lompoul | Kébémer | SN
            Dinde Bara | Poste de santé Dindebara | Kébémer | SN
            HDJ LES TILLEULS | HOPITAL DE JOUR LES TILLEULS | Melun | FR
            hdj Les Tilleuls | Hôpital de jour Les Tilleuls | Melun | FR
            GHU PAUL MARTIN | GROUPE HOSPITALIER UNIVERSITAIRE PAUL MARTIN | Melun | FR
            CHIC PAUL MARTIN | CENTRE HOSPITALIER INTERCOMMUNAL PAUL MARTIN | Melun | FR
            CTRE HOSP PAUL MARTIN | CENTRE HOSPITALIER PAUL MARTIN | Melun | FR
            CH MELUN | CENTRE HOSPITALIER DE MELUN | Melun | FR
            CH BEAUMONT S/SARTHE | CENTRE HOSPITALIER BEAUMONT SUR SARTHE | Beaumont Sur Sarthe | FR
            CHU-PM | CHU Paul Martinet | Melun | FR
            TU Arnsfeld | Technische Universität Arnsfeld | Arnsfeld | DE
            HOMANO | Hôpital de Marenne Nord | Marenne | FR
            Hôpital P. Martinet | Hôpital Paul Martinet | Melun | FR
            GZT (Gesellschaft für Zahnhilfe Tauberthal) | Gesellschaft für Zahnhilfe Tauberthal | Melun | DE
            Saint Mark's Hospital | St Marks Hospital NHS Foundation Trust | Leeds | GB
            Szpital Uniwersytecki Tarlowo | Tarlowo University Hospital | Tarlowo | PL
            """)
    void knowsHowRegistersAbbreviate(String left, String right, String city, String country) {
        assertThat(compare(name(left, city, country), name(right, city, country))
                        .value())
                .isGreaterThanOrEqualTo(NameMatcher.JOIN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Centre de santé de Lompoul | Poste de santé de Lompoul | OTHER_LEVEL
            Poste de santé Lompoul1 | Poste de santé Lompoul2 | OTHER_NUMBER
            Poste de santé Koly | Poste de santé Koli | SAME_CITY
            Poste de santé Ndam | Poste de santé Ndiam | MISSPELLED
            HOPITAL LES TILLEULS | HOPITAL LES TILLEULS ENFANTS | PART
            CENTRE HOSPITALIER PAUL MARTIN | USLD CH PAUL MARTIN | PART
            """)
    void keepsApartWhatALetterDigitOrWordTellsApart(String left, String right, Reason reason) {
        Score score = compare(name(left, "Melun", "FR"), name(right, "Melun", "FR"));

        assertThat(score.value()).isLessThan(NameMatcher.JOIN);
        assertThat(score.reasons()).contains(reason);
    }

    @Test
    void takesNoHospitalForItsCityWhenItsNameAloneSaysWhatItIs() {
        MatchName sfax = MatchName.of("Sfax", PartyKind.CITY, null, "TN");

        Score score = compare(name("Hôpital de Sfax", null, "TN"), sfax);
        assertThat(score.reasons()).contains(Reason.OTHER_KIND);
        assertThat(score.value()).isLessThan(NameMatcher.CANDIDATE);
        assertThat(compare(name("Ville de Sfax", null, "TN"), sfax).value()).isGreaterThanOrEqualTo(NameMatcher.JOIN);
        assertThat(compare(
                                name("CHU de Tours", null, null),
                                MatchName.of("Écoles du CHU de Tours", PartyKind.SCHOOL, null, null))
                        .value())
                .isLessThan(NameMatcher.CANDIDATE);
    }

    @ParameterizedTest
    @CsvSource({
        "AFATH, Alliance franco-africaine pour le traitement de l'hémophilie",
        "ESTHER, Ensemble pour une solidarité thérapeutique hospitalière en réseau",
        "CHUGA, CHU Grenoble Alpes",
        "CHUGA, Centre hospitalier universitaire Grenoble-Alpes",
        "MSF, Médecins sans frontières",
    })
    void knowsAcronymsOfTheNamesOwnWords(String acronym, String name) {
        Score score = compare(name(acronym, null, null), name(name, null, null));

        assertThat(score.reasons()).contains(Reason.ACRONYM);
        assertThat(score.value()).isGreaterThanOrEqualTo(NameMatcher.JOIN);
    }

    @Test
    void letsTheCityNameWhatTheNameLeavesOut() {
        Score score =
                compare(name("CHU Ibn Rochd", "Casablanca", "MA"), name("CHU Ibn Rochd de Casablanca", null, "MA"));

        assertThat(score.value()).isGreaterThanOrEqualTo(NameMatcher.JOIN);
    }

    /** However alike, with a city in common or not: in two countries there are two parties. */
    @Test
    void neverJoinsAcrossCountries() {
        List<LabelledPair> pairs = Stream.of(LabelledPair.TUNING, LabelledPair.HELD_OUT)
                .flatMap(half -> LabelledPair.own(half).stream())
                .toList();

        assertThat(pairs).allSatisfy(pair -> {
            MatchName here = MatchName.of(pair.left().name(), null, "Tours", "FR");
            MatchName there = MatchName.of(pair.right().name(), null, "Tours", "SN");
            assertThat(compare(here, there).value()).isLessThan(NameMatcher.JOIN);
            assertThat(compare(here, MatchName.of(pair.left().name(), null, "Tours", "SN"))
                            .value())
                    .isLessThan(NameMatcher.CANDIDATE);
        });
    }

    @Test
    void whatNoKindIsGivenForIsComparedTheSameBothWays() {
        MatchName city = MatchName.of("Thiès", PartyKind.CITY, null, "SN");

        assertThat(compare(name("Thiès", null, null), city)).isEqualTo(compare(city, name("Thiès", null, null)));
        assertThat(compare(city, name("Thiès", null, null)).reasons()).contains(Reason.COMMON_NAME);
    }

    @Test
    void isTheSameBothWays() {
        List<LabelledPair> pairs = Stream.concat(
                        LabelledPair.own(LabelledPair.HELD_OUT).stream(), LabelledPair.ofOthers().stream())
                .toList();

        assertThat(pairs)
                .allSatisfy(pair ->
                        assertThat(compare(pair.right(), pair.left()).value()).isCloseTo(pair.score(), within(1e-9)));
    }

    @Test
    void hasNothingToSayOfNamesWithoutLetters() {
        assertThat(hospitals("", "").value()).isZero();
        assertThat(hospitals("?", "CHU de Tours").value()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void givesItsReasonsInBothLanguages(Reason reason) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertThat(Message.of("words", "reason." + reason.code()).told(language))
                    .isNotBlank();
        }
    }

    private Score hospitals(String a, String b) {
        return compare(name(a, null, null), name(b, null, null));
    }

    private Score compare(MatchName a, MatchName b) {
        return matcher.compare(a, b);
    }

    private static MatchName name(String name, @Nullable String city, @Nullable String country) {
        return MatchName.of(name, (PartyKind) null, city, country);
    }
}
