package org.passerelle.reading.heading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.passerelle.reading.Heading;

/** Which columns hold the two sides, by what their labels say beside each other. */
final class SideLabels {

    private static final Set<Heading> TERRITORIES = Set.of(Heading.STATE, Heading.DEPARTMENT);

    private static final Pattern COUNTERPART =
            Pattern.compile("(?iu)\\b(?:contrapart\\w*|counterpart\\w*|contreparti\\w*|homologue\\w*|contropart\\w*)");

    private static final Pattern BENEFICIARY =
            Pattern.compile("(?iu)\\bb[ée]n[ée]fici(?:aires?|ar(?:y|ies|i[oa]s?))\\b");

    private static final Pattern PARTNER = Pattern.compile("(?iu)\\b(?:partenaires?|partners?|socios?|parceiros?)\\b");

    private final LabelRow row;

    SideLabels(LabelRow row) {
        this.row = row;
    }

    /**
     * {@code ONG} behind {@code Commune LU;Localité ou partenaire}, {@code Association} behind {@code Place;Twinned with}: who carries on what the
     * two sides before it do.
     */
    void readLateAssociations() {
        List<Integer> named = row.headed(Heading.ESTABLISHMENT)
                .filter(i -> !row.composed().isPlainTown(row.labels().get(i)))
                .boxed()
                .toList();
        int second = IntStream.range(0, row.found().size())
                .filter(i -> row.found().get(i) == Heading.PARTNER
                        || (row.isUnknown(i)
                                && (WordedLabel.isOfPartner(row.labels().get(i)) || isTwinOfATown(i))
                                && row.cells().mayHold(i, Heading.PARTNER)))
                .findFirst()
                .orElse(-1);
        int first = IntStream.range(0, Math.max(0, second))
                .filter(i -> mayBeFirst(i)
                        || (isPlainSide(i)
                                && row.composed().holdsTown(row.labels().get(second))))
                .findFirst()
                .orElse(-1);
        boolean late = named.size() == 1
                && first >= 0
                && named.get(0) > second
                && (WordedLabel.isOfAssociation(row.labels().get(named.get(0))) || areTowns(first, second));
        if (late) {
            row.found().set(named.get(0), Heading.CARRIER);
            row.found().set(second, Heading.PARTNER);
            row.found().set(first, Heading.ESTABLISHMENT);
        }
    }

    /** {@code Ville allemande} behind {@code Ville}. */
    private boolean isTwinOfATown(int index) {
        return WordedLabel.isOfANation(row.labels().get(index))
                && row.composed().isDescribedTown(row.labels().get(index))
                && IntStream.range(0, index)
                        .anyMatch(i -> row.composed().isPlainTown(row.labels().get(i)));
    }

    /** {@code Municipality;Partner municipality;Lead organization}. */
    private boolean areTowns(int first, int second) {
        return row.composed().holdsTown(row.labels().get(first))
                && row.composed().holdsTown(row.labels().get(second))
                && row.headed(Heading.ESTABLISHMENT).allMatch(i -> i > second || i == first);
    }

    /** {@code Ville} before {@code Ville allemande}. */
    private boolean isPlainSide(int index) {
        return row.found().get(index) == Heading.ESTABLISHMENT
                && row.names().findMapped(row.labels().get(index)).isEmpty()
                && row.composed().isPlainTown(row.labels().get(index));
    }

    private boolean mayBeFirst(int index) {
        return (LabelRow.TOWNS.contains(row.found().get(index))
                        && row.names().findMapped(row.labels().get(index)).isEmpty())
                || (row.isUnknown(index)
                        && row.composed().isDescribedSide(row.labels().get(index))
                        && row.cells().mayHold(index, Heading.ESTABLISHMENT));
    }

    /** {@code Bénéficiaire (CH);Partenaire sur place}: who receives money and works with a partner is the first side. */
    void readBeneficiariesWithPartners() {
        List<Integer> receiving = labelled(BENEFICIARY);
        List<Integer> partners = labelled(PARTNER);
        boolean alone = row.headed(Heading.ESTABLISHMENT).allMatch(i -> receiving.contains(i) || partners.contains(i));
        if (receiving.size() == 1 && partners.size() == 1 && receiving.get(0) < partners.get(0) && alone) {
            row.found().set(receiving.get(0), Heading.ESTABLISHMENT);
            row.found().set(partners.get(0), Heading.PARTNER);
        }
    }

    private List<Integer> labelled(Pattern word) {
        return IntStream.range(0, row.labels().size())
                .filter(i -> word.matcher(row.labels().get(i)).find()
                        && (LabelRow.PARTIES.contains(row.found().get(i)) || row.isUnknown(i)))
                .boxed()
                .toList();
    }

    /** {@code Socio gallego;Contraparte}: who has a counterpart is the first side, where no other column names one. */
    void readCounterparts() {
        List<Integer> partners = row.headed(Heading.PARTNER).boxed().toList();
        List<Integer> others = partners.stream()
                .filter(i -> !COUNTERPART.matcher(row.labels().get(i)).find())
                .toList();
        if (partners.size() == 2 && others.size() == 1 && !row.isNamed(Heading.ESTABLISHMENT)) {
            row.found().set(others.get(0), Heading.ESTABLISHMENT);
        }
    }

    /** {@code UK partner} beside {@code Overseas partner}: the side that no other column names. */
    void readPartnersOfPartners() {
        boolean first = row.found().contains(Heading.ESTABLISHMENT);
        if (first != row.found().contains(Heading.PARTNER)) {
            row.unknown()
                    .filter(i -> ComposedLabel.isOneOfPartners(row.labels().get(i))
                            && !WordedLabel.isOfOthers(row.labels().get(i)))
                    .findFirst()
                    .ifPresent(i -> row.found().set(i, first ? Heading.PARTNER : Heading.ESTABLISHMENT));
        }
    }

    /** {@code Deutsche Einrichtung} before {@code Ort} is the side, and the town where that lies, when the other side is a body as well. */
    void readBodiesBesideTowns() {
        int first = row.found().indexOf(Heading.ESTABLISHMENT);
        boolean towns = first >= 0
                && row.isPartnerNamed()
                && row.headed(Heading.ESTABLISHMENT)
                        .allMatch(i -> isTown(row.labels().get(i)));
        List<Integer> bodies = IntStream.range(0, Math.max(0, first))
                .filter(i -> row.isUnknown(i) && isBodyOfANation(row.labels().get(i)))
                .boxed()
                .toList();
        if (towns && bodies.size() == 1) {
            int second = row.found().indexOf(Heading.PARTNER);
            row.headed(Heading.ESTABLISHMENT)
                    .boxed()
                    .toList()
                    .forEach(i -> row.found().set(i, i < second ? Heading.HOME_CITY : Heading.CITY));
            row.found().set(bodies.get(0), Heading.ESTABLISHMENT);
        }
    }

    /** "Deutsche Einrichtung", "UK lead body". */
    private boolean isBodyOfANation(String label) {
        return row.composed().isBodyOfANation(label)
                || (WordedLabel.isOfANation(label)
                        && WordedLabel.find(label, row.names())
                                .filter(Heading.ESTABLISHMENT::equals)
                                .isPresent());
    }

    /** "Town", "UK town". */
    private boolean isTown(String label) {
        return row.composed().isPlainTown(label) || row.composed().isDescribedTown(label);
    }

    /**
     * {@code Partie française;Partie malgache;Ville}, {@code UK institution;UK town;Ugandan institution}: two bodies of two countries are the sides, and
     * each town is that of the side before it.
     */
    void readBodiesOfTwoNations() {
        List<Integer> bodies = IntStream.range(0, row.found().size())
                .filter(i -> (row.isUnknown(i) || row.found().get(i) == Heading.ESTABLISHMENT)
                        && row.composed().isBodyOfANation(row.labels().get(i))
                        && !isTown(row.labels().get(i)))
                .boxed()
                .toList();
        List<Integer> towns = IntStream.range(0, row.found().size())
                .filter(i -> !bodies.contains(i)
                        && (row.found().get(i) == Heading.ESTABLISHMENT
                                || (row.isUnknown(i)
                                        && row.composed()
                                                .isDescribedTown(row.labels().get(i)))))
                .boxed()
                .toList();
        boolean two = bodies.size() == 2
                && !row.found().contains(Heading.PARTNER)
                && towns.stream().allMatch(i -> isTown(row.labels().get(i)));
        if (two) {
            towns.forEach(i -> row.found().set(i, i < bodies.get(1) ? Heading.HOME_CITY : Heading.CITY));
            row.found().set(bodies.get(0), Heading.ESTABLISHMENT);
            row.found().set(bodies.get(1), Heading.PARTNER);
        }
    }

    /** {@code Ville française} beside {@code Ville partenaire}, {@code UK lead} beside {@code Overseas lead}: the side that no other column names. */
    void readDescribedSides() {
        boolean first = Stream.of(Heading.ESTABLISHMENT, Heading.HOME_CITY, Heading.CARRIER, Heading.OPERATOR)
                .anyMatch(row.found()::contains);
        boolean second = Stream.of(Heading.PARTNER, Heading.CITY).anyMatch(row.found()::contains);
        if (first && second) {
            return;
        }
        List<Integer> described = row.unknown()
                .filter(i -> row.composed().isDescribedSide(row.labels().get(i)))
                .boxed()
                .toList();
        if (described.size() == 1 && first != second) {
            row.found().set(described.get(0), first ? Heading.PARTNER : Heading.ESTABLISHMENT);
        }
        if (described.size() == 2 && !first && !second) {
            // "Deutsche Stadt;Polnische Stadt"
            row.found().set(described.get(0), Heading.ESTABLISHMENT);
            row.found().set(described.get(1), Heading.PARTNER);
        }
    }

    /** {@code Partner town} beside {@code Town} is the other side, where nothing else is. */
    void readPartnerTowns() {
        int first = row.found().indexOf(Heading.ESTABLISHMENT);
        boolean towns = first >= 0
                && first == row.found().lastIndexOf(Heading.ESTABLISHMENT)
                && row.composed().isPlainTown(row.labels().get(first))
                && Stream.of(Heading.PARTNER, Heading.OPERATOR, Heading.LINK).noneMatch(row.found()::contains);
        if (towns) {
            row.headed(Heading.CITY)
                    .filter(i -> row.composed().isTownOfPartner(row.labels().get(i)))
                    .findFirst()
                    .ifPresent(i -> row.found().set(i, Heading.PARTNER));
        }
    }

    /** {@code Région} beside {@code Région partenaire} or {@code Partenaire}: where no other column names a side, it is one. */
    void readTerritories() {
        if (row.found().contains(Heading.ESTABLISHMENT) || row.found().contains(Heading.HOME_CITY)) {
            return;
        }
        if (!row.found().contains(Heading.PARTNER)) {
            territories()
                    .filter(i -> row.composed()
                            .territoryOfPartner(row.labels().get(i))
                            .isPresent())
                    .filter(i -> territories().anyMatch(other -> other < i)
                            || IntStream.range(0, i).anyMatch(this::isDescribedTerritory))
                    .findFirst()
                    .ifPresent(i -> row.found().set(i, Heading.PARTNER));
        }
        int partner = row.found().indexOf(Heading.PARTNER);
        readDescribedTerritory(partner);
        if (IntStream.range(0, partner).anyMatch(row::isUnknown)) {
            // which may well be the side
            return;
        }
        // "Département" beside "Région" is the smaller of the two
        Stream.of(Heading.DEPARTMENT, Heading.STATE)
                .map(row.found()::indexOf)
                .filter(i -> i >= 0 && i < partner)
                .findFirst()
                .ifPresent(i -> row.found().set(i, Heading.ESTABLISHMENT));
    }

    /** {@code U.S. State} beside {@code Sister state}: the only one before it that may be a side. */
    private void readDescribedTerritory(int partner) {
        List<Integer> described = IntStream.range(0, Math.max(0, partner))
                .filter(this::isDescribedTerritory)
                .boxed()
                .toList();
        if (described.size() == 1 && territories().noneMatch(i -> i < partner)) {
            row.found().set(described.get(0), Heading.STATE);
        }
    }

    private boolean isDescribedTerritory(int index) {
        return row.isUnknown(index)
                && row.composed().isDescribedTerritory(row.labels().get(index));
    }

    private IntStream territories() {
        return IntStream.range(0, row.found().size())
                .filter(i -> TERRITORIES.contains(row.found().get(i)));
    }
}
