package org.passerelle.reading.heading;

import java.util.List;
import java.util.stream.IntStream;
import org.passerelle.reading.Heading;

/** What longer labels say by one of their words, where no other label says the same. */
final class WordedColumns {

    private final LabelRow row;

    WordedColumns(LabelRow row) {
        this.row = row;
    }

    /** What longer labels say by one of their words, where no other column says the same and the cells do not speak against it. */
    void readWorded() {
        List<Heading> before = List.copyOf(row.found());
        for (int i = 0; i < row.found().size(); i++) {
            int index = i;
            if (row.isUnknown(i)) {
                WordedLabel.find(row.labels().get(i), row.names())
                        .map(heading -> heading == Heading.SINCE
                                        && WordedLabel.isOfSignature(
                                                row.labels().get(index))
                                        && (before.contains(Heading.SINCE)
                                                || !row.cells().mayHold(index, Heading.SINCE))
                                ? Heading.AGREEMENT
                                : heading)
                        .filter(heading -> !before.contains(heading)
                                || heading == Heading.AGREEMENT
                                || (LabelRow.PARTIES.contains(heading) && !row.isNamed(Heading.ESTABLISHMENT)))
                        .filter(heading -> heading != Heading.ESTABLISHMENT || !row.isNamed(heading))
                        .filter(heading -> row.cells().mayHold(index, heading))
                        .ifPresent(heading -> row.found().set(index, heading));
            }
        }
        readKinds();
        readPartnersAtHome();
        readSameBodies();
        readSignatures();
        readBeneficiaries();
        readStateBesideStatus();
        readLocations();
    }

    /** {@code Cadre} over "jumelage" and "coopération décentralisée": what stands there says what the column holds. */
    private void readKinds() {
        List<Integer> kinds = row.unknown()
                .filter(i -> row.cells().nameCooperations(i))
                .boxed()
                .toList();
        if (kinds.size() == 1 && !row.found().contains(Heading.KIND)) {
            row.found().set(kinds.get(0), Heading.KIND);
        }
    }

    /** {@code Canadian partner} beside {@code Partner abroad}: the side that the list is made for. */
    private void readPartnersAtHome() {
        List<Integer> abroad = row.headed(Heading.PARTNER)
                .filter(i -> WordedLabel.isAbroad(row.labels().get(i)))
                .boxed()
                .toList();
        List<Integer> home = row.headed(Heading.PARTNER)
                .filter(i -> !WordedLabel.isAbroad(row.labels().get(i))
                        && WordedLabel.isOfANation(row.labels().get(i)))
                .boxed()
                .toList();
        if (home.size() != 1 || row.isNamed(Heading.ESTABLISHMENT)) {
            return;
        }
        // "Dt. Partner;Ort;Partnereinrichtung"
        boolean before = row.headed(Heading.PARTNER).count() == 2
                && home.get(0).equals(row.found().indexOf(Heading.PARTNER));
        if (before || !abroad.isEmpty()) {
            row.found().set(home.get(0), Heading.ESTABLISHMENT);
        }
    }

    /** {@code Hôpital en Afrique} beside {@code Hôpital en France}: what is called by the same word for a body is the other side. */
    private void readSameBodies() {
        int first = row.found().indexOf(Heading.ESTABLISHMENT);
        if (row.found().contains(Heading.PARTNER)
                || first < 0
                || first < row.found().lastIndexOf(Heading.ESTABLISHMENT)) {
            return;
        }
        List<Integer> same = row.unknown()
                .filter(i -> WordedLabel.areOfOneBody(
                        row.labels().get(first), row.labels().get(i)))
                .filter(i -> row.cells().mayHold(i, Heading.PARTNER))
                .boxed()
                .toList();
        if (same.size() == 1) {
            row.found().set(same.get(0), Heading.PARTNER);
        }
    }

    /** The day of a signature beside that of the beginning is the agreement's. */
    private void readSignatures() {
        List<Integer> signed = row.headed(Heading.SINCE)
                .filter(i -> row.names().findMapped(row.labels().get(i)).isEmpty()
                        && WordedLabel.isOfSignature(row.labels().get(i)))
                .boxed()
                .toList();
        if (signed.size() < row.headed(Heading.SINCE).count()) {
            signed.forEach(i -> row.found().set(i, Heading.AGREEMENT));
        }
    }

    /** {@code Bénéficiaire} behind {@code Club ou association} or {@code Porteur} is the other side. */
    private void readBeneficiaries() {
        boolean first = row.isNamed(Heading.ESTABLISHMENT) || row.found().contains(Heading.CARRIER);
        if (row.found().contains(Heading.PARTNER) || !first) {
            return;
        }
        row.headed(Heading.ESTABLISHMENT)
                .filter(i -> row.composed().isPartner(row.labels().get(i)))
                .boxed()
                .toList()
                .forEach(i -> row.found().set(i, Heading.PARTNER));
    }

    /** {@code State} beside {@code Status (Dec 2023)} says where a side lies. */
    private void readStateBesideStatus() {
        List<Integer> states = row.headed(Heading.STATUS)
                .filter(i -> row.names().findBesideTown(row.labels().get(i)).isPresent())
                .boxed()
                .toList();
        List<Integer> others = IntStream.range(0, row.found().size())
                .filter(i -> !states.contains(i))
                .filter(i -> row.found().get(i) == Heading.STATUS
                        || (row.isUnknown(i) && isStatus(row.labels().get(i))))
                .boxed()
                .toList();
        if (states.size() == 1 && others.size() == 1) {
            row.found().set(others.get(0), Heading.STATUS);
            row.found()
                    .set(
                            states.get(0),
                            row.names()
                                    .findBesideTown(row.labels().get(states.get(0)))
                                    .orElseThrow());
        }
    }

    private boolean isStatus(String label) {
        return WordedLabel.find(label, row.names())
                .filter(Heading.STATUS::equals)
                .isPresent();
    }

    /** {@code Location} beside a side is where that lies. */
    private void readLocations() {
        int second = row.found().indexOf(Heading.PARTNER);
        boolean named = row.found().contains(Heading.ESTABLISHMENT) && second >= 0;
        IntStream.range(0, row.found().size())
                .filter(i -> named
                        && row.isUnknown(i)
                        && WordedLabel.isLocation(row.labels().get(i)))
                .forEach(i -> {
                    Heading town = i < second ? Heading.HOME_CITY : Heading.CITY;
                    row.found().set(i, row.found().contains(town) ? Heading.IGNORED : town);
                });
    }
}
