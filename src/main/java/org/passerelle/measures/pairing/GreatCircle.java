package org.passerelle.measures.pairing;

import org.passerelle.snapshot.Points;

/** Distances over the surface of the Earth, taken as a sphere: up to half a per cent off. */
final class GreatCircle {

    /** The mean radius of the Earth, in kilometres (IUGG). */
    private static final double RADIUS = 6371.0088;

    private GreatCircle() {}

    /** Kilometres between two of {@code points}. */
    static double kilometres(Points points, int one, int other) {
        return kilometres(points.latitude(one), points.longitude(one), points.latitude(other), points.longitude(other));
    }

    /** Kilometres between two places in degrees, by the haversine formula. */
    static double kilometres(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double one = Math.toRadians(latitude);
        double other = Math.toRadians(otherLatitude);
        double half = square(Math.sin((other - one) / 2))
                + Math.cos(one) * Math.cos(other) * square(Math.sin(Math.toRadians(otherLongitude - longitude) / 2));
        return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
    }

    private static double square(double number) {
        return number * number;
    }
}
