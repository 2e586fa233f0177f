package org.passerelle.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Row;
import org.passerelle.model.Coded;

/** What a table can be widened with, and how the protocol writes its values. */
enum PartyProperty implements Coded {
    NAME("str"),
    NAME_EN("str"),
    NAME_FR("str"),
    ALIASES("str"),
    KIND("str"),
    CITY("City"),
    COUNTRY("Country"),
    ISO2("str"),
    LATITUDE("float"),
    LONGITUDE("float"),
    GEONAMES("str"),
    COOPERATIONS("int");

    private static final String TEXT = "str";

    private final String form;

    PartyProperty(String form) {
        this.form = form;
    }

    @Override
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The label of the parties that are its values; null when its values are not parties. */
    @Nullable
    String type() {
        return Character.isUpperCase(form.charAt(0)) ? form : null;
    }

    /** The values that a party has of it, as {@code read/party-properties} answers; none when nothing is known. */
    List<Map<String, Object>> values(Row party) {
        return switch (this) {
            case ALIASES ->
                party.texts("aliases").stream()
                        .map(alias -> Map.<String, Object>of(TEXT, alias))
                        .toList();
            case CITY -> entity(new Row(party.map("city")));
            case COUNTRY -> entity(new Row(party.map("country")));
            case ISO2 -> one(new Row(party.map("country")).get("iso2"));
            case NAME_EN -> one(party.get("nameEn"));
            case NAME_FR -> one(party.get("nameFr"));
            case GEONAMES -> one(party.get("geonamesId"));
            default -> one(party.get(code()));
        };
    }

    private static List<Map<String, Object>> entity(Row entity) {
        return entity.values().isEmpty()
                ? List.of()
                : List.of(Map.of("id", entity.text("id"), "name", entity.shown("name")));
    }

    private List<Map<String, Object>> one(@Nullable Object value) {
        return Stream.ofNullable(value)
                .map(known -> Map.of(form, form.equals(TEXT) ? String.valueOf(known) : known))
                .toList();
    }
}
