package org.passerelle.reading.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.passerelle.reading.Heading;
import org.passerelle.text.Folding;

/** What the labels of a row of headings say, one by one and beside each other. */
public final class FoundHeadings {

    /** Whether the cells below a label may hold what its words say. */
    @FunctionalInterface
    public interface Cells {
        /** True when those of the column {@code index}, from 0, may hold {@code heading}. */
        boolean mayHold(int index, Heading heading);
    }

    private static final Set<Heading> PARTIES = Set.of(Heading.ESTABLISHMENT, Heading.PARTNER);

    /** What rows share that belong together. */
    public static final Set<Heading> KEYS = Set.of(Heading.PROJECT, Heading.IDENTIFIER, Heading.TITLE);

    private static final Set<Heading> COUNTRIES = Set.of(Heading.COUNTRY, Heading.HOME_COUNTRY);
    private static final Set<Heading> TERRITORIES = Set.of(Heading.STATE, Heading.DEPARTMENT);
    private static final Set<Heading> TOWNS = Set.of(Heading.CITY, Heading.HOME_CITY);

    private static final Map<Heading, Heading> HOME =
            Map.of(Heading.COUNTRY, Heading.HOME_COUNTRY, Heading.CITY, Heading.HOME_CITY);

    /** What headings add for the names of what another column holds the keys. */
    private static final List<String> NAMES = List.of("name", "label", "nom", "nombre", "nome", "nazwa");

    private final HeadingNames names;
    private final ComposedLabel composed;
    private final List<String> labels;
    private final Cells cells;
    private final List<Heading> found = new ArrayList<>();

    private FoundHeadings(HeadingNames names, List<String> labels, Cells cells) {
        this.cells = cells;
        this.names = names;
        this.composed = new ComposedLabel(names);
        this.labels = labels;
    }

    /** A heading for each of {@code labels}; {@link Heading#IGNORED} for what is not known. */
    public static List<Heading> of(HeadingNames names, List<String> labels, Cells cells) {
        FoundHeadings headings = new FoundHeadings(names, labels, cells);
        for (int i = 0; i < labels.size(); i++) {
            headings.found.add(headings.alone(i));
        }
        headings.readKeys();
        headings.readEdges();
        headings.readLateAssociations();
        headings.readPartnersOfPartners();
        headings.readBodiesBesideTowns();
        headings.readDescribedSides();
        headings.readWorded();
        headings.readPartnerTowns();
        headings.readTerritories();
        headings.readTowns();
        headings.readTownsOfPartners();
        headings.readSameWord();
        headings.readStates();
        headings.readMembers();
        headings.readBesideCountries();
        headings.readCountries();
        return headings.found;
    }

    /** What a column without a heading is called in a mapping file. */
    static List<String> namesOf(int index) {
        return List.of("column " + (index + 1), "colonne " + (index + 1));
    }

    /** {@code City lat} beside {@code City}. */
    private Optional<Heading> ofColumn(String label) {
        String words = Folding.words(label);
        return labels.stream()
                .map(Folding::words)
                .filter(other -> !other.isEmpty() && words.startsWith(other + " "))
                .flatMap(other -> names.find(words.substring(other.length() + 1)).stream())
                .filter(Heading::tellsWhich)
                .findFirst();
    }

    private static String withoutSide(String label) {
        return Folding.words(SidedLabel.of(label)
                .filter(SidedLabel::second)
                .map(SidedLabel::rest)
                .orElse(label));
    }

    private Heading alone(int index) {
        String label = labels.get(index);
        if (label.isEmpty()) {
            return namesOf(index).stream()
                    .flatMap(name -> names.findMapped(name).stream())
                    .findFirst()
                    .orElse(Heading.IGNORED);
        }
        return names.findMapped(label)
                .or(() -> sided(label))
                .or(() -> names.find(label))
                .or(() -> ofColumn(label))
                .or(() -> composed.find(label))
                .or(() -> composed.territoryOfPartner(label))
                .orElse(Heading.IGNORED);
    }

    /** {@code Country 1} and {@code Country 2} are those of the two sides; {@code Partner 1} and {@code Partner 2} are two partners. */
    private Optional<Heading> sided(String label) {
        Optional<SidedLabel> side = SidedLabel.of(label);
        if (side.isEmpty()) {
            return Optional.empty();
        }
        boolean second = side.get().second();
        Heading rest = names.findBesideTown(side.get().rest())
                .or(() -> names.find(side.get().rest()))
                .orElse(Heading.IGNORED);
        if (rest.tellsWhich()) {
            return Optional.of(rest);
        }
        boolean plain = second && COUNTRIES.contains(rest) && hasPlain(side.get());
        boolean two = plain || hasOtherSide(side.get());
        return two ? ofSide(rest, second) : Optional.empty();
    }

    /** {@code Country} beside {@code Sister country} is that of the other side. */
    private boolean hasPlain(SidedLabel side) {
        String rest = Folding.words(side.rest());
        return labels.stream().map(Folding::words).anyMatch(rest::equals);
    }

    private static Optional<Heading> ofSide(Heading heading, boolean second) {
        return switch (heading) {
            case ESTABLISHMENT -> Optional.of(second ? Heading.PARTNER : Heading.ESTABLISHMENT);
            case COUNTRY, HOME_COUNTRY -> Optional.of(second ? Heading.COUNTRY : Heading.HOME_COUNTRY);
            case CITY, HOME_CITY -> Optional.of(second ? Heading.CITY : Heading.HOME_CITY);
            default -> Optional.empty();
        };
    }

    private boolean hasOtherSide(SidedLabel side) {
        String rest = Folding.words(side.rest());
        return labels.stream()
                .flatMap(label -> SidedLabel.of(label).stream())
                .anyMatch(other -> other.second() != side.second()
                        && Folding.words(other.rest()).equals(rest));
    }

    /** {@code target} beside {@code target_name} holds the key of that party, and no party. */
    private void readKeys() {
        for (int i = 0; i < found.size(); i++) {
            Heading heading = found.get(i);
            if ((PARTIES.contains(heading) || heading == Heading.SOURCE)
                    && names.findMapped(labels.get(i)).isEmpty()
                    && isKey(labels, i)) {
                found.set(i, Heading.IGNORED);
            }
        }
    }

    /** Whether another column holds the names of what the column {@code index} holds the keys. */
    public static boolean isKey(List<String> labels, int index) {
        return nameOf(labels, index).isPresent();
    }

    /** The column of the names of what the column {@code index} holds the keys. */
    public static Optional<Integer> nameOf(List<String> labels, int index) {
        String key = Folding.words(labels.get(index));
        return IntStream.range(0, labels.size())
                .filter(i -> !key.isEmpty() && isNameOf(Folding.words(labels.get(i)), key))
                .boxed()
                .findFirst();
    }

    private static boolean isNameOf(String label, String key) {
        return NAMES.stream().anyMatch(name -> label.equals(key + " " + name));
    }

    /** Of a list of edges, {@code Source} is one end, and no reference. */
    private void readEdges() {
        if (!found.contains(Heading.PARTNER) || found.contains(Heading.ESTABLISHMENT)) {
            return;
        }
        IntStream.range(0, found.size())
                .filter(i -> found.get(i) == Heading.SOURCE
                        && names.findInPairs(labels.get(i))
                                .filter(Heading.ESTABLISHMENT::equals)
                                .isPresent())
                .findFirst()
                .ifPresent(i -> found.set(i, Heading.ESTABLISHMENT));
    }

    /** {@code Canadian partner} beside {@code Partner abroad}: the side that the list is made for. */
    private void readPartnersAtHome() {
        List<Integer> abroad = headed(Heading.PARTNER)
                .filter(i -> WordedLabel.isAbroad(labels.get(i)))
                .boxed()
                .toList();
        List<Integer> home = headed(Heading.PARTNER)
                .filter(i -> !WordedLabel.isAbroad(labels.get(i)) && WordedLabel.isOfANation(labels.get(i)))
                .boxed()
                .toList();
        if (home.size() == 1 && !abroad.isEmpty() && !found.contains(Heading.ESTABLISHMENT)) {
            found.set(home.get(0), Heading.ESTABLISHMENT);
        }
    }

    /** What longer labels say by one of their words, where no other column says the same and the cells do not speak against it. */
    private void readWorded() {
        List<Heading> before = List.copyOf(found);
        for (int i = 0; i < found.size(); i++) {
            int index = i;
            if (isUnknown(i)) {
                WordedLabel.find(labels.get(i), names)
                        .map(heading -> heading == Heading.SINCE
                                        && WordedLabel.isOfSignature(labels.get(index))
                                        && (before.contains(Heading.SINCE) || !cells.mayHold(index, Heading.SINCE))
                                ? Heading.AGREEMENT
                                : heading)
                        .filter(heading -> !before.contains(heading)
                                || heading == Heading.AGREEMENT
                                || (PARTIES.contains(heading) && !isNamed(Heading.ESTABLISHMENT)))
                        .filter(heading -> heading != Heading.ESTABLISHMENT || !isNamed(heading))
                        .filter(heading -> cells.mayHold(index, heading))
                        .ifPresent(heading -> found.set(index, heading));
            }
        }
        readPartnersAtHome();
        readSameBodies();
        readSignatures();
        readBeneficiaries();
        readStateBesideStatus();
        readLocations();
    }

    /** {@code Hôpital en Afrique} beside {@code Hôpital en France}: what is called by the same word for a body is the other side. */
    private void readSameBodies() {
        int first = found.indexOf(Heading.ESTABLISHMENT);
        if (found.contains(Heading.PARTNER) || first < 0 || first < found.lastIndexOf(Heading.ESTABLISHMENT)) {
            return;
        }
        List<Integer> same = IntStream.range(0, found.size())
                .filter(i -> isUnknown(i) && WordedLabel.areOfOneBody(labels.get(first), labels.get(i)))
                .filter(i -> cells.mayHold(i, Heading.PARTNER))
                .boxed()
                .toList();
        if (same.size() == 1) {
            found.set(same.get(0), Heading.PARTNER);
        }
    }

    /** True when a column that is more than a word for a town holds that side. */
    private boolean isNamed(Heading side) {
        return headed(side).anyMatch(i -> !composed.isPlainTown(labels.get(i)) && !composed.isPartner(labels.get(i)));
    }

    /** The day of a signature beside that of the beginning is the agreement's. */
    private void readSignatures() {
        List<Integer> signed = headed(Heading.SINCE)
                .filter(i -> names.findMapped(labels.get(i)).isEmpty() && WordedLabel.isOfSignature(labels.get(i)))
                .boxed()
                .toList();
        if (signed.size() < headed(Heading.SINCE).count()) {
            signed.forEach(i -> found.set(i, Heading.AGREEMENT));
        }
    }

    /** {@code Bénéficiaire} behind {@code Club ou association} is the other side. */
    private void readBeneficiaries() {
        if (found.contains(Heading.PARTNER) || !isNamed(Heading.ESTABLISHMENT)) {
            return;
        }
        headed(Heading.ESTABLISHMENT)
                .filter(i -> composed.isPartner(labels.get(i)))
                .boxed()
                .toList()
                .forEach(i -> found.set(i, Heading.PARTNER));
    }

    /** {@code State} beside {@code Status (Dec 2023)} says where a side lies. */
    private void readStateBesideStatus() {
        List<Integer> states = headed(Heading.STATUS)
                .filter(i -> names.findBesideTown(labels.get(i)).isPresent())
                .boxed()
                .toList();
        List<Integer> others = IntStream.range(0, found.size())
                .filter(i -> !states.contains(i))
                .filter(i -> found.get(i) == Heading.STATUS || (isUnknown(i) && isStatus(labels.get(i))))
                .boxed()
                .toList();
        if (states.size() == 1 && others.size() == 1) {
            found.set(others.get(0), Heading.STATUS);
            found.set(
                    states.get(0),
                    names.findBesideTown(labels.get(states.get(0))).orElseThrow());
        }
    }

    private boolean isStatus(String label) {
        return WordedLabel.find(label, names).filter(Heading.STATUS::equals).isPresent();
    }

    /** {@code Location} beside a side is where that lies. */
    private void readLocations() {
        int second = found.indexOf(Heading.PARTNER);
        boolean named = found.contains(Heading.ESTABLISHMENT) && second >= 0;
        IntStream.range(0, found.size())
                .filter(i -> named && isUnknown(i) && WordedLabel.isLocation(labels.get(i)))
                .forEach(i -> {
                    Heading town = i < second ? Heading.HOME_CITY : Heading.CITY;
                    found.set(i, found.contains(town) ? Heading.IGNORED : town);
                });
    }

    /**
     * {@code ONG} behind {@code Commune LU;Localité ou partenaire}, {@code Association} behind {@code Place;Twinned with}: who carries on what the
     * two sides before it do.
     */
    private void readLateAssociations() {
        List<Integer> named = headed(Heading.ESTABLISHMENT)
                .filter(i -> !composed.isPlainTown(labels.get(i)))
                .boxed()
                .toList();
        int second = IntStream.range(0, found.size())
                .filter(i -> found.get(i) == Heading.PARTNER
                        || (isUnknown(i)
                                && WordedLabel.isOfPartner(labels.get(i))
                                && cells.mayHold(i, Heading.PARTNER)))
                .findFirst()
                .orElse(-1);
        int first = IntStream.range(0, Math.max(0, second))
                .filter(this::mayBeFirst)
                .findFirst()
                .orElse(-1);
        boolean late = named.size() == 1
                && first >= 0
                && named.get(0) > second
                && WordedLabel.isOfAssociation(labels.get(named.get(0)));
        if (late) {
            found.set(named.get(0), Heading.CARRIER);
            found.set(second, Heading.PARTNER);
            found.set(first, Heading.ESTABLISHMENT);
        }
    }

    private boolean mayBeFirst(int index) {
        return (TOWNS.contains(found.get(index))
                        && names.findMapped(labels.get(index)).isEmpty())
                || (isUnknown(index)
                        && composed.isDescribedSide(labels.get(index))
                        && cells.mayHold(index, Heading.ESTABLISHMENT));
    }

    /** {@code UK partner} beside {@code Overseas partner}: the side that no other column names. */
    private void readPartnersOfPartners() {
        boolean first = found.contains(Heading.ESTABLISHMENT);
        if (first != found.contains(Heading.PARTNER)) {
            IntStream.range(0, found.size())
                    .filter(i -> isUnknown(i)
                            && ComposedLabel.isOneOfPartners(labels.get(i))
                            && !WordedLabel.isOfOthers(labels.get(i)))
                    .findFirst()
                    .ifPresent(i -> found.set(i, first ? Heading.PARTNER : Heading.ESTABLISHMENT));
        }
    }

    /** {@code Deutsche Einrichtung} before {@code Ort} is the side, and the town where that lies, when the other side is a body as well. */
    private void readBodiesBesideTowns() {
        int first = found.indexOf(Heading.ESTABLISHMENT);
        boolean towns = first >= 0
                && isPartnerNamed()
                && headed(Heading.ESTABLISHMENT).allMatch(i -> composed.isPlainTown(labels.get(i)));
        List<Integer> bodies = IntStream.range(0, Math.max(0, first))
                .filter(i -> isUnknown(i) && composed.isBodyOfANation(labels.get(i)))
                .boxed()
                .toList();
        if (towns && bodies.size() == 1) {
            int second = found.indexOf(Heading.PARTNER);
            headed(Heading.ESTABLISHMENT)
                    .boxed()
                    .toList()
                    .forEach(i -> found.set(i, i < second ? Heading.HOME_CITY : Heading.CITY));
            found.set(bodies.get(0), Heading.ESTABLISHMENT);
        }
    }

    private IntStream headed(Heading heading) {
        return IntStream.range(0, found.size()).filter(i -> found.get(i) == heading);
    }

    /** {@code Ville française} beside {@code Ville partenaire}, {@code UK lead} beside {@code Overseas lead}: the side that no other column names. */
    private void readDescribedSides() {
        boolean first = Stream.of(Heading.ESTABLISHMENT, Heading.HOME_CITY, Heading.CARRIER, Heading.OPERATOR)
                .anyMatch(found::contains);
        boolean second = Stream.of(Heading.PARTNER, Heading.CITY).anyMatch(found::contains);
        if (first && second) {
            return;
        }
        List<Integer> described = IntStream.range(0, found.size())
                .filter(i -> isUnknown(i) && composed.isDescribedSide(labels.get(i)))
                .boxed()
                .toList();
        if (described.size() == 1 && first != second) {
            found.set(described.get(0), first ? Heading.PARTNER : Heading.ESTABLISHMENT);
        }
        if (described.size() == 2 && !first && !second) {
            // "Deutsche Stadt;Polnische Stadt"
            found.set(described.get(0), Heading.ESTABLISHMENT);
            found.set(described.get(1), Heading.PARTNER);
        }
    }

    /** {@code Partner town} beside {@code Town} is the other side, where nothing else is. */
    private void readPartnerTowns() {
        int first = found.indexOf(Heading.ESTABLISHMENT);
        boolean towns = first >= 0
                && first == found.lastIndexOf(Heading.ESTABLISHMENT)
                && composed.isPlainTown(labels.get(first))
                && Stream.of(Heading.PARTNER, Heading.OPERATOR, Heading.LINK).noneMatch(found::contains);
        if (towns) {
            headed(Heading.CITY)
                    .filter(i -> composed.isTownOfPartner(labels.get(i)))
                    .findFirst()
                    .ifPresent(i -> found.set(i, Heading.PARTNER));
        }
    }

    /** {@code Région} beside {@code Région partenaire} or {@code Partenaire}: where no other column names a side, it is one. */
    private void readTerritories() {
        if (found.contains(Heading.ESTABLISHMENT) || found.contains(Heading.HOME_CITY)) {
            return;
        }
        if (!found.contains(Heading.PARTNER)) {
            territories()
                    .filter(i -> composed.territoryOfPartner(labels.get(i)).isPresent())
                    .filter(i -> territories().anyMatch(other -> other < i)
                            || IntStream.range(0, i).anyMatch(this::isDescribedTerritory))
                    .findFirst()
                    .ifPresent(i -> found.set(i, Heading.PARTNER));
        }
        int partner = found.indexOf(Heading.PARTNER);
        readDescribedTerritory(partner);
        if (IntStream.range(0, partner).anyMatch(this::isUnknown)) {
            // which may well be the side
            return;
        }
        // "Département" beside "Région" is the smaller of the two
        Stream.of(Heading.DEPARTMENT, Heading.STATE)
                .map(found::indexOf)
                .filter(i -> i >= 0 && i < partner)
                .findFirst()
                .ifPresent(i -> found.set(i, Heading.ESTABLISHMENT));
    }

    /** {@code U.S. State} beside {@code Sister state}: the only one before it that may be a side. */
    private void readDescribedTerritory(int partner) {
        List<Integer> described = IntStream.range(0, Math.max(0, partner))
                .filter(this::isDescribedTerritory)
                .boxed()
                .toList();
        if (described.size() == 1 && territories().noneMatch(i -> i < partner)) {
            found.set(described.get(0), Heading.STATE);
        }
    }

    private boolean isDescribedTerritory(int index) {
        return isUnknown(index) && composed.isDescribedTerritory(labels.get(index));
    }

    private boolean isUnknown(int index) {
        String label = labels.get(index);
        return found.get(index) == Heading.IGNORED
                && !label.isEmpty()
                && names.findMapped(label).isEmpty();
    }

    private IntStream territories() {
        return IntStream.range(0, found.size()).filter(i -> TERRITORIES.contains(found.get(i)));
    }

    /** Behind a first side that has names, a column of towns says where they lie: "Hôpital;Ville;Partenaire". */
    private void readTowns() {
        readTownsOfCarrier();
        readTownsBeforePartner();
        int first = found.indexOf(Heading.ESTABLISHMENT);
        int second = found.indexOf(Heading.PARTNER);
        if (second < 0 || first < 0 || names.findInPairs(labels.get(first)).isPresent()) {
            return;
        }
        IntStream.range(first + 1, Math.max(first + 1, second))
                .filter(i -> found.get(i) == Heading.ESTABLISHMENT && composed.isOfPairs(labels.get(i)))
                .forEach(i -> found.set(i, Heading.HOME_CITY));
    }

    /** {@code Pays;Ville;Établissement partenaire;Établissement}: before the second side, and the first behind it, stands where the second lies. */
    private void readTownsBeforePartner() {
        int second = found.indexOf(Heading.PARTNER);
        List<Integer> sides = headed(Heading.ESTABLISHMENT)
                .filter(i -> !composed.isPlainTown(labels.get(i)))
                .boxed()
                .toList();
        boolean behind = second >= 0
                && isPartnerNamed()
                && !sides.isEmpty()
                && sides.stream().allMatch(i -> i > second)
                && !found.contains(Heading.CITY);
        headed(Heading.ESTABLISHMENT)
                .filter(i -> behind && i < second)
                .boxed()
                .toList()
                .forEach(i -> found.set(i, Heading.CITY));
    }

    /**
     * {@code Commune du porteur} behind {@code Porteur}. A plain {@code Ville} there is a side that the carrier acts for, unless the other side is
     * a body: {@code Porteur;Ville;Hôpital partenaire}.
     */
    private void readTownsOfCarrier() {
        int carrier = found.indexOf(Heading.CARRIER);
        if (carrier < 0) {
            return;
        }
        IntStream.range(carrier + 1, found.size())
                .filter(i -> found.get(i) == Heading.ESTABLISHMENT
                        && names.findInPairs(labels.get(i)).isEmpty()
                        && composed.isOfPairs(labels.get(i)))
                .forEach(i -> found.set(i, Heading.HOME_CITY));
        int behind = carrier + 1;
        boolean isTown = behind < found.indexOf(Heading.PARTNER)
                && found.get(behind) == Heading.ESTABLISHMENT
                && composed.isPlainTown(labels.get(behind));
        if (isTown && isPartnerNamed()) {
            found.set(behind, Heading.HOME_CITY);
        }
    }

    /** True when a column of the second side is headed as something else than a town or a territory. */
    private boolean isPartnerNamed() {
        return headed(Heading.PARTNER)
                .anyMatch(i -> !labels.get(i).isEmpty()
                        && names.findInPairs(labels.get(i)).isEmpty()
                        && !composed.isTownOfPartner(labels.get(i))
                        && composed.territoryOfPartner(labels.get(i)).isEmpty());
    }

    /** Beside a second side that has names, a column of partner towns says where they lie: "Partnerklinik;Partnerstadt". */
    private void readTownsOfPartners() {
        if (isPartnerNamed()) {
            headed(Heading.PARTNER)
                    .filter(i -> composed.isTownOfPartner(labels.get(i)))
                    .forEach(i -> found.set(i, Heading.CITY));
            readTownBehindPartner();
        }
    }

    /**
     * {@code City} behind {@code Partner university}, or behind the country before it ("Pays;Ville;Établissement partenaire"), is where that lies,
     * where no other column names the first side.
     */
    private void readTownBehindPartner() {
        List<Integer> firsts = headed(Heading.ESTABLISHMENT).boxed().toList();
        boolean one = firsts.size() == 1
                && (firsts.get(0) > found.lastIndexOf(Heading.PARTNER) || isBehindCountry(firsts.get(0)))
                && !found.contains(Heading.CITY)
                && composed.isPlainTown(labels.get(firsts.get(0)));
        if (one) {
            found.set(firsts.get(0), Heading.CITY);
        }
    }

    private boolean isBehindCountry(int town) {
        return town > 0
                && found.get(town - 1) == Heading.COUNTRY
                && headed(Heading.COUNTRY).count() == 1;
    }

    /** {@code Delivery country} beside {@code Delivery partner} is where that lies. */
    private void readSameWord() {
        for (Heading side : List.of(Heading.PARTNER, Heading.ESTABLISHMENT)) {
            int party = found.indexOf(side);
            if (party < 0 || party != found.lastIndexOf(side)) {
                continue;
            }
            IntStream.range(0, found.size())
                    .filter(this::isUnknown)
                    .forEach(i -> composed.besideParty(labels.get(i), labels.get(party))
                            .map(heading -> side == Heading.PARTNER ? heading : HOME.get(heading))
                            .filter(heading -> !found.contains(heading))
                            .ifPresent(heading -> found.set(i, heading)));
        }
    }

    /** Beside a column of towns, {@code State} is theirs. */
    private void readStates() {
        boolean towns = IntStream.range(0, found.size())
                .anyMatch(i -> TOWNS.contains(found.get(i))
                        || (PARTIES.contains(found.get(i))
                                && names.findInPairs(labels.get(i)).isPresent()));
        if (!towns) {
            return;
        }
        for (int i = 0; i < found.size(); i++) {
            Optional<Heading> beside = names.findBesideTown(labels.get(i));
            if (beside.isPresent() && found.get(i) != Heading.COUNTRY) {
                found.set(i, beside.get());
            }
        }
    }

    /** A list of members, and one of those who have partners, may call them by name only. */
    private void readMembers() {
        readPartnersOfProjects();
        readMemberships();
        // beside the name of a member, its town is a place and no member
        boolean members = found.contains(Heading.ROLE)
                && !found.contains(Heading.PARTNER)
                && headed(Heading.ESTABLISHMENT)
                        .allMatch(i -> names.findInPairs(labels.get(i)).isPresent());
        boolean partnered = found.contains(Heading.PARTNER) && !found.contains(Heading.ESTABLISHMENT);
        if (!members && !partnered) {
            return;
        }
        IntStream.range(0, found.size())
                .filter(i -> names.findAmongMembers(labels.get(i)).isPresent())
                .findFirst()
                .ifPresent(
                        i -> found.set(i, names.findAmongMembers(labels.get(i)).orElseThrow()));
    }

    /** Beside members of a network, {@code type} is what each is there. */
    private void readMemberships() {
        boolean members = isHeadedAsMember(names, labels, found)
                && !found.contains(Heading.PARTNER)
                && !found.contains(Heading.ROLE)
                && KEYS.stream().anyMatch(found::contains);
        if (!members) {
            return;
        }
        IntStream.range(0, found.size())
                .filter(i -> names.findOfMember(labels.get(i))
                        .filter(Heading.ROLE::equals)
                        .isPresent())
                .findFirst()
                .ifPresent(i -> found.set(i, Heading.ROLE));
    }

    /** Whether the labels call the parties members of something. */
    public static boolean isHeadedAsMember(HeadingNames names, List<String> labels, List<Heading> found) {
        return IntStream.range(0, found.size())
                .anyMatch(i -> found.get(i) == Heading.ESTABLISHMENT
                        && names.findOfMember(labels.get(i))
                                .filter(Heading.ESTABLISHMENT::equals)
                                .isPresent());
    }

    /** Of a list with roles and projects, {@code partner_name} is a member, and {@code town} beside it where that lies. */
    private void readPartnersOfProjects() {
        List<Integer> towns = headed(Heading.ESTABLISHMENT).boxed().toList();
        int partner = found.indexOf(Heading.PARTNER);
        boolean members = found.contains(Heading.ROLE)
                && (found.contains(Heading.TITLE) || found.contains(Heading.PROJECT))
                && partner >= 0
                && partner == found.lastIndexOf(Heading.PARTNER)
                && names.findInPairs(labels.get(partner)).isEmpty()
                && towns.stream().allMatch(i -> names.findInPairs(labels.get(i)).isPresent());
        if (members) {
            towns.forEach(i -> found.set(i, Heading.HOME_CITY));
            found.set(partner, Heading.ESTABLISHMENT);
        }
    }

    /** A plain {@code Land} behind the first side, and another word for a country, {@code Staat}, behind the second. */
    private boolean isBetweenSides(List<Integer> countries, int first, int second) {
        boolean apart = countries.size() == 2 && countries.get(0) < second && countries.get(1) > second;
        return apart
                && countries.get(0) > first
                && !Folding.words(labels.get(countries.get(0))).contains(" ");
    }

    /** "Stato" is a country, unless another column holds it. */
    private void readBesideCountries() {
        for (int i = 0; i < found.size(); i++) {
            int index = i;
            Optional<Heading> beside = names.findBesideCountries(labels.get(i));
            long others = IntStream.range(0, found.size())
                    .filter(other -> other != index && COUNTRIES.contains(found.get(other)))
                    .count();
            if (beside.isPresent() && COUNTRIES.contains(found.get(i)) && others > 0) {
                found.set(i, beside.get());
            }
        }
    }

    /** Two columns that are both headed {@code Country}, and one before both sides, belong to the side that they stand beside. */
    private void readCountries() {
        List<Integer> countries = headed(Heading.COUNTRY).boxed().toList();
        int first = found.indexOf(Heading.ESTABLISHMENT);
        int second = found.indexOf(Heading.PARTNER);
        if (countries.isEmpty() || first < 0 || second < first || found.contains(Heading.HOME_COUNTRY)) {
            return;
        }
        int country = countries.get(0);
        boolean beforeBoth =
                country < first && names.findInPairs(labels.get(first)).isPresent();
        boolean repeated = countries.size() == 2
                && country < second
                && Folding.words(labels.get(country)).equals(withoutSide(labels.get(countries.get(1))));
        // beside several columns of partners, a single country can only be that of the first side
        boolean wide = countries.size() == 1 && country < second && second < found.lastIndexOf(Heading.PARTNER);
        if (beforeBoth || repeated || wide || isBetweenSides(countries, first, second)) {
            found.set(country, Heading.HOME_COUNTRY);
        }
    }
}
