package org.passerelle.explorer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.passerelle.answers.CooperationSummary;
import org.passerelle.answers.party.PartyDocument;
import org.passerelle.answers.party.PartyDocument.Participation;
import org.passerelle.answers.party.PartyDocument.Partner;

/** What ties a party to others: all of it, or what a filter lets through. */
public record Ties(
        List<Participation> cooperations,
        List<CooperationSummary> supports,
        List<Partner> partners,
        List<Partner> supporters) {

    /** What a list of a page that shows other lists too holds at most. */
    static final int MOST = 100;

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

    /** True when there are more partners than the page shows. */
    public boolean hasManyPartners() {
        return partners.size() > MOST;
    }

    /** True when {@code party} takes part in more than it lists. */
    static boolean isCut(PartyDocument party) {
        return party.cooperations().size() < party.cooperationCount();
    }

    /** What a page shows of {@code all}. */
    static <T> List<T> first(List<T> all) {
        return Shortened.of(all, MOST).shown();
    }

    /** The first of them; the page leads to the rest. */
    Ties shortened() {
        return new Ties(first(cooperations), first(supports), first(partners), first(supporters));
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

    /** True when there is none. */
    public boolean none() {
        return cooperations.isEmpty() && supports.isEmpty();
    }
}
