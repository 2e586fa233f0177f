package org.passerelle.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.passerelle.answers.question.Source;
import org.passerelle.explorer.Links;

/**
 * How answers say who says so: addresses that stay, words with their lines, and a sentence to put under a statement.
 *
 * @param address of the server, without a slash at its end
 * @param language of the sentences
 */
record Citing(String address, Locale language) {

    private static final Links LINKS = new Links();

    /** The address of a page for good. */
    String permalink(String path) {
        return address + path;
    }

    /** The address of whatever {@code id} names, or else {@code otherwise}. */
    String permalink(String id, String otherwise) {
        String path = LINKS.any(id);
        return permalink(path == null ? otherwise : path);
    }

    /** A claim with its words, where they stand, and under which licence. */
    Map<String, Object> evidence(Source source) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("claim", source.id());
        evidence.put("quote", source.quote());
        evidence.put("document", source.document());
        evidence.put("documentId", source.documentId());
        evidence.put("publisher", source.publisher());
        evidence.put("lineStart", source.lineStart());
        evidence.put("lineEnd", source.lineEnd());
        evidence.put("licence", Source.licence(source.license(), language));
        evidence.put("permalink", permalink(LINKS.lines(source.documentId(), source.lineStart(), source.lineEnd())));
        return evidence;
    }

    /** A sentence to cite what {@code sources} say and {@code permalink} shows; says so when no source says it. */
    String sentence(List<Source> sources, String permalink) {
        if (sources.isEmpty()) {
            return McpText.NO_SOURCE.with().told(language);
        }
        String said = sources.stream()
                .map(source -> source.citation(language))
                .distinct()
                .collect(Collectors.joining("; "));
        return McpText.CITATION.with(said, permalink).told(language);
    }

    /** A sentence to cite lines of a document. */
    String passage(Source lines, String permalink) {
        return McpText.CITATION.with(lines.place(language), permalink).told(language);
    }
}
