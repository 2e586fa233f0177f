package org.passerelle.explorer;

import java.util.List;
import org.passerelle.answers.Listing;
import org.passerelle.answers.Overview;
import org.passerelle.answers.Paging;
import org.passerelle.answers.ReadAhead;
import org.passerelle.answers.document.DocumentDirectory;
import org.passerelle.answers.document.DocumentSummary;
import org.passerelle.answers.drawing.DrawingFilter;
import org.passerelle.answers.question.Question;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.graph.Graph;
import org.passerelle.graph.KeptByState;
import org.passerelle.views.Views;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a visitor begins: search, the numbers, the map, the questions, the documents. */
@ExplorerPage(navigation = @ExplorerPage.Link(address = "/#questions", text = "nav.questions", order = 30))
class HomePage implements ReadAhead {

    private static final String NUMBERS = "numbers";

    private final Graph graph;
    private final KeptChoices choices;
    private final QuestionCatalogue catalogue;
    private final DocumentDirectory documents;
    private final Views views;
    private final KeptByState<String, Numbers> kept = new KeptByState<>(1);

    HomePage(Graph graph, KeptChoices choices, QuestionCatalogue catalogue, DocumentDirectory documents, Views views) {
        this.views = views;
        this.graph = graph;
        this.choices = choices;
        this.catalogue = catalogue;
        this.documents = documents;
    }

    @GetMapping("/")
    String show(DrawingFilter filter, Say say, Model model) {
        Numbers numbers = numbers();
        model.addAttribute("overview", numbers.overview());
        model.addAttribute("documents", numbers.documents());
        model.addAttribute("themes", themes(say));
        model.addAttribute("filters", Filters.of(filter));
        model.addAttribute("choices", choices.in(say));
        model.addAttribute("views", views.any());
        model.addAttribute("hasSearch", true);
        return "explorer/home";
    }

    @Override
    public void readAhead() {
        numbers();
    }

    /** What is counted over all there is. */
    private record Numbers(Overview overview, Listing<DocumentSummary> documents) {}

    private Numbers numbers() {
        return kept.of(graph, NUMBERS, () -> new Numbers(Overview.of(graph), documents.list(new Paging(null, null))));
    }

    /** A theme and its questions. */
    public record Theme(String name, List<Entry> questions) {}

    /** A question as the catalogue shows it. */
    public record Entry(String id, String title, String sentence) {}

    private List<Theme> themes(Say say) {
        return catalogue.byTheme().entrySet().stream()
                .map(entry -> new Theme(
                        entry.getKey().label().in(say.locale()),
                        entry.getValue().stream()
                                .map(question -> entry(question, say))
                                .toList()))
                .toList();
    }

    private static Entry entry(Question question, Say say) {
        return new Entry(
                question.id(),
                question.title().in(say.locale()),
                question.sentence().in(say.locale()));
    }
}
