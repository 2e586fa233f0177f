package org.passerelle.explorer;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Named;
import org.passerelle.answers.party.PartyDirectory.CountryTies;
import org.passerelle.answers.party.PartyDocument.Participation;

/**
 * Cooperations of a party as its page lists them: a part of them, by country.
 *
 * @param groups those shown
 * @param parts leads to the others
 */
public record TiesByCountry(List<OfCountry> groups, Slice<?> parts) {

    private static final String ANCHOR = "cooperations";

    /**
     * Cooperations over one other country.
     *
     * @param country null for those that lie in the party's own country, or nobody knows where
     * @param cooperations those shown
     * @param number how many there are
     */
    public record OfCountry(@Nullable Named country, List<Participation> cooperations, int number) {}

    /** A cooperation under the country of number {@code group}. */
    private record Tie(int group, String id) {}

    /** All of {@code cooperations}, not grouped. */
    static TiesByCountry whole(List<Participation> cooperations) {
        return new TiesByCountry(
                List.of(new OfCountry(null, cooperations, cooperations.size())), Slice.of(ANCHOR, List.of(), 0));
    }

    /** The ties by the names of their countries in the reader's language; those without one last. */
    static List<CountryTies> sorted(List<CountryTies> ties, Predicate<String> fits, Say say) {
        Collator names = Collator.getInstance(say.locale());
        return ties.stream()
                .map(group -> new CountryTies(
                        group.country(), group.ids().stream().filter(fits).toList()))
                .filter(group -> !group.ids().isEmpty())
                .sorted(Comparator.comparing((CountryTies group) -> group.country() == null)
                        .thenComparing(group -> say.name(group.country()), names))
                .toList();
    }

    /** Which part of {@code sorted} to show. */
    static Slice<String> part(List<CountryTies> sorted, int part) {
        return Slice.of(ANCHOR, flat(sorted).stream().map(Tie::id).toList(), part);
    }

    /**
     * The cooperations of {@code part}.
     *
     * @param read what the part shows, by id
     */
    static TiesByCountry of(List<CountryTies> sorted, Slice<String> part, List<Participation> read) {
        Map<String, Participation> known =
                read.stream().collect(Collectors.toMap(one -> one.cooperation().id(), one -> one, (one, same) -> one));
        List<Tie> ties = flat(sorted).subList((int) part.first() - 1, (int) part.last());
        List<OfCountry> groups = new ArrayList<>();
        for (int at = 0; at < sorted.size(); at++) {
            int here = at;
            List<Participation> shown = ties.stream()
                    .filter(tie -> tie.group() == here)
                    .flatMap(tie -> Optional.ofNullable(known.get(tie.id())).stream())
                    .toList();
            if (!shown.isEmpty()) {
                CountryTies group = sorted.get(at);
                groups.add(new OfCountry(group.country(), shown, group.ids().size()));
            }
        }
        return new TiesByCountry(groups, part);
    }

    private static List<Tie> flat(List<CountryTies> groups) {
        return IntStream.range(0, groups.size())
                .boxed()
                .flatMap(at -> groups.get(at).ids().stream().map(id -> new Tie(at, id)))
                .toList();
    }
}
