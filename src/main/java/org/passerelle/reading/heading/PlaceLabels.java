package org.passerelle.reading.heading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.passerelle.reading.Heading;
import org.passerelle.text.Folding;

/** Which side the columns of towns, states and countries belong to. */
final class PlaceLabels {

    private static final Map<Heading, Heading> HOME =
            Map.of(Heading.COUNTRY, Heading.HOME_COUNTRY, Heading.CITY, Heading.HOME_CITY);

    private static final Pattern ORIGIN = Pattern.compile(
            "\\b(?:origine|origin|origen|origem|herkunftsland|herkunft|pochodzenia|herkomst|ursprung|opprinnelse)\\b");

    private final LabelRow row;

    PlaceLabels(LabelRow row) {
        this.row = row;
    }

    /** Behind a first side that has names, a column of towns says where they lie: "Hôpital;Ville;Partenaire". */
    void readTowns() {
        readTownsOfCarrier();
        readTownsBeforePartner();
        int first = row.found().indexOf(Heading.ESTABLISHMENT);
        int second = row.found().indexOf(Heading.PARTNER);
        if (second < 0
                || first < 0
                || row.names().findInPairs(row.labels().get(first)).isPresent()) {
            return;
        }
        IntStream.range(first + 1, Math.max(first + 1, second))
                .filter(i -> row.found().get(i) == Heading.ESTABLISHMENT
                        && row.composed().isOfPairs(row.labels().get(i)))
                .forEach(i -> row.found().set(i, Heading.HOME_CITY));
    }

    /** {@code Pays;Ville;Établissement partenaire;Établissement}: before the second side, and the first behind it, stands where the second lies. */
    private void readTownsBeforePartner() {
        int second = row.found().indexOf(Heading.PARTNER);
        List<Integer> sides = row.headed(Heading.ESTABLISHMENT)
                .filter(i -> !row.composed().isPlainTown(row.labels().get(i)))
                .boxed()
                .toList();
        boolean behind = second >= 0
                && row.isPartnerNamed()
                && !sides.isEmpty()
                && sides.stream().allMatch(i -> i > second)
                && !row.found().contains(Heading.CITY);
        row.headed(Heading.ESTABLISHMENT)
                .filter(i -> behind && i < second)
                .boxed()
                .toList()
                .forEach(i -> row.found().set(i, Heading.CITY));
    }

    /**
     * {@code Commune du porteur} behind {@code Porteur}. A plain {@code Ville} there is a side that the carrier acts for, unless the other side is
     * a body: {@code Porteur;Ville;Hôpital partenaire}.
     */
    private void readTownsOfCarrier() {
        int carrier = row.found().indexOf(Heading.CARRIER);
        if (carrier < 0) {
            return;
        }
        IntStream.range(carrier + 1, row.found().size())
                .filter(i -> row.found().get(i) == Heading.ESTABLISHMENT
                        && row.names().findInPairs(row.labels().get(i)).isEmpty()
                        && row.composed().isOfPairs(row.labels().get(i)))
                .forEach(i -> row.found().set(i, Heading.HOME_CITY));
        int behind = carrier + 1;
        boolean isTown = behind < row.found().indexOf(Heading.PARTNER)
                && row.found().get(behind) == Heading.ESTABLISHMENT
                && row.composed().isPlainTown(row.labels().get(behind));
        if (isTown && row.isPartnerNamed()) {
            row.found().set(behind, Heading.HOME_CITY);
        }
    }

    /** Beside a second side that has names, a column of partner towns says where they lie: "Partnerklinik;Partnerstadt". */
    void readTownsOfPartners() {
        if (row.isPartnerNamed()) {
            row.headed(Heading.PARTNER)
                    .filter(i -> row.composed().isTownOfPartner(row.labels().get(i)))
                    .forEach(i -> row.found().set(i, Heading.CITY));
            readTownBehindPartner();
        }
    }

    /**
     * {@code City} behind {@code Partner university}, or behind the country before it ("Pays;Ville;Établissement partenaire"), is where that lies,
     * where no other column names the first side or a body is that: {@code Lycée;Établissement partenaire;Ville}.
     */
    private void readTownBehindPartner() {
        List<Integer> towns = row.headed(Heading.ESTABLISHMENT)
                .filter(i -> row.composed().isPlainTown(row.labels().get(i)))
                .boxed()
                .toList();
        int second = row.found().lastIndexOf(Heading.PARTNER);
        long firsts = row.headed(Heading.ESTABLISHMENT).count();
        boolean alone = firsts == 1 && !towns.isEmpty() && isBehindCountry(towns.get(0));
        boolean one = towns.size() == 1
                && firsts <= 2
                && (towns.get(0) > second || alone)
                && !row.found().contains(Heading.CITY);
        if (one) {
            row.found().set(towns.get(0), Heading.CITY);
        }
    }

    private boolean isBehindCountry(int town) {
        return town > 0
                && row.found().get(town - 1) == Heading.COUNTRY
                && row.headed(Heading.COUNTRY).count() == 1;
    }

    /** {@code Ente;Partner estero;Sede (Paese)}: the seat behind the second side is its own, where no other column says where that lies. */
    void readSeats() {
        int first = row.found().indexOf(Heading.ESTABLISHMENT);
        int seat = row.found().indexOf(Heading.PARTNER) + 1;
        boolean behind = first >= 0
                && seat > first + 1
                && seat < row.found().size()
                && row.found().get(seat) == Heading.HOME_CITY
                && !row.found().contains(Heading.CITY);
        if (behind && WordedLabel.isLocation(row.labels().get(seat))) {
            row.found().set(seat, Heading.CITY);
        }
    }

    /** {@code Delivery country} beside {@code Delivery partner} is where that lies. */
    void readSameWord() {
        for (Heading side : List.of(Heading.PARTNER, Heading.ESTABLISHMENT)) {
            int party = row.found().indexOf(side);
            if (party < 0 || party != row.found().lastIndexOf(side)) {
                continue;
            }
            row.unknown()
                    .forEach(i -> row.composed()
                            .besideParty(row.labels().get(i), row.labels().get(party))
                            .map(heading -> side == Heading.PARTNER ? heading : HOME.get(heading))
                            .filter(heading -> !row.found().contains(heading))
                            .ifPresent(heading -> row.found().set(i, heading)));
        }
    }

    /** Beside a column of towns, {@code State} is theirs. */
    void readStates() {
        boolean towns = IntStream.range(0, row.found().size())
                .anyMatch(i -> LabelRow.TOWNS.contains(row.found().get(i))
                        || (LabelRow.PARTIES.contains(row.found().get(i))
                                && row.names().findInPairs(row.labels().get(i)).isPresent()));
        if (!towns) {
            return;
        }
        readPartsOfCountries();
        for (int i = 0; i < row.found().size(); i++) {
            Optional<Heading> beside = row.names().findBesideTown(row.labels().get(i));
            if (beside.isPresent() && row.found().get(i) != Heading.COUNTRY) {
                row.found().set(i, beside.get());
            }
        }
    }

    /** {@code Department / Land} beside {@code Country} holds the parts of what that one holds. */
    private void readPartsOfCountries() {
        List<Integer> countries = row.headed(Heading.COUNTRY).boxed().toList();
        List<Integer> parts = countries.stream()
                .filter(i -> Stream.of(row.labels().get(i).split("\\s*/\\s*", -1))
                        .anyMatch(word -> row.names()
                                .findBesideTown(word)
                                .filter(part -> part == Heading.STATE || part == Heading.DEPARTMENT)
                                .isPresent()))
                .toList();
        if (countries.size() == 2 && parts.size() == 1) {
            row.found().set(parts.get(0), Heading.STATE);
        }
    }

    /** "Stato" is a country, unless another column holds it. */
    void readBesideCountries() {
        for (int i = 0; i < row.found().size(); i++) {
            int index = i;
            Optional<Heading> beside =
                    row.names().findBesideCountries(row.labels().get(i));
            long others = IntStream.range(0, row.found().size())
                    .filter(other -> other != index
                            && (LabelRow.COUNTRIES.contains(row.found().get(other)) || isTownInCountry(other)))
                    .count();
            if (beside.isPresent() && LabelRow.COUNTRIES.contains(row.found().get(i)) && others > 0) {
                row.found().set(i, beside.get());
            }
        }
    }

    /** {@code Sede (Paese)}. */
    private boolean isTownInCountry(int index) {
        return LabelRow.TOWNS.contains(row.found().get(index))
                && row.composed().holdsCountry(row.labels().get(index));
    }

    /** {@code Commune;Partenaire;Pays d'origine}: the origin of the partner, right behind it, where no other column says where that lies. */
    void readOrigins() {
        int second = row.found().indexOf(Heading.PARTNER);
        boolean behind = second >= 0
                && row.found().indexOf(Heading.ESTABLISHMENT) < second
                && row.found().indexOf(Heading.HOME_COUNTRY) == second + 1
                && !row.found().contains(Heading.COUNTRY);
        if (behind
                && ORIGIN.matcher(Folding.words(row.labels().get(second + 1))).find()) {
            row.found().set(second + 1, Heading.COUNTRY);
        }
    }

    /** Two columns that are both headed {@code Country}, and one before both sides, belong to the side that they stand beside. */
    void readCountries() {
        List<Integer> countries = row.headed(Heading.COUNTRY).boxed().toList();
        int first = row.found().indexOf(Heading.ESTABLISHMENT);
        int second = row.found().indexOf(Heading.PARTNER);
        if (countries.isEmpty() || first < 0 || second < first || row.found().contains(Heading.HOME_COUNTRY)) {
            return;
        }
        int country = countries.get(0);
        boolean beforeBoth = country < first
                && row.names().findInPairs(row.labels().get(first)).isPresent();
        boolean repeated = countries.size() == 2
                && country < second
                && Folding.words(row.labels().get(country))
                        .equals(withoutSide(row.labels().get(countries.get(1))));
        // beside several columns of partners, a single country can only be that of the first side
        boolean wide = countries.size() == 1
                && country < second
                && second < row.found().lastIndexOf(Heading.PARTNER);
        if (beforeBoth || repeated || wide || isBetweenSides(countries, first, second)) {
            row.found().set(country, Heading.HOME_COUNTRY);
        }
    }

    /** A plain {@code Land} behind the first side, and another word for a country, {@code Staat}, behind the second. */
    private boolean isBetweenSides(List<Integer> countries, int first, int second) {
        boolean apart = countries.size() == 2 && countries.get(0) < second && countries.get(1) > second;
        return apart
                && countries.get(0) > first
                && !Folding.words(row.labels().get(countries.get(0))).contains(" ");
    }

    private static String withoutSide(String label) {
        return Folding.words(SidedLabel.of(label)
                .filter(SidedLabel::second)
                .map(SidedLabel::rest)
                .orElse(label));
    }
}
