package org.passerelle.export.cite;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.passerelle.answers.question.Source;
import org.passerelle.telling.DateWords;
import org.passerelle.telling.Message;

/** A citation as a sentence, and what stands of its sources in every style. */
final class Sentence {

    private static final String NOT_STATED = "not stated";

    private Sentence() {}

    static String of(Citable citable, String address, Locale language) {
        String asOf = citable.asOf()
                .map(date -> CiteText.AS_OF.with(DateWords.told(date.text(), language)))
                .orElseGet(CiteText.UNDATED::with)
                .told(language);
        return CiteText.SENTENCE
                        .with(citable.title().in(language), citable.version(), asOf, address)
                        .told(language)
                + "\n" + sources(citable, language);
    }

    /** Every document with its lines and its licence. */
    static String sources(Citable citable, Locale language) {
        return citable.documents().isEmpty()
                ? CiteText.NO_SOURCE.with().told(language)
                : CiteText.SOURCES
                        .with(citable.documents().stream()
                                .map(one -> source(one, language))
                                .collect(Collectors.joining("; ")))
                        .told(language);
    }

    /** Every document with its licence, without its lines. */
    static List<String> publications(Citable citable, Locale language) {
        return citable.documents().stream()
                .map(one -> source(new CitedDocument(one.document(), List.of()), language))
                .toList();
    }

    private static String source(CitedDocument cited, Locale language) {
        String stated = cited.document().license();
        String licence = Source.licence(NOT_STATED.equals(stated) ? null : stated, language);
        Message source = cited.lines().isEmpty()
                ? CiteText.SOURCE.with(
                        cited.document().publisher(), cited.document().title(), licence)
                : CiteText.SOURCE_LINES.with(
                        cited.document().publisher(), cited.document().title(), cited.lineNumbers(), licence);
        return source.told(language);
    }
}
