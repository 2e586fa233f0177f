package org.passerelle.explorer;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.CooperationSummary;
import org.passerelle.answers.Named;
import org.passerelle.answers.party.PartyDocument;
import org.passerelle.answers.party.PartyDocument.Participation;
import org.passerelle.answers.party.PartyDocument.Partner;

/** What ties a party to others: all of it, or what a filter lets through. */
public record Ties(
        List<Participation> cooperations,
        List<CooperationSummary> supports,
        List<Partner> partners,
        List<Partner> supporters) {

    static Ties of(PartyDocument party) {
        return new Ties(party.cooperations(), party.supports(), party.partners(), party.supporters());
    }

    /** Those over the cooperations called {@code fitting}. */
    Ties over(Set<String> fitting) {
        return new Ties(
                some(cooperations, one -> fitting.contains(one.cooperation().id())),
                some(supports, one -> fitting.contains(one.id())),
                some(partners, one -> one.cooperations().stream().anyMatch(fitting::contains)),
                some(supporters, one -> one.cooperations().stream().anyMatch(fitting::contains)));
    }

    private static <T> List<T> some(Collection<T> all, Predicate<T> fits) {
        return all.stream().filter(fits).toList();
    }

    /** The cooperations whose beginning is known, the oldest first. */
    public List<CooperationSummary> timeline() {
        return cooperations.stream()
                .map(Participation::cooperation)
                .filter(cooperation -> cooperation.since() != null)
                .sorted(Comparator.comparing(cooperation -> String.valueOf(cooperation.since())))
                .toList();
    }

    /**
     * Cooperations over one other country.
     *
     * @param country null for those that lie in the party's own country, or nobody knows where
     */
    public record OfCountry(@Nullable Named country, List<Participation> cooperations) {}

    /** The cooperations by each country but {@code own} that they reach, by its name in the reader's language; those without one last. */
    List<OfCountry> byCountry(@Nullable String own, Say say) {
        Map<String, OfCountry> groups = new TreeMap<>(Collator.getInstance(say.locale()));
        List<Participation> others = new ArrayList<>();
        for (Participation one : cooperations) {
            List<Named> abroad = one.cooperation().countries().stream()
                    .filter(country -> !country.id().equals(own))
                    .toList();
            abroad.forEach(country -> groups.computeIfAbsent(
                            say.name(country), name -> new OfCountry(country, new ArrayList<>()))
                    .cooperations()
                    .add(one));
            if (abroad.isEmpty()) {
                others.add(one);
            }
        }
        List<OfCountry> all = new ArrayList<>(groups.values());
        if (!others.isEmpty()) {
            all.add(new OfCountry(null, others));
        }
        return all;
    }

    /** True when there is none. */
    public boolean none() {
        return cooperations.isEmpty() && supports.isEmpty();
    }
}
