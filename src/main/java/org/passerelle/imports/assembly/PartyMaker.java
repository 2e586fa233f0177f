package org.passerelle.imports.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.passerelle.interpretation.places.KnownPlaces;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.model.PartyDeclaration;
import org.passerelle.model.PartyKind;
import org.passerelle.model.SourceLocation;
import org.passerelle.text.NameFolding;

/** Makes a party that nobody knew before; its id follows from its kind, country and name, so the same file makes the same ids. */
final class PartyMaker {

    private static final String INTERNATIONAL = "int";

    private final TerritoryMaker territories;
    private final SourceLocation place;

    /**
     * A maker.
     *
     * @param place where made parties come from
     * @param dataset the slug of the dataset that they are made for
     */
    PartyMaker(SourceLocation place, String dataset) {
        this.territories = new TerritoryMaker(place, dataset);
        this.place = place;
    }

    /**
     * The party and the territories in which it lies that are not known, the widest last.
     *
     * @param known finds a party by id
     * @param cities finds or makes the city that an organisation lies in
     */
    List<PartyDeclaration> make(
            PartyMention mention,
            Function<String, Optional<PartyDeclaration>> known,
            Function<PartyMention, PartyDeclaration> cities) {
        if (mention.kind().isTerritory()) {
            return territories.make(mention, known);
        }
        List<PartyDeclaration> chain = new ArrayList<>();
        List<PartyDeclaration> seat = seat(mention, known, cities);
        chain.add(new PartyDeclaration(
                id(mention, known),
                mention.kind(),
                mention.name(),
                null,
                null,
                List.of(),
                seat.isEmpty() ? null : seat.get(0).id(),
                mention.country(),
                Identifiers.properties(mention.identifiers()),
                place));
        chain.addAll(seat);
        return chain;
    }

    private List<PartyDeclaration> seat(
            PartyMention mention,
            Function<String, Optional<PartyDeclaration>> known,
            Function<PartyMention, PartyDeclaration> cities) {
        String country = mention.country();
        return country == null
                ? List.of()
                : seat(mention).map(cities).map(List::of).orElseGet(() -> territories.country(country, known));
    }

    /** The city in which the organisation lies; empty when its country or its city is not known. */
    static Optional<PartyMention> seat(PartyMention organisation) {
        String country = organisation.country();
        String city = organisation.city();
        return country == null || city == null
                ? Optional.empty()
                : Optional.of(new PartyMention(city, city, PartyKind.CITY, null, country, division(organisation)));
    }

    private static Map<String, String> division(PartyMention mention) {
        String division = mention.identifiers().get(KnownPlaces.DIVISION);
        return division == null ? Map.of() : Map.of(KnownPlaces.DIVISION, division);
    }

    /** The id that a party made of {@code mention} has, which is an organisation. */
    String id(PartyMention mention, Function<String, Optional<PartyDeclaration>> known) {
        String id = prefix(mention.kind(), mention.country()) + Slugs.of(withCity(mention));
        // another party of that name, for it would have been recognised if it were this one
        return known.apply(id).isEmpty() ? id : id + "-" + Slugs.digest(asText(mention));
    }

    /** All that tells which party is meant: the same for mentions that differ in accents, case and hyphens, and whenever it is asked. */
    static String asText(PartyMention mention) {
        return String.join(
                "\t",
                mention.kind().label(),
                String.valueOf(mention.country()),
                folded(String.valueOf(mention.city())),
                folded(mention.name()),
                // a department in brackets, for example
                folded(mention.words()),
                new TreeMap<>(mention.identifiers()).toString());
    }

    private static String folded(String text) {
        String words = String.join(" ", NameFolding.plainWords(text));
        return words.isEmpty() ? text : words;
    }

    static String prefix(PartyKind kind, @Nullable String country) {
        return kind.idPrefix() + "/"
                + Objects.requireNonNullElse(country, INTERNATIONAL).toLowerCase(Locale.ROOT) + "/";
    }

    /** Two towns may each have a Saint Joseph hospital. */
    private static String withCity(PartyMention mention) {
        String city = mention.city();
        boolean named = city == null || NameFolding.fold(mention.name()).contains(NameFolding.fold(city));
        return named ? mention.name() : mention.name() + " " + city;
    }
}
