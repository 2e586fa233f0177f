package org.passerelle.explorer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.IdInPath;
import org.passerelle.answers.document.DocumentDirectory;
import org.passerelle.answers.document.DocumentText;
import org.passerelle.answers.document.Edition;
import org.passerelle.answers.document.LineWindow;
import org.passerelle.graph.Graph;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A document as published, each line with what was understood from it. */
@ExplorerPage
class DocumentPage {

    private final DocumentDirectory documents;
    private final Graph graph;

    DocumentPage(DocumentDirectory documents, Graph graph) {
        this.documents = documents;
        this.graph = graph;
    }

    @GetMapping("/document/{*id}")
    String show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String lines,
            @RequestParam(defaultValue = "0") String part,
            @RequestParam(defaultValue = "0") int records,
            Model model) {
        MarkedLines cited = MarkedLines.of(lines);
        DocumentText document = documents.one(IdInPath.of(id), new LineWindow(null, null));
        DocumentPart shown = DocumentPart.of(
                part,
                cited,
                document.lines().size(),
                document.records().stream()
                        .map(DocumentText.RecordReference::lineStart)
                        .toList());
        model.addAttribute("document", document);
        model.addAttribute(
                "records",
                Slice.of(
                        "records",
                        shown.lists(document.records()) ? document.records() : List.of(),
                        records,
                        DocumentPart.MOST_LISTED));
        model.addAttribute("editions", graph.read(statements -> Edition.beside(statements, document.id())));
        model.addAttribute("part", shown);
        model.addAttribute("lines", graph.read(statements -> DocumentLine.of(statements, document, shown, cited)));
        return "explorer/document";
    }
}
