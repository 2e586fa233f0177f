package org.passerelle.curated;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.model.CooperationFacts;
import org.passerelle.model.CooperationKind;

/** A healthy dataset holds what {@code expects} says. */
final class CountCheck {

    private final Dataset dataset;
    private final Issues issues;

    CountCheck(Dataset dataset, Issues issues) {
        this.dataset = dataset;
        this.issues = issues;
    }

    void run() {
        Expectations expected = dataset.expectations();
        int records = dataset.records().size();
        if (records != expected.records()) {
            complain("records", expected.records(), records);
        }
        Map<CooperationKind, Long> found = cooperations();
        for (CooperationKind kind : CooperationKind.values()) {
            int wanted = expected.cooperations().getOrDefault(kind, 0);
            long there = found.getOrDefault(kind, 0L);
            if (wanted != there) {
                complain(kind.label(), wanted, there);
            }
        }
        long claims = dataset.records().stream().flatMap(CuratedRecord::facts).count();
        if (claims < expected.minClaims()) {
            complain("claims", expected.minClaims(), claims);
        }
    }

    private Map<CooperationKind, Long> cooperations() {
        Set<String> seen = new HashSet<>();
        return dataset.records().stream()
                .flatMap(record -> record.cooperations().stream())
                .filter(cooperation -> seen.add(cooperation.id()))
                .collect(Collectors.groupingBy(CooperationFacts::kind, Collectors.counting()));
    }

    private void complain(String what, long wanted, long found) {
        issues.add(dataset.expectations().place(), "expects", what, CuratedFault.COUNT.with(wanted, found));
    }
}
