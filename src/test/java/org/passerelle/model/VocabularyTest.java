package org.passerelle.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.passerelle.testing.Unit;

/** Labels and ids are written into graphs and files, so they stay as they are. */
@Unit
class VocabularyTest {

    @ParameterizedTest
    @CsvSource({
        "HOSPITAL,    Hospital,    hospital,    Organisation",
        "UNIVERSITY,  University,  university,  Organisation",
        "SCHOOL,      School,      school,      Organisation",
        "ASSOCIATION, Association, association, Organisation",
        "PUBLIC_BODY, PublicBody,  public-body, Organisation",
        "NETWORK,     Network,     network,     Organisation",
        "CITY,        City,        city,        Territory",
        "DEPARTMENT,  Department,  department,  Territory",
        "REGION,      Region,      region,      Territory",
        "COUNTRY,     Country,     country,     Territory",
    })
    void aKindOfPartyHasLabelsAndAnIdPrefix(PartyKind kind, String label, String prefix, String family) {
        assertThat(kind.label()).isEqualTo(label);
        assertThat(kind.idPrefix()).isEqualTo(prefix);
        assertThat(kind.labels()).containsExactly("Party", family, label);
        assertThat(kind.isTerritory()).isEqualTo(family.equals("Territory"));
    }

    @ParameterizedTest
    @CsvSource({
        "HOSPITAL_PARTNERSHIP,      HospitalPartnership,      hospital-partnership",
        "ACADEMIC_PARTNERSHIP,      AcademicPartnership,      academic-partnership",
        "TWINNING,                  Twinning,                 twinning",
        "DECENTRALISED_COOPERATION, DecentralisedCooperation, decentralised-cooperation",
        "PROJECT, Project, project",
    })
    void aKindOfCooperationHasALabelAndAnIdPrefix(CooperationKind kind, String label, String prefix) {
        assertThat(kind.label()).isEqualTo(label);
        assertThat(kind.idPrefix()).isEqualTo(prefix);
    }

    @Test
    void noKindIsLeftOutHere() {
        assertThat(PartyKind.values()).hasSize(12);
        assertThat(CooperationKind.values()).hasSize(5);
    }

    @Test
    void codesAreThoseOfTheDocumentation() {
        assertThat(Coded.codes(Role.class))
                .containsExactly("lead", "partner", "carrier", "operator", "accountable", "extending", "implementing");
        assertThat(Coded.codes(Status.class))
                .containsExactly("planned", "starting", "active", "on-hold", "ended", "unknown");
        assertThat(Coded.codes(AgreementStatus.class))
                .containsExactly("exists", "no-longer-in-force", "in-process", "none", "unknown");
        assertThat(Coded.codes(Rank.class)).containsExactly("preferred", "normal", "deprecated");
        assertThat(Coded.codes(AgreementKind.class))
                .containsExactly(
                        "cooperation-agreement",
                        "protocol",
                        "twinning-agreement",
                        "three-party-agreement",
                        "letter-of-intent",
                        "verbal-agreement");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aCodeIsReadBackAsItsConstant(Role role) {
        assertThat(Coded.parse(Role.class, role.code())).contains(role);
    }

    @Test
    void aCodeIsReadToTheLetter() {
        List<String> almost = List.of("LEAD", "Lead", "lead ", "", "leader", "ON_HOLD", "on hold");

        assertThat(almost).allSatisfy(text -> {
            assertThat(Coded.parse(Role.class, text)).isEmpty();
            assertThat(Coded.parse(Status.class, text)).isEmpty();
        });
    }

    @Test
    void prefixesOfPartiesAndCooperationsNeverMeet() {
        List<String> ofParties =
                Arrays.stream(PartyKind.values()).map(PartyKind::idPrefix).toList();
        List<String> ofCooperations = Arrays.stream(CooperationKind.values())
                .map(CooperationKind::idPrefix)
                .toList();

        assertThat(ofParties).doesNotHaveDuplicates().doesNotContainAnyElementsOf(ofCooperations);
    }
}
