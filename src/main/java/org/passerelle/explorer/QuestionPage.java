package org.passerelle.explorer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.question.Answer;
import org.passerelle.answers.question.AnswerColumn;
import org.passerelle.answers.question.AnswerFormats;
import org.passerelle.answers.question.Asked;
import org.passerelle.answers.question.Cut;
import org.passerelle.answers.question.Parameter;
import org.passerelle.answers.question.Question;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.answers.question.Questioner;
import org.passerelle.web.neo4jbrowser.BrowserQuery;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A question of the catalogue: a form made from its header, and the answer. */
@ExplorerPage
class QuestionPage {

    private final QuestionCatalogue catalogue;
    private final Questioner questioner;
    private final AnswerFormats formats;
    private final KeptChoices choices;

    QuestionPage(QuestionCatalogue catalogue, Questioner questioner, AnswerFormats formats, KeptChoices choices) {
        this.catalogue = catalogue;
        this.questioner = questioner;
        this.formats = formats;
        this.choices = choices;
    }

    @GetMapping("/question/{id}")
    String show(
            @PathVariable String id,
            @RequestParam Map<String, String> all,
            HttpServletResponse response,
            Say say,
            Model model) {
        Question question = catalogue.named(id);
        Map<String, String> given = given(question, all);
        model.addAttribute("question", question);
        model.addAttribute("theme", question.theme().label().in(say.locale()));
        model.addAttribute("formats", formats.all());
        model.addAttribute("heading", question.title().in(say.locale()));
        model.addAttribute("sentence", question.sentence().in(say.locale()));
        model.addAttribute("form", QuestionForm.of(question, given, choices.in(say), say));
        model.addAttribute("query", new Links().query(given));
        model.addAttribute("mapped", question.columns().stream().anyMatch(QuestionPage::namesCooperations));
        model.addAttribute("drawable", !SeriesPicture.suits(question));
        model.addAttribute("cypher", question.cypher().file());
        if (given.isEmpty() && question.parameters().stream().anyMatch(Parameter::required)) {
            return "explorer/question";
        }
        try {
            Cut cut = Cut.read(question, all, false);
            Asked asked = questioner.read(question, given);
            Answer answer = questioner.answer(asked, cut);
            model.addAttribute("pages", AnswerPages.of(answer, given, cut));
            model.addAttribute("table", ResultTable.of(answer, say));
            if (SeriesPicture.suits(question)) {
                model.addAttribute("series", SeriesPicture.of(whole(asked, answer), say));
            }
            model.addAttribute(
                    "cypher", BrowserQuery.of(question, answer.parameters()).text(say.locale()));
        } catch (NotUnderstood fault) {
            response.setStatus(fault.reason().status());
            model.addAttribute(
                    "trouble", new Trouble(fault, label(question, fault, say), address(question, given, fault)));
        }
        return "explorer/question";
    }

    /** The answer with all its rows: a picture of those of one page would leave years out. */
    private Answer whole(Asked asked, Answer answer) {
        return answer.rows().size() < answer.extent().total() ? questioner.answer(asked, Cut.whole()) : answer;
    }

    /** What the form calls the parameter at fault. */
    private static String label(Question question, NotUnderstood fault, Say say) {
        return question.parameter(fault.field())
                .map(parameter -> StringUtils.capitalize(parameter.label().in(say.locale())))
                .orElseGet(() -> say.field(fault.field()));
    }

    private static boolean namesCooperations(AnswerColumn column) {
        return column.type().equals("cooperation") || column.type().equals("cooperations");
    }

    /** What was given of the question's own parameters; blank ones are as good as none. */
    private static Map<String, String> given(Question question, Map<String, String> all) {
        Map<String, String> given = new LinkedHashMap<>();
        question.parameters().forEach(parameter -> {
            String text = all.getOrDefault(parameter.name(), "");
            if (!text.isBlank()) {
                given.put(parameter.name(), text);
            }
        });
        return given;
    }

    private static String address(Question question, Map<String, String> given, NotUnderstood fault) {
        Map<String, String> others = new LinkedHashMap<>(given);
        others.remove(fault.field());
        return "/question/" + question.id() + "?" + new Links().query(others) + (others.isEmpty() ? "" : "&")
                + fault.field() + "=";
    }
}
