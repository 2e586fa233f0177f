package org.passerelle.export.cite;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.passerelle.export.QuotedDocument;
import org.passerelle.model.Bilingual;
import org.passerelle.model.PartialDate;

/**
 * Something that can be cited.
 *
 * @param path its permanent address below that of the server
 * @param version of the graph: the same version says the same
 * @param documents what it rests on; none where no source says anything
 */
public record Citable(Bilingual title, String path, String version, List<CitedDocument> documents) {

    /** As of when the data are: the latest date of its documents; empty when none has a date. */
    public Optional<PartialDate> asOf() {
        return documents.stream()
                .map(CitedDocument::document)
                .map(QuotedDocument::observedOn)
                .flatMap(Stream::ofNullable)
                .flatMap(text -> PartialDate.parse(text).stream())
                .max(Comparator.comparing(PartialDate::latest));
    }

    /** A key for lists of references: letters, digits and hyphens. */
    public String key() {
        return ("passerelle-" + path.replaceAll("^/", "") + "-" + version)
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("-$", "");
    }
}
