package org.passerelle.telling;

/** What a date with a reserve, or a part of a year, is told as. */
enum DateForm implements Tellable {
    ABOUT,
    DOUBTED,
    OR_EARLIER,
    OR_LATER,
    EITHER,
    BETWEEN,
    PERIOD,
    ONGOING,
    UP_TO,
    DECADE,
    CENTURY,
    SEASON,
    QUARTER,
    HALF;

    @Override
    public String bundle() {
        return "dates";
    }
}
