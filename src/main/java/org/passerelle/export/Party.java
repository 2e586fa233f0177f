package org.passerelle.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party as an export tells it.
 *
 * @param country ISO 3166 code
 * @param city id of the city in which it lies or which it is
 * @param latitude its own, else that of its city; degrees
 * @param takesPart true when it takes part in a cooperation of the network or supports one; else it is a place of another
 * @param places the territories in which it lies, one step up
 */
public record Party(
        String id,
        String kind,
        String name,
        @Nullable String nameEn,
        @Nullable String nameFr,
        List<String> aliases,
        @Nullable String country,
        @Nullable String code,
        @Nullable String city,
        @Nullable String cityName,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String geonamesId,
        @Nullable String wikidataId,
        boolean supportingBody,
        boolean takesPart,
        List<String> datasets,
        List<Link> places,
        List<Evidence> claims) {}
