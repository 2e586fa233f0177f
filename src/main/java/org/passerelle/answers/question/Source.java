package org.passerelle.answers.question;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.Bilingual;
import org.passerelle.telling.Message;

/**
 * Who says so: a claim with the words it quotes.
 *
 * @param id of the claim
 * @param document title of the document
 * @param documentId its id
 * @param license under which the document may be used, as its publisher or who brought it says
 * @param lineStart first line of the quote in the document, from 1
 * @param lineEnd last line
 * @param uncertain why the reading is not certain
 * @param uncertainFr that in French
 */
public record Source(
        String id,
        String document,
        String documentId,
        String publisher,
        @Nullable String address,
        @Nullable String license,
        long lineStart,
        long lineEnd,
        String quote,
        @Nullable String uncertain,
        @Nullable String uncertainFr) {

    private static final String WORDS = "words";

    /** {@code licence} as people are told it, also when nobody states one. */
    public static String licence(@Nullable String licence, Locale language) {
        return licence == null ? Message.of(WORDS, "citation.no-licence").told(language) : licence;
    }

    /** The source in one line: publisher, document, lines, the quoted words, why their reading is uncertain and the licence. */
    public String citation(Locale language) {
        return licensed(where(language) + ": \"" + quote + "\"" + doubt(language), language);
    }

    private String doubt(Locale language) {
        if (uncertain == null) {
            return "";
        }
        String reason = new Bilingual(uncertain, uncertainFr == null ? uncertain : uncertainFr).in(language);
        return " (" + Message.of(WORDS, "citation.uncertain", reason).told(language) + ")";
    }

    /** Where the words stand, without them: publisher, document, lines and the licence. */
    public String place(Locale language) {
        return licensed(where(language), language);
    }

    private String where(Locale language) {
        String key = lineStart == lineEnd ? "citation.line" : "citation.lines";
        String lines = Message.of(WORDS, key, lineStart, lineEnd).told(language);
        return publisher + ", " + document + ", " + lines;
    }

    private String licensed(String words, Locale language) {
        return license == null
                ? words
                : words + " (" + Message.of(WORDS, "citation.licence", license).told(language) + ")";
    }
}
