package org.passerelle.curated;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passerelle.model.Fact;
import org.passerelle.model.PartyDeclaration;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;
import org.passerelle.model.SubjectFacts;

/** Party declarations: one meaning for an id, a place that exists, no party that no record of the dataset names. */
final class PartyCheck {

    private final ReferenceData reference;
    private final List<Dataset> datasets;
    private final Issues issues;
    private final Map<String, PartyDeclaration> known;

    PartyCheck(ReferenceData reference, List<Dataset> datasets, Issues issues) {
        this.reference = reference;
        this.datasets = datasets;
        this.issues = issues;
        this.known = new LinkedHashMap<>(reference.territories());
    }

    /** Every declared party by id. */
    Map<String, PartyDeclaration> known() {
        return known;
    }

    void run() {
        datasets.forEach(this::check);
    }

    private void check(Dataset dataset) {
        Set<String> named =
                dataset.records().stream().flatMap(PartyCheck::partiesOf).collect(Collectors.toSet());
        Set<String> declared = new HashSet<>();
        for (PartyDeclaration party : dataset.parties()) {
            if (!declared.add(party.id())) {
                issues.add(party.place(), "id", party.id(), CuratedFault.DECLARED_TWICE.with());
            }
            PartyDeclaration other = known.putIfAbsent(party.id(), party);
            if (other != null && !party.agreesWith(other)) {
                issues.add(
                        party.place(),
                        "id",
                        party.id(),
                        CuratedFault.DECLARED_DIFFERENTLY.with(
                                other.place().file(), other.place().line()));
            }
            if (!named.contains(party.id())) {
                issues.add(party.place(), "id", party.id(), CuratedFault.UNUSED_PARTY.with());
            }
            checkPlace(party);
        }
    }

    private static Stream<String> partiesOf(CuratedRecord record) {
        return Stream.concat(
                record.facts()
                        .filter(fact -> fact.predicate().value() == Predicate.Value.PARTY)
                        .map(Fact::value),
                record.parties().stream().map(SubjectFacts::id));
    }

    private void checkPlace(PartyDeclaration party) {
        String country = party.countryCode();
        if (country != null && !reference.territories().containsKey("country/" + country.toLowerCase(Locale.ROOT))) {
            issues.add(party.place(), "id", party.id(), CuratedFault.UNKNOWN_COUNTRY.with());
        }
        String parent = party.parent();
        if (parent == null) {
            return;
        }
        PartyDeclaration place = reference.territories().get(parent);
        if (place == null || (place.kind() != PartyKind.CITY && place.kind() != PartyKind.COUNTRY)) {
            issues.add(party.place(), "located-in", parent, CuratedFault.UNKNOWN_PLACE.with());
        } else if (country != null && !country.equals(place.countryCode())) {
            issues.add(party.place(), "located-in", parent, CuratedFault.OTHER_COUNTRY.with(party.id()));
        }
    }
}
