package org.passerelle.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What one record says of one party or cooperation as lists side by side, an entry of each for every claim. A list in which every entry is
 * the usual one is left out. In lists of texts {@code ''} stands for none, in lists of numbers 0.
 */
final class EvidenceColumns {

    /** How many days lie between the first day of the year 0 and that of 1970: so days are small numbers. */
    static final long YEAR_ZERO = 719_528;

    /** Lists of texts by their names, each with the key of its entries. */
    private static final Map<String, String> TEXTS = texts();

    /**
     * One claim.
     *
     * @param id the end of its id, by which its record knows it
     * @param subject id of what it is about
     * @param said {@code predicate}, {@code value}, {@code quote}, {@code lineStart}, {@code lineEnd}, {@code rank}, and what else there is
     */
    record Claim(String id, String subject, Map<String, @Nullable Object> said) {

        String text(String key) {
            return Objects.toString(said.get(key), "");
        }

        long number(String key) {
            return said.get(key) instanceof Number number ? number.longValue() : 0;
        }

        /** Days since the first of the year 0, or 0. */
        long day(String key) {
            return said.get(key) instanceof LocalDate day ? day.toEpochDay() + YEAR_ZERO : 0;
        }
    }

    private final String host;
    private final List<Claim> claims;
    private final Map<String, Object> columns = new LinkedHashMap<>();

    private EvidenceColumns(String host, List<Claim> claims) {
        this.host = host;
        this.claims = claims;
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String key : List.of("role", "date", "detail", "because", "uncertain")) {
            texts.put(key + "s", key);
        }
        texts.put("becausesFr", "becauseFr");
        texts.put("uncertainsFr", "uncertainFr");
        return texts;
    }

    /**
     * The lists.
     *
     * @param host id of the party or cooperation beside which the claims lie
     * @param text of the record, of which quotes are spans where they can be
     */
    static Map<String, Object> of(String host, List<Claim> claims, String text) {
        return new EvidenceColumns(host, claims).columns(text);
    }

    private Map<String, Object> columns(String text) {
        columns.put("claims", each(Claim::id));
        columns.put("predicates", each(claim -> claim.text("predicate")));
        columns.put("values", each(claim -> claim.text("value")));
        columns.put("lineStarts", each(claim -> claim.number("lineStart")));
        columns.put("lineEnds", each(claim -> claim.number("lineEnd")));
        quotes(text);
        unlessAll((long) claims.size(), "abouts", this::about);
        unlessAll("normal", "ranks", claim -> claim.text("rank"));
        TEXTS.forEach((column, key) -> unlessAll("", column, claim -> claim.text(key)));
        unlessAll(0L, "firstDays", claim -> claim.day("dateEarliest"));
        unlessAll(0L, "lastDays", claim -> claim.day("dateLatest"));
        return columns;
    }

    private <T> List<T> each(Function<Claim, T> value) {
        return claims.stream().map(value).toList();
    }

    private <T> void unlessAll(T usual, String column, Function<Claim, T> value) {
        List<T> values = each(value);
        if (!values.stream().allMatch(usual::equals)) {
            columns.put(column, values);
        }
    }

    /** Which claim links the host to what {@code claim} is about; for what is about the host itself a place where no claim is. */
    private long about(Claim claim) {
        return claim.subject().equals(host)
                ? claims.size()
                : IntStream.range(0, claims.size())
                        .filter(at -> claims.get(at).text("value").equals(claim.subject()))
                        .findFirst()
                        .orElseThrow();
    }

    /** Each quote as a part of {@code text}; where white space was folded in any of them, all by their words. */
    private void quotes(String text) {
        List<Long> starts = new ArrayList<>();
        List<Long> lengths = new ArrayList<>();
        for (Claim claim : claims) {
            String words = claim.text("quote");
            int start = text.indexOf(words);
            // beyond the characters of two units, places are counted differently by those who count
            if (start < 0 || text.codePointCount(0, start + words.length()) < start + words.length()) {
                columns.put("quotes", each(one -> one.text("quote")));
                return;
            }
            starts.add((long) start);
            lengths.add((long) words.length());
        }
        columns.put("starts", starts);
        columns.put("lengths", lengths);
    }
}
