package org.passerelle.imports.assembly;

import static org.passerelle.history.ChangedCooperation.ADDED;
import static org.passerelle.history.ChangedCooperation.CHANGED;
import static org.passerelle.history.ChangedCooperation.REMOVED;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Row;
import org.passerelle.history.ChangedCooperation;
import org.passerelle.history.ChangedFact;
import org.passerelle.model.Predicate;
import org.passerelle.model.Status;

/**
 * What a dataset states of a cooperation.
 *
 * @param stated nothing when it does not speak of it
 */
record CooperationImage(
        String id,
        String name,
        @Nullable String nameEn,
        @Nullable String nameFr,
        List<Said> stated) {

    /** How much of a long text is told. */
    private static final int TOLD = 200;

    /** Of a cooperation that is there but once its dates and its status tell enough. */
    private static final List<Predicate.Value> WHEN = List.of(Predicate.Value.DATE, Predicate.Value.STATUS);

    /**
     * One statement.
     *
     * @param role empty for none
     * @param value of a link the name of what it leads to
     */
    record Said(String predicate, String role, String value) {

        private static final Comparator<Said> ORDER =
                Comparator.comparing(Said::predicate).thenComparing(Said::role).thenComparing(Said::value);

        private static Said of(Map<String, @Nullable Object> said) {
            String value = Objects.toString(said.get("value"), "");
            String more = said.get("more") instanceof List<?> list && !list.isEmpty()
                    ? " (" + list.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")"
                    : "";
            return new Said(
                    Objects.toString(said.get("predicate"), ""), Objects.toString(said.get("role"), ""), value + more);
        }

        private boolean tellsWhen() {
            return Predicate.named(predicate)
                    .filter(known -> WHEN.contains(known.value()))
                    .isPresent();
        }

        private boolean tellsEnd() {
            return predicate.equals(Predicate.UNTIL.graphName())
                    || (predicate.equals(Predicate.STATUS.graphName()) && value.equals(Status.ENDED.code()));
        }
    }

    /** What a dataset says of {@code id} that does not speak of it. */
    static CooperationImage nothing(String id) {
        return new CooperationImage(id, id, null, null, List.of());
    }

    static CooperationImage of(Row row) {
        return new CooperationImage(
                row.text("id"),
                row.shown("name"),
                row.textOrNull("nameEn"),
                row.textOrNull("nameFr"),
                row.maps("stated").stream()
                        .map(Said::of)
                        .distinct()
                        .sorted(Said.ORDER)
                        .toList());
    }

    private boolean isThere() {
        return !stated.isEmpty();
    }

    /** Whether this says that it has ended, and {@code before} did not. */
    boolean endedSince(CooperationImage before) {
        return stated.stream().anyMatch(Said::tellsEnd)
                && before.stated.stream().noneMatch(Said::tellsEnd);
    }

    /** What differs from {@code before}; empty when nothing does. */
    Optional<ChangedCooperation> since(CooperationImage before) {
        if (stated.equals(before.stated)) {
            return Optional.empty();
        }
        if (!before.isThere()) {
            return Optional.of(told(ADDED, facts(List.of(), when(stated))));
        }
        return Optional.of(
                isThere()
                        ? told(CHANGED, facts(before.stated, stated))
                        : before.told(REMOVED, facts(when(before.stated), List.of())));
    }

    private ChangedCooperation told(String change, List<ChangedFact> facts) {
        return new ChangedCooperation(change, id, name, nameEn, nameFr, facts);
    }

    private static List<Said> when(List<Said> stated) {
        return stated.stream().filter(Said::tellsWhen).toList();
    }

    private static List<ChangedFact> facts(List<Said> before, List<Said> after) {
        Map<Said, List<Said>> differing = Stream.concat(without(before, after), without(after, before))
                .collect(Collectors.groupingBy(
                        one -> new Said(one.predicate(), one.role(), ""),
                        () -> new TreeMap<>(Said.ORDER),
                        Collectors.toList()));
        return differing.entrySet().stream()
                .map(entry -> new ChangedFact(
                        entry.getKey().predicate(),
                        StringUtils.stripToNull(entry.getKey().role()),
                        values(entry.getValue(), before),
                        values(entry.getValue(), after)))
                .toList();
    }

    private static Stream<Said> without(List<Said> some, List<Said> others) {
        return some.stream().filter(one -> !others.contains(one));
    }

    private static List<String> values(List<Said> some, List<Said> of) {
        return some.stream()
                .filter(of::contains)
                .map(one -> StringUtils.abbreviate(one.value(), TOLD))
                .toList();
    }
}
