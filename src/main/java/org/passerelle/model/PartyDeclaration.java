package org.passerelle.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A party as its curator knows it.
 *
 * @param name its own name
 * @param nameEn usual English name, or null
 * @param nameFr usual French name, or null
 * @param aliases well-known other names
 * @param parent where it lies: an organisation's city or country, a territory's next larger one; null when unknown or none
 * @param countryCode ISO 3166-1 alpha-2 in upper case; null for an international body
 * @param properties further properties of the node ({@code latitude}, {@code iso3} ...)
 */
public record PartyDeclaration(
        String id,
        PartyKind kind,
        String name,
        @Nullable String nameEn,
        @Nullable String nameFr,
        List<String> aliases,
        @Nullable String parent,
        @Nullable String countryCode,
        Map<String, Object> properties,
        SourceLocation place) {

    /** True when both say the same, wherever they stand. */
    public boolean agreesWith(PartyDeclaration other) {
        return kind == other.kind
                && name.equals(other.name)
                && java.util.Objects.equals(nameEn, other.nameEn)
                && java.util.Objects.equals(nameFr, other.nameFr)
                && java.util.Objects.equals(parent, other.parent)
                && aliases.equals(other.aliases);
    }
}
