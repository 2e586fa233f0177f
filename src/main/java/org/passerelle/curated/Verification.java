package org.passerelle.curated;

import java.util.List;

/** Checks datasets that were read: each against its documents, and all of them against each other. */
final class Verification {

    private final ReferenceData reference;
    private final List<Dataset> datasets;
    private final Issues issues;

    Verification(ReferenceData reference, List<Dataset> datasets, Issues issues) {
        this.reference = reference;
        this.datasets = datasets;
        this.issues = issues;
    }

    void run() {
        // counts and coverage say nothing new about records that could not be read
        boolean readable = issues.isEmpty();
        PartyCheck parties = new PartyCheck(reference, datasets, issues);
        parties.run();
        CooperationCheck cooperations = new CooperationCheck(datasets, issues);
        cooperations.run();
        for (Dataset dataset : datasets) {
            new QuoteCheck(dataset, issues).run();
            new LinkCheck(dataset, reference, parties.known(), cooperations.known(), issues).run();
            if (readable) {
                new CountCheck(dataset, issues).run();
                new Coverage(dataset).check(issues);
            }
        }
    }
}
