package org.passerelle.explorer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.passerelle.answers.Overview;
import org.passerelle.answers.Paging;
import org.passerelle.answers.document.DocumentDirectory;
import org.passerelle.answers.drawing.DrawingFilter;
import org.passerelle.answers.question.Question;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.graph.Graph;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a visitor begins: search, the numbers, the map, the questions, the documents. */
@Controller
class HomePage {

    /** The order in which themes are shown; others follow by name. */
    private static final List<String> THEMES = List.of(
            "overview", "twinnings", "partnerships", "connections", "places", "support", "themes", "time", "evidence");

    private final Graph graph;
    private final QuestionCatalogue catalogue;
    private final DocumentDirectory documents;

    HomePage(Graph graph, QuestionCatalogue catalogue, DocumentDirectory documents) {
        this.graph = graph;
        this.catalogue = catalogue;
        this.documents = documents;
    }

    @GetMapping("/")
    String show(DrawingFilter filter, Say say, Model model) {
        model.addAttribute("overview", Overview.of(graph));
        model.addAttribute("documents", documents.list(new Paging(null, null)));
        model.addAttribute("themes", themes(say));
        model.addAttribute("filters", Filters.of(filter));
        model.addAttribute("choices", Choices.of(graph, say));
        return "explorer/home";
    }

    /** A theme and its questions. */
    public record Theme(String name, List<Entry> questions) {}

    /** A question as the catalogue shows it. */
    public record Entry(String id, String title, String sentence) {}

    private List<Theme> themes(Say say) {
        Map<String, List<Question>> byTheme = catalogue.all().stream()
                .collect(Collectors.groupingBy(Question::theme, TreeMap::new, Collectors.toList()));
        return byTheme.entrySet().stream()
                .sorted(java.util.Comparator.comparingInt(entry -> place(entry.getKey())))
                .map(entry -> new Theme(
                        say.theme(entry.getKey()),
                        entry.getValue().stream()
                                .map(question -> entry(question, say))
                                .toList()))
                .toList();
    }

    private static int place(String theme) {
        int place = THEMES.indexOf(theme);
        return place < 0 ? THEMES.size() : place;
    }

    private static Entry entry(Question question, Say say) {
        return new Entry(
                question.id(),
                question.title().in(say.locale()),
                question.sentence().in(say.locale()));
    }
}
