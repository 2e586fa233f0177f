package org.passerelle.snapshot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where each of many things lies, or nowhere: degrees, WGS 84. */
public final class Points {

    private final double[] latitudes;
    private final double[] longitudes;

    Points(List<@Nullable Double> latitudes, List<@Nullable Double> longitudes) {
        this.latitudes = degrees(latitudes);
        this.longitudes = degrees(longitudes);
    }

    private static double[] degrees(List<@Nullable Double> all) {
        return all.stream()
                .mapToDouble(degrees -> degrees == null ? Double.NaN : degrees)
                .toArray();
    }

    /** True when it is known where {@code one} lies. */
    public boolean has(int one) {
        return !Double.isNaN(latitudes[one]) && !Double.isNaN(longitudes[one]);
    }

    /** Degrees north. */
    public double latitude(int one) {
        return latitudes[one];
    }

    /** Degrees east. */
    public double longitude(int one) {
        return longitudes[one];
    }
}
