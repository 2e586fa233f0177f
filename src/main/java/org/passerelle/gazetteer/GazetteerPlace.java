package org.passerelle.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * A city, town or village; of a French commune below a thousand inhabitants no more is known than the census says.
 *
 * @param geonamesId its number at GeoNames, or null
 * @param insee the official code of a French commune ({@code 37261}), or null
 * @param name as GeoNames writes it; a French commune as the official code does
 * @param iso2 ISO 3166-1 alpha-2, upper case; of overseas departments their own, as {@code RE}
 * @param latitude in degrees north (WGS 84), or null
 * @param longitude in degrees east (WGS 84), or null
 * @param department the code of its French department ({@code 37}, {@code 2A}, {@code 974}), or null
 * @param division GeoNames' code of the first-order division, abroad ({@code CA}, {@code 02}); null in France, or when unknown
 * @param population inhabitants; 0 when unknown
 */
public record GazetteerPlace(
        @Nullable String geonamesId,
        @Nullable String insee,
        String name,
        String iso2,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String department,
        @Nullable String division,
        long population) {

    private static final double KILOMETRES_OF_A_DEGREE = 111.2;

    /** How far it lies from a point in degrees, in kilometres; {@link Double#MAX_VALUE} when nobody knows where it lies. */
    public double kilometresTo(double otherLatitude, double otherLongitude) {
        if (latitude == null || longitude == null) {
            return Double.MAX_VALUE;
        }
        double eastwards = (longitude - otherLongitude) * Math.cos(Math.toRadians(otherLatitude));
        return KILOMETRES_OF_A_DEGREE * Math.hypot(latitude - otherLatitude, eastwards);
    }

    /** True when both lie so near to each other that they may be parts of one town, or towns with one body. */
    public boolean isNear(GazetteerPlace other, double kilometres) {
        return other.latitude != null
                && other.longitude != null
                && kilometresTo(other.latitude, other.longitude) <= kilometres;
    }
}
