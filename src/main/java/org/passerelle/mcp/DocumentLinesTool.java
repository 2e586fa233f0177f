package org.passerelle.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.answers.Given;
import org.passerelle.answers.document.DocumentDirectory;
import org.passerelle.answers.document.DocumentText;
import org.passerelle.answers.document.LineWindow;
import org.passerelle.answers.question.Source;
import org.passerelle.explorer.Links;
import org.passerelle.model.Bilingual;

/** Lines of a document as it was published, each with the claims that quote it. */
record DocumentLinesTool(DocumentDirectory documents) implements Tool {

    private static final String DOCUMENT = "document";
    private static final String FROM = "from";
    private static final String TO = "to";

    /** Lines of one answer. */
    private static final int MOST = 200;

    @Override
    public String name() {
        return "document-lines";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("Lines of a document", "Lignes d’un document");
    }

    @Override
    public Bilingual description() {
        return new Bilingual(
                "Lines of a source document as published, word for word, each with the claims that quote it; at most "
                        + MOST + " at a time.",
                "Lignes d’un document source tel que publié, mot pour mot, chacune avec les énoncés qui la citent ; "
                        + MOST + " au plus à la fois.");
    }

    @Override
    public InputSchema input() {
        return new InputSchema()
                .text(DOCUMENT, "Its id, as the evidence of other answers names it")
                .number(FROM, "First line, 1 unless given", 1, null)
                .number(TO, "Last line", 1, null)
                .require(DOCUMENT);
    }

    @Override
    public Map<String, Object> answer(ToolCall call) {
        int from = call.given(FROM)
                .map(text -> Given.number(FROM, text, 1, Integer.MAX_VALUE))
                .orElse(1);
        DocumentText text = documents.one(
                call.required(DOCUMENT),
                new LineWindow(String.valueOf(from), call.arguments().get(TO)));
        List<DocumentText.Line> lines = text.lines();
        List<DocumentText.Line> shown = lines.subList(0, Math.min(MOST, lines.size()));
        long last = from + shown.size() - 1L;
        String permalink = call.cited().permalink(new Links().lines(text.id(), from, last));
        Source quoted = new Source(
                "",
                text.title(),
                text.id(),
                text.publisher(),
                text.address(),
                text.license(),
                from,
                last,
                "",
                null,
                null);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put(DOCUMENT, text.id());
        told.put("title", text.title());
        told.put("publisher", text.publisher());
        told.put("licence", Source.licence(text.license(), call.language()));
        told.put("lines", shown);
        told.put("linesNotShown", lines.size() - shown.size());
        told.put("permalink", permalink);
        told.put("citation", call.cited().passage(quoted, permalink));
        return told;
    }
}
