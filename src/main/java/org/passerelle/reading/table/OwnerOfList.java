package org.passerelle.reading.table;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.MappedColumn;
import org.passerelle.reading.Mapping;

/**
 * The one whose partners a list holds, where only the heading of these names it: "Partenaire du CHU de Rennes". It is the first side of every
 * row.
 */
final class OwnerOfList {

    /** "Villes jumelées avec Orléans", "Sister cities of Boulder". */
    private static final String TWINS =
            "(?<twins>(?:villes?|communes?) jumel\\p{L}+|twin(?:ned)? (?:towns?|cit(?:y|ies))|sister (?:towns?|cit(?:y|ies))|ciudades? hermanad\\p{L}+|città gemellate|(?:villes?|communes?) partenaires?|cidades? (?:parceiras?|geminadas?)|partner (?:towns?|cit(?:y|ies)))";

    private static final Pattern HEADING = Pattern.compile(
            "(?:(?:établissements? )?partenaires?|partner\\p{L}*|socios?|parceiros?|" + TWINS + ")"
                    + " (?:avec |with |con |du |de la |de l['’]\\s?|de |des |d['’]\\s?|of the |of |der |des |del |della |dell['’]\\s?|di |do |da )(?<owner>.+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A name, and not the word for a body alone: "Partenaire du CHU". */
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}\\S*(?: .*)? \\p{Lu}.*|\\p{L}+ (?:de |d['’]|of )\\p{Lu}.*");

    /** "Service du CHU de Liège": whose part stands in the column. */
    private static final Pattern PART = Pattern.compile(
            "(?:services?|unités?|pôles?|départements?|directions?|référents?|interlocuteurs?|correspondants?|responsables?|units?|departments?|leads?|abteilung|servicio|unidad|reparto|servizio)"
                    + " (?:du |de la |de l['’]\\s?|de |des |d['’]\\s?|of the |of |der |des |del |della |dell['’]\\s?|di |do |da )(?<owner>.+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private OwnerOfList() {}

    /** The cell that names it, in the row of headings; empty when the columns name both sides, or no heading tells. */
    static Optional<Cell> of(Headings headings) {
        Mapping mapping = headings.mapping();
        boolean named = Stream.of(Heading.ESTABLISHMENT, Heading.CARRIER, Heading.OPERATOR, Heading.LINK)
                .anyMatch(mapping::has);
        return named || headings.layout() != Layout.SURVEY
                ? Optional.empty()
                : mapping.columns().stream()
                        .flatMap(
                                column -> owner(column)
                                        .map(owner -> headings.said(Heading.ESTABLISHMENT, column, owner, Map.of()))
                                        .stream())
                        .findFirst();
    }

    /** Whether the heading of {@code column} names it. */
    static boolean isNamedBy(MappedColumn column) {
        return owner(column).isPresent();
    }

    private static Optional<String> owner(MappedColumn column) {
        return switch (column.heading()) {
            case PARTNER -> owner(column, HEADING).filter(OwnerOfList::isName).map(OwnerOfList::name);
            case IGNORED ->
                owner(column, PART)
                        .filter(heading -> NAME.matcher(heading.group("owner")).matches())
                        .map(OwnerOfList::name);
            default -> Optional.empty();
        };
    }

    private static Optional<Matcher> owner(MappedColumn column, Pattern form) {
        return Optional.of(form.matcher(column.label().strip())).filter(Matcher::matches);
    }

    private static String name(Matcher heading) {
        return heading.group("owner").strip();
    }

    /** Of a town one word is enough. */
    private static boolean isName(Matcher heading) {
        String owner = heading.group("owner");
        return heading.group("twins") == null ? NAME.matcher(owner).matches() : Character.isUpperCase(owner.charAt(0));
    }
}
