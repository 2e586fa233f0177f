package org.passerelle.interpretation.rules;

import java.util.regex.Pattern;
import org.passerelle.interpretation.text.Passage;

/** Sums of money, and years of a grant, beside the names of those who give them: "AFD (50 000 €), GIZ 2014-2016". No name holds one. */
final class Sums {

    private static final String CURRENCY =
            "(?:[kKMT]?[€$£¥]|[kKT]?(?:EUR|USD|GBP|CHF|CAD|AUD|PLN|DKK|SEK|NOK|FCFA|F ?CFA|XOF|XAF)\\b|[Ee]uros?\\b|EUROS?\\b|zł|Fr\\.|[Ff]rancs?\\b|[Ll]ire\\b|[Pp]esetas?\\b|[Ee]scudos?\\b|DM\\b|kr\\b)";

    /** Bounded, as all that repeats here, so that no cell takes long. */
    private static final String NUMBER = "\\d[\\d.,'’\\s]{0,18}";

    private static final String MULTIPLE =
            "(?:\\s*(?:[kKmM]|Mio\\.?|mio|Tsd\\.?|mln|tys\\.?|mil(?:le)?|[Mm]illi?on(?:e?s|en|i|y)?)(?!\\p{L}))?";

    private static final String A_YEAR =
            "\\s*(?:/|par|per|pro|al|por|a)\\s*(?:ans?|année|año|Jahr|year|yr|anno|rok|ano|a)(?!\\p{L})\\.?";

    /** "80'000.-", "50 000": what is written in groups of three is a sum without its currency. */
    private static final String GROUPED =
            "(?<!\\d)\\d{1,3}(?:[.,'’\\s]\\d{3}){1,4}(?:[.,](?:\\d{2}|[-–—]{1,2}))?(?![\\d\\p{L}])";

    /** "240k", "1.2m". */
    private static final String SHORT = "(?<![\\d.,\\p{L}])\\d{1,4}(?:[.,]\\d{1,3})?\\s?[kKmM](?![\\p{L}\\d])";

    private static final String PERIOD = "(?<!\\d)(?:19|20)\\d\\d\\s?[-–/]\\s?(?:(?:19|20)\\d\\d|\\d\\d)(?!\\d)";

    private static final String SUM =
            "(?:(?:" + CURRENCY + "\\s*" + NUMBER + MULTIPLE + "|" + NUMBER + MULTIPLE + "\\s*(?:de |d['’])?" + CURRENCY
                    + ")(?:" + A_YEAR + ")?|" + NUMBER + A_YEAR + "|" + GROUPED + "|" + SHORT + ")";

    private static final Pattern ONE = Pattern.compile(SUM, Pattern.UNICODE_CHARACTER_CLASS);

    private static final String SMALL_WORDS = "[^()\\p{Lu}]{0,40}";

    /** With the brackets around it, and the small words in them. */
    private static final Pattern BESIDE = Pattern.compile(
            "\\s*\\((?:" + SMALL_WORDS + SUM + SMALL_WORDS + "|[^()]{0,40}" + PERIOD + "[^()]{0,40})\\)"
                    + "|(?:\\s+(?:19|20)\\d\\d(?=\\s*:))?\\s*(?:[:=–—-]\\s*)?(?:\\d{1,2}\\s?[x×]\\s?)?(?<!\\p{L})(?:"
                    + PERIOD + "|" + SUM + "\\s+" + PERIOD + "|" + SUM + ")(?![^()]*\\))(?:\\s*[+,](?=\\s))?",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** A sum that stands before a name says what that one gives. */
    private static final Pattern AHEAD =
            Pattern.compile("^\\s*" + SUM + "\\s*[:–—-]?\\s*", Pattern.UNICODE_CHARACTER_CLASS);

    /** Under "Funding (£)" a number behind a name is one as well. */
    private static final Pattern NUMBER_BEHIND = Pattern.compile("(?<!\\d)\\s+\\d{3,9}(?=\\s*(?:[;,+]|$))");

    /** "MEAE 35, ADEME 25" in thousands; one alone, "SDIS 71", may be called so. */
    private static final Pattern SHORT_NUMBERS_BEHIND = Pattern.compile(
            "(?<![\\d.,])\\s+(?!(?:19|20)\\d\\d\\b)\\d{1,4}(?:[.,]\\d{1,2})?(?=\\s*(?:[;,+](?!\\d)|$))");

    /** "Ville de Niort 6 000 €, CD79 idem". */
    private static final Pattern THE_SAME = Pattern.compile("(?<=\\S)\\s+(?:idem|ditto|dito)(?=\\s*(?:[;,+]|$))");

    private static final Pattern OF_MONEY = Pattern.compile(CURRENCY);

    private static final String END_OF_NAME = ";";

    private Sums() {}

    /** True when a number ends {@code name}, which may be a sum without its currency: "MEAE 35". */
    static boolean mayEnd(String name) {
        return SHORT_NUMBERS_BEHIND.matcher(name).find();
    }

    /** True when {@code text} holds one. */
    static boolean areIn(String text) {
        return ONE.matcher(text).find();
    }

    /** {@code passage} without its sums, each name apart from the next. */
    static Passage without(Passage passage) {
        if (passage.isOneParty()) {
            return passage;
        }
        Passage named = passage.replaced(THE_SAME, END_OF_NAME);
        if (named.text().chars().noneMatch(Character::isDigit)) {
            return named;
        }
        Passage bare = OF_MONEY.matcher(passage.label()).find() ? named.replaced(NUMBER_BEHIND, END_OF_NAME) : named;
        Passage sums = bare.replaced(AHEAD, "").replaced(BESIDE, END_OF_NAME);
        long behind = SHORT_NUMBERS_BEHIND.matcher(sums.text()).results().count();
        return behind > 1 ? sums.replaced(SHORT_NUMBERS_BEHIND, END_OF_NAME) : sums;
    }
}
