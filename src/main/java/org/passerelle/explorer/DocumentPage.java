package org.passerelle.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Graph;
import org.passerelle.network.Ids;
import org.passerelle.network.claim.Claim;
import org.passerelle.network.document.DocumentDirectory;
import org.passerelle.network.document.DocumentText;
import org.passerelle.network.document.LineWindow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A document as published, each line with what was understood from it. */
@Controller
class DocumentPage {

    private final DocumentDirectory documents;
    private final Graph graph;

    DocumentPage(DocumentDirectory documents, Graph graph) {
        this.documents = documents;
        this.graph = graph;
    }

    /**
     * A line on the page.
     *
     * @param facts what begins to be stated on it
     * @param quoted whether any claim quotes it
     * @param cited whether the address asks to mark it
     * @param record the row or profile that begins here
     */
    public record Line(
            int number,
            String text,
            List<Claim> facts,
            boolean quoted,
            boolean cited,
            DocumentText.@Nullable RecordReference record) {}

    @GetMapping("/document/{*id}")
    String show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String lines,
            @RequestParam(defaultValue = "0") String part,
            Model model) {
        CitedLines cited = CitedLines.of(lines);
        DocumentText document = documents.one(Ids.of(id), new LineWindow(null, null));
        Parts parts = Parts.of(part, cited, document.lines().size());
        model.addAttribute("document", document);
        model.addAttribute("lines", lines(document, parts, cited));
        model.addAttribute("parts", parts);
        model.addAttribute("cited", cited);
        return "explorer/document";
    }

    private List<Line> lines(DocumentText document, Parts parts, CitedLines cited) {
        List<DocumentText.Line> shown = document.lines().subList(parts.first() - 1, parts.last());
        List<String> ids = shown.stream()
                .flatMap(line -> line.claims().stream())
                .distinct()
                .toList();
        Map<Integer, List<Claim>> facts = graph.read(statements -> Claim.of(statements, ids)).stream()
                .collect(Collectors.groupingBy(claim -> Math.max(claim.lineStart(), parts.first())));
        Map<Integer, DocumentText.RecordReference> records = document.records().stream()
                .collect(Collectors.toMap(DocumentText.RecordReference::lineStart, one -> one, (one, other) -> one));
        List<Line> lines = new ArrayList<>();
        for (DocumentText.Line line : shown) {
            lines.add(new Line(
                    line.number(),
                    line.text(),
                    facts.getOrDefault(line.number(), List.of()),
                    !line.claims().isEmpty(),
                    cited.holds(line.number()),
                    records.get(line.number())));
        }
        return lines;
    }
}
