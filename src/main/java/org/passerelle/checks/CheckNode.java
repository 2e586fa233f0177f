package org.passerelle.checks;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A check in the database. Whoever may write there may leave something out, so all but the id can be null.
 *
 * @param id of the subject and who checked it, so that two servers make one of the same check
 * @param name for whoever looks at the database
 */
@Node("Check")
record CheckNode(
        @Id String id,
        @Nullable String name,
        @Nullable String subject,
        @Nullable String who,
        @Nullable LocalDate when,
        @Nullable String note) {

    private static final int DIGITS = 16;

    static CheckNode of(Check check) {
        return new CheckNode(
                id(check.subject(), check.who()),
                check.who() + ": " + check.subject(),
                check.subject(),
                check.who(),
                check.when(),
                check.note());
    }

    static String id(String subject, String who) {
        return "check/" + DigestUtils.sha256Hex(subject + '\n' + who).substring(0, DIGITS);
    }

    boolean isWhole() {
        return Stream.of(subject, who, when).noneMatch(Objects::isNull);
    }

    /** The check, if it is whole. */
    Check check() {
        return new Check(
                requireNonNull(subject), requireNonNull(who), requireNonNull(when), StringUtils.defaultString(note));
    }
}
