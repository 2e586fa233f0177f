package org.passerelle.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.passerelle.answers.question.Parameter;
import org.passerelle.answers.question.Question;
import org.passerelle.answers.question.QuestionCatalogue;

/** Lists the questions by theme. */
final class CatalogueTable {

    private CatalogueTable() {}

    static void print(Voice voice, QuestionCatalogue catalogue) {
        Locale locale = voice.language();
        PrintWriter out = voice.out();
        catalogue.byTheme().forEach((theme, questions) -> {
            out.println(theme.label().in(locale));
            questions.forEach(question -> out.printf(
                    "  %s%n      %s%n", call(question), question.sentence().in(locale)));
        });
        out.flush();
    }

    private static String call(Question question) {
        String parameters =
                question.parameters().stream().map(CatalogueTable::option).collect(Collectors.joining(" "));
        return (question.id() + " " + parameters).strip();
    }

    private static String option(Parameter parameter) {
        String option = "--" + parameter.name() + " " + parameter.type();
        return parameter.required() ? option : "[" + option + "]";
    }
}
