package org.passerelle.resolution.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passerelle.model.Judgement;
import org.passerelle.model.PartyKind;
import org.passerelle.testing.Unit;

@Unit
class JudgementsTest {

    private static final String A = "hospital/fr/a";
    private static final String B = "hospital/fr/b";
    private static final String C = "hospital/fr/c";

    @Test
    void followOneAnother() {
        Judgements judgements = new Judgements(List.of(same(2, A, B), same(3, C, B)));

        assertThat(List.of(A, B, C)).extracting(judgements::canonical).containsOnly(A);
        assertThat(judgements.canonical("hospital/fr/d")).isEqualTo("hospital/fr/d");
    }

    /** Without its line nothing is left of a judgement. */
    @Test
    void areTakenBackByDeletingTheirLine() {
        Judgements judgements = new Judgements(List.of(same(3, C, B)));

        assertThat(judgements.canonical(A)).isEqualTo(A);
        assertThat(judgements.canonical(B)).isEqualTo(C);
    }

    @Test
    void thatContradictOneAnotherAreRefusedWithTheirLines() {
        assertThatThrownBy(() -> new Judgements(List.of(
                        same(2, A, "FR:Hôpital b"),
                        same(3, "fr:x", C),
                        same(4, C, B),
                        same(5, "FR:hopital B", C),
                        different(6, B, A))))
                .isInstanceOf(ContradictionException.class)
                .hasMessage(
                        "line 6 says that hospital/fr/b and hospital/fr/a are different, but lines 4, 5, 2 say that they are"
                                + " the same");
    }

    @Test
    void thatOnePartyIsNotItselfAreRefused() {
        assertThatThrownBy(() -> new Judgements(List.of(different(2, "Hôpital A", "hopital a"))))
                .hasMessage("line 2 says that Hôpital A and hopital a are different, but they are spelled the same");
    }

    /** What the first line names may be gone: its dataset was taken out, or it never had a node. */
    @Test
    void areLedByAPartyThatThereIs() {
        Judgements judgements = new Judgements(List.of(same(2, A, B), same(3, C, B), different(4, C, "hospital/fr/d")));

        Judgements withoutA = judgements.among(id -> id.equals(A) ? 1 : 0);
        assertThat(List.of(A, B, C)).extracting(withoutA::canonical).containsOnly(B);
        assertThat(List.of(A, B, C))
                .extracting(judgements.among(id -> 0)::canonical)
                .containsOnly(A);
    }

    @Test
    void sayOnWhatGroundsANameIsAParty() {
        Judgement first = same(2, "FR:Hôpital a", "Hôpital b");
        Judgement second = same(3, B, "hopital B");
        Judgements judgements = new Judgements(List.of(first, second));
        PartyQuery query = new PartyQuery("HOPITAL A", PartyKind.HOSPITAL, null, "FR", Map.of());

        assertThat(judgements.sameAs(query)).contains(B);
        assertThat(judgements.grounds(query, party(B, "Clinique"))).containsExactly(first, second);
        assertThat(judgements.grounds(query, party(A, "HÔPITAL B"))).containsExactly(first);
        assertThat(judgements.grounds(query, party(A, "Clinique"))).isEmpty();
    }

    @Test
    void tellNamesApartThatAreNothingButArticlesOrSigns() {
        Judgements judgements = new Judgements(List.of(same(2, "FR:La", A), different(3, "FR:?", "FR:Les")));

        assertThat(judgements.sameAs(new PartyQuery("Les", PartyKind.HOSPITAL, null, "FR", Map.of())))
                .isEmpty();
    }

    private static KnownParty party(String id, String name) {
        return new KnownParty(id, List.of(name), PartyKind.HOSPITAL, null, "FR", Map.of());
    }

    private static Judgement same(int line, String left, String right) {
        return new Judgement(line, left, right, true, "A. Reader", LocalDate.of(2026, 11, 22), "why");
    }

    private static Judgement different(int line, String left, String right) {
        return new Judgement(line, left, right, false, "A. Reader", LocalDate.of(2026, 11, 22), "why");
    }
}
