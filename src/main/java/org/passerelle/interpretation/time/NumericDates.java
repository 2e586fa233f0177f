package org.passerelle.interpretation.time;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates of three numbers: whether those of a list give the month first, as in the United States. */
public final class NumericDates {

    private static final Pattern DATE =
            Pattern.compile("(?<![\\d/])(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<year>\\d{4}|\\d{2})(?![\\d/])");

    private static final int MONTHS = 12;

    private NumericDates() {}

    /** True when one of the dates in {@code texts} can only give the month first, and none the day. */
    public static boolean areMonthFirst(Stream<String> texts) {
        List<MatchResult> dates =
                texts.flatMap(text -> DATE.matcher(text).results()).toList();
        return dates.stream().anyMatch(date -> number(date, 2) > MONTHS && number(date, 1) <= MONTHS)
                && dates.stream().allMatch(date -> number(date, 1) <= MONTHS);
    }

    /** {@code text}, whose dates give the month first, with the day first; each at its place. */
    public static String dayFirst(String text) {
        return DATE.matcher(text)
                .replaceAll(date -> number(date, 2) > MONTHS
                        ? date.group()
                        : date.group(2) + "/" + date.group(1) + "/" + date.group(3));
    }

    private static int number(MatchResult date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
