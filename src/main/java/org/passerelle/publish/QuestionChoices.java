package org.passerelle.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.passerelle.answers.question.Parameter;
import org.passerelle.answers.question.Question;

/** What stands where the form of a question stood: links to the answers that the site has, and which it has not. */
final class QuestionChoices {

    private final OfferedAnswers answers;

    QuestionChoices(OfferedAnswers answers) {
        this.answers = answers;
    }

    void replace(Element form, SiteAddress page, Locale language) {
        String id = page.path().substring(page.path().lastIndexOf('/') + 1);
        Question question = answers.question(id);
        if (!page.section().equals("question") || question == null) {
            form.remove();
            return;
        }
        List<String> left = new ArrayList<>();
        for (Parameter parameter : question.parameters()) {
            String label = parameter.label().in(language);
            List<OfferedAnswers.Value> values = answers.values(question, parameter);
            if (values.isEmpty()) {
                left.add(label);
            } else {
                form.before(list(page.path(), parameter.name(), label, values, form, language));
            }
        }
        if (!left.isEmpty()) {
            form.before(new Element("p")
                    .addClass("quiet")
                    .text(PublishText.NOT_OFFERED.with(String.join(" · ", left)).told(language)));
        }
        form.remove();
    }

    private static Element list(
            String path, String name, String label, List<OfferedAnswers.Value> values, Element form, Locale language) {
        Element list = new Element("ul").addClass("columns");
        for (OfferedAnswers.Value value : values) {
            Element option = form.selectFirst("select[name=" + name + "] option[value=" + value.id() + "]");
            list.appendElement("li")
                    .appendElement("a")
                    .attr("href", SiteAddress.of(path, Map.of(name, value.id())).asked())
                    .text(option == null ? value.in(language.getLanguage()) : option.text());
        }
        Element details = new Element("details").addClass("offered");
        // without an answer there is nothing else on the page
        details.attr("open", form.siblingElements().select("#answer").isEmpty());
        details.appendElement("summary")
                .text(PublishText.ANSWERS_FOR.with(label).told(language));
        return details.appendChild(list);
    }
}
