package org.passerelle.reading.heading;

import java.util.List;
import java.util.stream.IntStream;
import org.passerelle.reading.Heading;

/** Labels of lists that have a row for each member of something. */
final class MemberLabels {

    private final LabelRow row;

    MemberLabels(LabelRow row) {
        this.row = row;
    }

    /** A list of members, and one of those who have partners, may call them by name only. */
    void readMembers() {
        readPartnersOfProjects();
        readMemberships();
        // beside the name of a member, its town is a place and no member
        boolean members = row.found().contains(Heading.ROLE)
                && !row.found().contains(Heading.PARTNER)
                && row.headed(Heading.ESTABLISHMENT)
                        .allMatch(i ->
                                row.names().findInPairs(row.labels().get(i)).isPresent());
        boolean partnered =
                row.found().contains(Heading.PARTNER) && !row.found().contains(Heading.ESTABLISHMENT);
        if (!members && !partnered) {
            return;
        }
        IntStream.range(0, row.found().size())
                .filter(i -> row.names().findAmongMembers(row.labels().get(i)).isPresent())
                .findFirst()
                .ifPresent(i -> row.found()
                        .set(
                                i,
                                row.names()
                                        .findAmongMembers(row.labels().get(i))
                                        .orElseThrow()));
    }

    /** Beside members of a network, {@code type} is what each is there. */
    private void readMemberships() {
        boolean members = FoundHeadings.isHeadedAsMember(row.names(), row.labels(), row.found())
                && !row.found().contains(Heading.PARTNER)
                && !row.found().contains(Heading.ROLE)
                && FoundHeadings.KEYS.stream().anyMatch(row.found()::contains);
        if (!members) {
            return;
        }
        IntStream.range(0, row.found().size())
                .filter(i -> row.names()
                        .findOfMember(row.labels().get(i))
                        .filter(Heading.ROLE::equals)
                        .isPresent())
                .findFirst()
                .ifPresent(i -> row.found().set(i, Heading.ROLE));
    }

    /** Of a list with roles and projects, {@code partner_name} is a member, and {@code town} beside it where that lies. */
    private void readPartnersOfProjects() {
        List<Integer> towns = row.headed(Heading.ESTABLISHMENT).boxed().toList();
        int partner = row.found().indexOf(Heading.PARTNER);
        boolean members = row.found().contains(Heading.ROLE)
                && (row.found().contains(Heading.TITLE) || row.found().contains(Heading.PROJECT))
                && partner >= 0
                && partner == row.found().lastIndexOf(Heading.PARTNER)
                && row.names().findInPairs(row.labels().get(partner)).isEmpty()
                && towns.stream()
                        .allMatch(i ->
                                row.names().findInPairs(row.labels().get(i)).isPresent());
        if (members) {
            towns.forEach(i -> row.found().set(i, Heading.HOME_CITY));
            row.found().set(partner, Heading.ESTABLISHMENT);
        }
    }
}
