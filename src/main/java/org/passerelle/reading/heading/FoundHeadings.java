package org.passerelle.reading.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.passerelle.reading.Heading;
import org.passerelle.text.Folding;

/** What the labels of a row of headings say, one by one and beside each other. */
public final class FoundHeadings {

    /** Whether the cells below a label may hold what its words say. */
    @FunctionalInterface
    public interface Cells {
        /** True when those of the column {@code index}, from 0, may hold {@code heading}. */
        boolean mayHold(int index, Heading heading);

        /** True when most of those of the column {@code index} say what a cooperation is: "jumelage", "Sister city". */
        default boolean nameCooperations(int index) {
            return false;
        }

        /** How many rows have something in the column {@code index}. */
        default int filled(int index) {
            return 0;
        }

        /** The rows, from 0, in which the name in the column {@code side} holds the town that stands in the column {@code towns}. */
        default Set<Integer> rowsNaming(int towns, int side) {
            return Set.of();
        }
    }

    /** What rows share that belong together. */
    public static final Set<Heading> KEYS = Set.of(Heading.PROJECT, Heading.IDENTIFIER, Heading.TITLE);

    /** What headings add for the names of what another column holds the keys. */
    private static final List<String> NAMES = List.of("name", "label", "nom", "nombre", "nome", "nazwa");

    private static final Pattern FINANCE = Pattern.compile("(?i)fin\\.");

    private final HeadingNames names;
    private final ComposedLabel composed;
    private final List<String> labels;
    private final List<Heading> found = new ArrayList<>();

    private FoundHeadings(HeadingNames names, List<String> labels) {
        this.names = names;
        this.composed = new ComposedLabel(names);
        this.labels = labels;
    }

    /** A heading for each of {@code labels}; {@link Heading#IGNORED} for what is not known. */
    public static List<Heading> of(HeadingNames names, List<String> labels, Cells cells) {
        FoundHeadings headings = new FoundHeadings(names, labels);
        for (int i = 0; i < labels.size(); i++) {
            headings.found.add(headings.abbreviated(i, cells));
        }
        headings.readKeys();
        headings.readEdges();
        LabelRow row = new LabelRow(names, headings.composed, labels, cells, headings.found);
        SideLabels sides = new SideLabels(row);
        PlaceLabels places = new PlaceLabels(row);
        sides.readBeneficiariesWithPartners();
        sides.readLateAssociations();
        sides.readPartnersOfPartners();
        sides.readBodiesOfTwoNations();
        sides.readDescribedSides();
        sides.readBodiesBesideTowns();
        new WordedColumns(row).readWorded();
        sides.readCounterparts();
        sides.readPartnerTowns();
        sides.readTerritories();
        places.readTowns();
        places.readTownsOfPartners();
        places.readSeats();
        new TownsInNames(row).read();
        places.readSameWord();
        places.readStates();
        new MemberLabels(row).readMembers();
        places.readBesideCountries();
        places.readCountries();
        places.readOrigins();
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

    /** "Fin." is short for "financement" where no cell holds a date. */
    private Heading abbreviated(int index, Cells cells) {
        Heading heading = alone(index);
        boolean money = heading == Heading.UNTIL
                && FINANCE.matcher(labels.get(index)).lookingAt()
                && !cells.mayHold(index, heading);
        return money ? Heading.SUPPORTER : heading;
    }

    private Heading alone(int index) {
        String label = labels.get(index);
        if (label.isEmpty()) {
            return namesOf(index).stream()
                    .flatMap(name -> names.findMapped(name).stream())
                    .findFirst()
                    .orElse(Heading.IGNORED);
        }
        if (LabelRow.isOfNumbers(label)) {
            return names.findMapped(label).orElse(Heading.IGNORED);
        }
        return names.findMapped(label)
                .or(() -> sided(label))
                .or(() -> composed.placeOfPartner(label))
                .or(() -> names.find(label))
                .or(() -> ofColumn(label))
                .or(() -> composed.find(label))
                .or(() -> composed.territoryOfPartner(label))
                .or(() -> WordedLabel.isOfBothSides(label) ? Optional.of(Heading.PARTNER) : Optional.empty())
                .or(() -> firstOfTwo(label))
                .orElse(Heading.IGNORED);
    }

    /** "Thématique / services", of which nobody knows the second. */
    private Optional<Heading> firstOfTwo(String label) {
        String[] parts = label.split("\\s/\\s", -1);
        return parts.length == 2 && names.find(parts[1]).isEmpty() ? names.find(parts[0]) : Optional.empty();
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
        boolean plain = second && LabelRow.COUNTRIES.contains(rest) && hasPlain(side.get());
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
            if ((LabelRow.PARTIES.contains(heading) || heading == Heading.SOURCE)
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

    /** Whether the labels call the parties members of something. */
    public static boolean isHeadedAsMember(HeadingNames names, List<String> labels, List<Heading> found) {
        return IntStream.range(0, found.size())
                .anyMatch(i -> found.get(i) == Heading.ESTABLISHMENT
                        && names.findOfMember(labels.get(i))
                                .filter(Heading.ESTABLISHMENT::equals)
                                .isPresent());
    }
}
