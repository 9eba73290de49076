package se.medborgarlofte.survey.io.geo;

/**
 * A place on the earth, in degrees of WGS 84.
 *
 * @param longitude in [-180, 180], east of Greenwich above 0
 * @param latitude in [-90, 90]
 */
public record Position(double longitude, double latitude) {

    /** Whether it lies on the earth. */
    public boolean isOnEarth() {
        return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
    }

    /**
     * Whether it looks like a place in Sweden with the latitude written first: so read, it is in the Arabian Sea or beside
     * it.
     */
    public boolean looksSwapped() {
        return longitude >= 54 && longitude <= 70 && latitude >= 10 && latitude <= 25;
    }
}
