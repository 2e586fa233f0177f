package org.passerelle.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.passerelle.answers.question.Parameter;
import org.passerelle.answers.question.Question;
import org.passerelle.answers.question.QuestionCatalogue;

/** Lists the questions by theme. */
final class CatalogueTable {

    private CatalogueTable() {}

    static void print(Voice voice, QuestionCatalogue catalogue) {
        Map<String, List<Question>> themes = catalogue.all().stream()
                .collect(Collectors.groupingBy(Question::theme, TreeMap::new, Collectors.toList()));
        themes.forEach((theme, questions) -> {
            voice.out().println(theme);
            questions.forEach(question -> voice.out()
                    .printf(
                            "  %s%n      %s%n",
                            call(question), question.sentence().in(voice.language())));
        });
        voice.out().flush();
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
