package org.passerelle.imports.judgement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.Judgement;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A judgement in the database. Whoever may write there may leave something out, so all but the id can be null.
 *
 * @param id of its two sides, so that two servers make one of the same judgement
 * @param name for whoever looks at the database
 * @param number by which judgements are in order
 */
@Node("Judgement")
record JudgementNode(
        @Id String id,
        @Nullable String name,
        @Nullable Long number,
        @Nullable String left,
        @Nullable String right,
        @Nullable Boolean same,
        @Nullable String who,
        @Nullable LocalDate when,
        @Nullable String why) {

    private static final int DIGITS = 16;

    static JudgementNode of(Judgement judgement, long number) {
        return new JudgementNode(
                id(judgement.left(), judgement.right()),
                judgement.left() + (judgement.same() ? " = " : " ≠ ") + judgement.right(),
                number,
                judgement.left(),
                judgement.right(),
                judgement.same(),
                judgement.who(),
                judgement.when(),
                judgement.why());
    }

    /** The id of the judgement of two sides, as they are written. */
    static String id(String left, String right) {
        return "judgement/" + DigestUtils.sha256Hex(left + '\n' + right).substring(0, DIGITS);
    }

    boolean isWhole() {
        return Stream.of(number, left, right, same, who, when, why).noneMatch(part -> part == null);
    }

    /** The judgement, if it is whole. */
    Judgement at(int line) {
        return new Judgement(
                line,
                requireNonNull(left),
                requireNonNull(right),
                requireNonNull(same),
                requireNonNull(who),
                requireNonNull(when),
                requireNonNull(why));
    }
}
