package org.passerelle.export;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A cooperation as an export tells it.
 *
 * @param since at the precision of the source
 * @param days the first and last days that its dates can mean
 * @param parties who takes part and who supports it; one link a role
 * @param links what it rests on and where it takes place
 * @param terms its fields and activities
 * @param amounts who gave, received or holds how much for it
 */
public record Cooperation(
        String id,
        String kind,
        String name,
        @Nullable String nameEn,
        @Nullable String nameFr,
        @Nullable String status,
        @Nullable String since,
        @Nullable String until,
        @Nullable String observedOn,
        Days days,
        List<String> datasets,
        List<Link> parties,
        List<Link> links,
        List<Term> terms,
        List<Amount> amounts,
        List<Evidence> claims) {

    /** The first and last days that dates can mean, which are texts at the precision of their source. */
    public record Days(
            @Nullable LocalDate sinceEarliest,
            @Nullable LocalDate sinceLatest,
            @Nullable LocalDate untilEarliest,
            @Nullable LocalDate untilLatest,
            @Nullable LocalDate observedOnEarliest,
            @Nullable LocalDate observedOnLatest) {

        /** The first day of which a source speaks. */
        public @Nullable LocalDate first() {
            return sinceEarliest == null ? observedOnEarliest : sinceEarliest;
        }

        /** The last day of which a source speaks: an end that nobody knows is not "until today". */
        public @Nullable LocalDate last() {
            LocalDate last = untilLatest == null ? observedOnLatest : untilLatest;
            LocalDate first = first();
            return last != null && first != null && last.isBefore(first) ? first : last;
        }
    }

    /** Ids of those who take part, each once. */
    public List<String> participants() {
        return parties.stream()
                .filter(Link::isParticipation)
                .map(Link::to)
                .distinct()
                .toList();
    }

    /** The labels of its fields or of its activities, in English, each once. */
    public List<String> labels(boolean fields) {
        return terms.stream()
                .filter(term -> term.isField() == fields)
                .flatMap(term -> Stream.ofNullable(term.nameEn()))
                .distinct()
                .toList();
    }
}
