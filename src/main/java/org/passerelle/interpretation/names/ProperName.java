package org.passerelle.interpretation.names;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.interpretation.places.CityInName;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Span;

/** Where a name begins and ends among what stands around it: commas, articles, notes, quotation marks, the place in brackets. */
final class ProperName {

    private static final Pattern ARTICLE = Pattern.compile("(?:l'|le |la |the )");

    private static final Pattern QUOTED = Pattern.compile("[“«\"]\\s*([^“”«»\"]{3,}?)\\s*[”»\"]|‘([^‘’]{3,})[‘’]");

    private static final Pattern PARENTHESES = Pattern.compile("\\([^()]*+\\)");

    /** What refers to a note below a table: "Helmstedt[1]", "Celle *", "Metz²". */
    private static final Pattern FOOTNOTE =
            Pattern.compile("\\s*(?:\\[(?:\\d{1,3}|\\p{L}|note \\d+)\\]|\\*{1,3}|[†‡§¹²³⁴⁵⁶⁷⁸⁹])+\\s*$");

    /** The end of "Frankfurt a. M", "Alpha S.A" or "Freiburg i. Br". */
    private static final Pattern CUT_SHORT = Pattern.compile("\\b\\p{L}{1,3}\\. ?\\p{L}{1,4}$|\\b\\p{L}$");

    private static final String AROUND = " ,;/-.:";

    private ProperName() {}

    /** True for nothing but what stands in parentheses: that is said of a name, and does not name anybody. */
    static boolean isMissing(Passage passage, Span name) {
        Matcher parentheses = PARENTHESES.matcher(passage.text()).region(name.start(), name.end());
        int from = name.start();
        while (parentheses.find() && !hasWords(passage.text(), from, parentheses.start())) {
            from = parentheses.end();
        }
        return !hasWords(passage.text(), from, name.end());
    }

    private static boolean hasWords(String text, int from, int to) {
        return from < to && text.substring(from, to).chars().anyMatch(Character::isLetterOrDigit);
    }

    /** "Université A (Lille)": the place in parentheses is not a part of the name. */
    static Span withoutPlace(Passage passage, Span name, List<CityInName> lies) {
        boolean inParentheses = !lies.isEmpty()
                && lies.get(0).span().start() - 1 > name.start()
                && passage.text().charAt(Math.max(0, lies.get(0).span().start() - 1)) == '(';
        return inParentheses ? new Span(name.start(), lies.get(0).span().start() - 1) : name;
    }

    /** Without commas, blanks and the article at its ends; one party is called as it is written. */
    static Span of(Passage passage, Span span) {
        Span noted = passage.trimmed(span, AROUND);
        Matcher mark = FOOTNOTE.matcher(passage.text()).region(noted.start(), noted.end());
        Span unnoted = mark.find() ? new Span(noted.start(), mark.start()) : noted;
        Span trimmed = withLastStop(passage, passage.trimmed(unnoted, AROUND), span);
        if (passage.isOneParty()) {
            return trimmed;
        }
        Matcher article = ARTICLE.matcher(passage.folded()).region(trimmed.start(), trimmed.end());
        return article.lookingAt() && Character.isLowerCase(passage.text().charAt(trimmed.start()))
                ? new Span(article.end(), trimmed.end())
                : trimmed;
    }

    /** "Frankfurt a. M.": the full stop that cuts the last word short belongs to the name. */
    private static Span withLastStop(Passage passage, Span name, Span span) {
        boolean stops = name.end() < span.end() && passage.text().charAt(name.end()) == '.';
        return stops && CUT_SHORT.matcher(passage.words(name)).find() ? new Span(name.start(), name.end() + 1) : name;
    }

    /**
     * A name in quotation marks is the name, and the word for the kind beside it is not a part of it: {@code Association "Un sourire"}. With
     * further words outside the marks it is one whole: {@code Hôpital psychiatrique de Iasi "Socola"}.
     *
     * @param from where the words behind the one for the kind begin
     */
    static String unquoted(String words, int from) {
        Matcher quoted = QUOTED.matcher(words);
        if (!quoted.find()) {
            return words;
        }
        // between the word for the kind and the marks, on whichever side of them it stands
        boolean more = quoted.start() < from
                ? hasWords(words, 0, quoted.start()) || hasWords(words, from, words.length())
                : hasWords(words, from, quoted.start()) || hasWords(words, quoted.end(), words.length());
        return more ? words : quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
    }
}
