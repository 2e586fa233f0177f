package org.passerelle.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a country that holds cities.
 *
 * @param iso2 its country, ISO 3166-1 alpha-2 in upper case; of overseas departments their own, as {@code RE}
 * @param code of a French one the official number ({@code 74}, {@code 84}; the SIREN number of an intercommunality); of others GeoNames'
 *     code of the first-order division ({@code CA}, {@code 02})
 * @param name as the official code or GeoNames writes it
 * @param nameEn in English
 * @param nameFr in French
 * @param parent of a French one the number of the region or, of an intercommunality, of the department that it is part of; else null
 */
public record Division(
        DivisionLevel level,
        String iso2,
        String code,
        String name,
        String nameEn,
        String nameFr,
        @Nullable String parent) {

    /** What it is called officially, in English and in French. */
    public List<String> names() {
        return List.of(name, nameEn, nameFr);
    }

    /** True when {@code place} lies in it. Not told of intercommunalities. */
    public boolean holds(GazetteerPlace place) {
        String department = place.department();
        if (department == null) {
            return level == DivisionLevel.REGION && iso2.equals(place.iso2()) && code.equals(place.division());
        }
        return switch (level) {
            case DEPARTMENT -> code.equals(department);
            case REGION ->
                Departments.byCode(department)
                        .filter(found -> found.region().equals(name))
                        .isPresent();
            case FORMER_REGION ->
                Departments.byCode(department)
                        .filter(found -> found.formerRegion().equals(name))
                        .isPresent();
            case INTERCOMMUNALITY -> false;
        };
    }
}
