package org.passerelle.web.neo4jbrowser;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.passerelle.answers.question.Question;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.answers.question.Theme;
import org.passerelle.model.Bilingual;
import org.passerelle.text.Language;
import org.springframework.web.util.HtmlUtils;

/**
 * The guide that Neo4j Browser plays: what the network is, the shape of the graph, the catalogue by theme, how to cite. Made from the
 * same files as the answers.
 */
final class Guide {

    /** Where the guides are, to be completed by {@link #fileName}. */
    static final String FOLDER = "/guides/";

    /** What the legend shows. */
    private static final List<String> LEGEND = List.of(
            "Hospital",
            "University",
            "Association",
            "PublicBody",
            "Network",
            "City",
            "Region",
            "Country",
            "HospitalPartnership",
            "AcademicPartnership",
            "Twinning",
            "DecentralisedCooperation",
            "Project",
            "Agreement",
            "Field",
            "Activity",
            "Record");

    private final QuestionCatalogue catalogue;
    private final GuideTexts texts;
    private final GraphStyle style;

    Guide(QuestionCatalogue catalogue, GuideTexts texts, GraphStyle style) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.style = style;
    }

    /** The file of the guide in the language of {@code locale}. */
    static String fileName(Locale locale) {
        return "passerelle-" + Language.of(locale).code() + ".html";
    }

    String title(Locale locale) {
        return texts.title().in(locale);
    }

    /**
     * The guide as a page.
     *
     * @param origin address of this server, without a slash at its end
     */
    String page(Locale locale, String origin) {
        StringBuilder slides = new StringBuilder();
        slides.append(slide(texts.introduction(), locale, otherLanguage(locale, origin)));
        slides.append(slide(texts.shape(), locale, legend()));
        catalogue.byTheme().forEach((theme, questions) -> slides.append(theme(theme, questions, locale)));
        slides.append(slide(texts.citing(), locale, ""));
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <title>%s</title>
                </head>
                <body>
                <article class="guide">
                <carousel class="deck container-fluid">
                %s</carousel>
                </article>
                </body>
                </html>
                """.formatted(locale.getLanguage(), escape(texts.title().in(locale)), slides);
    }

    private String otherLanguage(Locale locale, String origin) {
        Locale other = locale.getLanguage().equals("fr") ? Locale.ENGLISH : Locale.FRENCH;
        return "<p><a data-exec=\"guide %s\">%s</a></p>\n"
                .formatted(
                        escape(origin + FOLDER + fileName(other)),
                        escape(texts.otherLanguage().in(locale)));
    }

    private String legend() {
        StringBuilder legend = new StringBuilder("<p>");
        for (String label : LEGEND) {
            legend.append("<span style=\"display: inline-block; margin: 2px; padding: 1px 8px; border-radius: 10px;"
                    + " font-size: 12px; background: %s; color: %s\">%s</span>\n"
                            .formatted(
                                    style.ofLabel(label, "color"), style.ofLabel(label, "text-color-internal"), label));
        }
        return legend.append("</p>\n").toString();
    }

    private String slide(GuideTexts.Slide slide, Locale locale, String more) {
        StringBuilder body = new StringBuilder();
        slide.paragraphs()
                .forEach(text -> body.append("<p>").append(text.in(locale)).append("</p>\n"));
        body.append(more);
        slide.pictures().forEach(picture -> body.append(query(picture, "", locale)));
        return slide(slide.heading().in(locale), body);
    }

    private String theme(Theme theme, List<Question> questions, Locale locale) {
        StringBuilder body = new StringBuilder();
        questions.forEach(question -> body.append(question(question, locale)));
        return slide(theme.label().in(locale), body);
    }

    private String question(Question question, Locale locale) {
        if (texts.unanswered().questions().contains(question.id())) {
            return titled(question.title(), question.sentence(), locale)
                    + "<p><i>%s</i></p>\n"
                            .formatted(escape(texts.unanswered().note().in(locale)));
        }
        return query(BrowserQuery.of(question), presets(question, locale), locale);
    }

    /** The values that are asked with, each with what it means. */
    private String presets(Question question, Locale locale) {
        if (question.parameters().isEmpty()) {
            return "";
        }
        Map<String, String> values = BrowserQuery.of(question).presets();
        return question.parameters().stream()
                .map(parameter -> "<li>%s <code>%s</code>: %s</li>\n"
                        .formatted(
                                escape(parameter.name()),
                                escape(values.getOrDefault(parameter.name(), "")),
                                escape(parameter.label().in(locale))))
                .collect(
                        Collectors.joining("", "<p>" + escape(texts.presets().in(locale)) + "</p>\n<ul>\n", "</ul>\n"));
    }

    private static String slide(String heading, CharSequence body) {
        return """
                <slide class="row-fluid">
                <div style="padding: 0 14px">
                <h3>%s</h3>
                %s</div>
                </slide>
                """.formatted(escape(heading), body);
    }

    private static String query(BrowserQuery query, String presets, Locale locale) {
        return titled(query.title(), query.sentence(), locale)
                + presets
                + "<pre class=\"code runnable\" style=\"max-height: 8em; overflow: auto\">%s</pre>\n"
                        .formatted(escape(query.text(locale)));
    }

    private static String titled(Bilingual title, Bilingual sentence, Locale locale) {
        return "<h4>%s</h4>\n<p>%s</p>\n".formatted(escape(title.in(locale)), escape(sentence.in(locale)));
    }

    /** Escapes for HTML, and the equals sign too: Neo4j Browser takes " one = 1" for an event handler and cuts it out. */
    static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8").replace("=", "&#61;");
    }
}
