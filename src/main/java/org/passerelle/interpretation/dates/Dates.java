package org.passerelle.interpretation.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.interpretation.dates.DateMention.Cue;
import org.passerelle.interpretation.text.Span;
import org.passerelle.model.PartialDate;

/** Finds dates as French and English write them, at their own precision, with the words that say what happened then. */
public final class Dates {

    private static final String YEAR = "(?:1[89]|20)\\d\\d";

    /** Alternatives from the most precise; each names its parts by the letter that begins it. */
    private static final Pattern DATE = Pattern.compile("(?<![\\d-])(?:"
            + "(?<isoYear>" + YEAR + ")-(?<isoMonth>\\d\\d)(?:-(?<isoDay>\\d\\d))?(?:t[\\d:.]+z?)?(?!\\d)"
            + "|(?<numDay>\\d{1,2})[/.](?<numMonth>\\d{1,2})[/.](?<numYear>" + YEAR + ")"
            + "|(?<slashMonth>\\d{1,2})/(?<slashYear>" + YEAR + ")"
            + "|(?:(?<textDay>\\d{1,2})(?:er|st|nd|rd|th)? +(?:of +)?)?(?<month>\\b" + Months.pattern()
            + ")(?: +(?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?,)? *(?<textYear>" + YEAR + ")"
            + "|(?:annees|les annees) +(?:(?<century>1[89]|20))?(?<decade>\\d)0\\b|(?<decades>"
            + YEAR.replace("\\d\\d", "\\d") + ")0s\\b"
            + "|(?<from>" + YEAR + ") *(?:-|/|a|au|to|until|jusqu'en) *(?<to>" + YEAR + ")"
            + "|(?<year>" + YEAR + "))(?!\\d)");

    /** What each of {@link #CUES} means, in the same order. */
    private static final List<Cue> CUE_OF = List.of(Cue.SINCE, Cue.START, Cue.UNTIL, Cue.SIGNED, Cue.RENEWED, Cue.LAST);

    private static final Pattern[] CUES = {
        cue(
                "(?:(?:cooperation|partenariat|partnership|jumelage|twinning|en cours|actif|active) )?(?:depuis|since)(?: le| l'annee| la fin d[eu]s?| le debut d[eu]s?| the early| the late| early| late)?"),
        cue(
                "(?:date (?:de|du) )?(?:demarrage|debut|lancement)(?: de l'action| des actions| en| le)?|(?:start(?:ed|ing|s)?|began|begun|begins|launch(?:ed)?|start date|established|created|founded)(?: in| on)?|(?:demarree?|debutee?|commencee?|creee?|lancee?|etablie?) (?:en|le)|a partir d[eu]|a compter d[eu]|from|des"),
        cue(
                "jusqu'(?:en|au|a)|until|till|(?:fin|ended|ends|end date|termine|terminee|acheve|echeance)(?: en| in| on| le| prevue en)?|expires?(?: in| on)?"),
        cue("(?:signee?s?|conclue?s?|signature|signing|signed)(?: en| le| in| on| of| du| in the year)?|passee? en"),
        cue("renouvel(?:ee?s?|lement)(?: en| le)?|renew(?:ed|al)(?: in| on)?|reconduite?s?(?: en)?"),
        cue(
                "(?:la |le )?derni(?:er|ere)(?: en date| action| mission| envoi)?(?: en)?|last(?: one| action| time)?(?: in)?|most recent(?: in)?"),
    };

    /** Cues look back no further than their longest form. */
    private static final int LONGEST_CUE = 48;

    private static final int TENS = 10;

    private static final String DIGITS = "0123456789";

    private Dates() {}

    private static Pattern cue(String words) {
        return Pattern.compile("\\b(?:" + words + ") *[:,-]? *$");
    }

    /** All dates of {@code folded} text, from left to right. */
    public static List<DateMention> in(String folded) {
        List<DateMention> dates = new ArrayList<>();
        // most cells hold no date, and a digit is found sooner than that none of the forms matches
        if (StringUtils.indexOfAny(folded, DIGITS) < 0) {
            return dates;
        }
        Matcher match = DATE.matcher(folded);
        while (match.find()) {
            String date = text(match);
            if (PartialDate.parse(date).isPresent()) {
                dates.add(mention(folded, match, date));
            }
        }
        return dates;
    }

    private static DateMention mention(String folded, Matcher match, String date) {
        Span bare = Span.of(match);
        String end = match.group("to");
        String before = folded.substring(Math.max(0, bare.start() - LONGEST_CUE), bare.start());
        for (int i = 0; i < CUES.length; i++) {
            Matcher cue = CUES[i].matcher(before);
            if (cue.find()) {
                int start = bare.start() - (before.length() - cue.start());
                return new DateMention(date, end, CUE_OF.get(i), new Span(start, bare.end()), bare);
            }
        }
        return new DateMention(date, end, Cue.NONE, bare, bare);
    }

    private static String text(Matcher match) {
        if (match.group("isoYear") != null) {
            return of(match.group("isoYear"), match.group("isoMonth"), match.group("isoDay"));
        }
        if (match.group("numYear") != null) {
            return of(match.group("numYear"), match.group("numMonth"), match.group("numDay"));
        }
        if (match.group("slashYear") != null) {
            return of(match.group("slashYear"), match.group("slashMonth"), null);
        }
        if (match.group("textYear") != null) {
            String day = match.group("textDay") == null ? match.group("dayAfter") : match.group("textDay");
            return of(match.group("textYear"), String.valueOf(Months.number(match.group("month"))), day);
        }
        if (match.group("decade") != null) {
            String century = match.group("century") == null ? "19" : match.group("century");
            return century + match.group("decade") + "X";
        }
        if (match.group("decades") != null) {
            return match.group("decades") + "X";
        }
        return match.group("from") == null ? match.group("year") : match.group("from");
    }

    private static String of(String year, String month, @Nullable String day) {
        String date = year + "-" + twoDigits(month);
        return day == null ? date : date + "-" + twoDigits(day);
    }

    private static String twoDigits(String number) {
        int value = Integer.parseInt(number);
        return (value < TENS ? "0" : "") + value;
    }
}
