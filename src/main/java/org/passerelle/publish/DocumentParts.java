package org.passerelle.publish;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Which page of a document holds which lines. */
final class DocumentParts {

    static final String PART = "part";
    static final String LINES = "lines";

    /** By the path of a document: the page that begins with a line. */
    private final ConcurrentMap<String, TreeMap<Integer, SiteAddress>> parts = new ConcurrentHashMap<>();

    /** Remembers that the page {@code part} of a document begins with {@code line}. */
    void add(SiteAddress part, int line) {
        parts.computeIfAbsent(part.path(), path -> new TreeMap<>()).put(line, part);
    }

    /** The page that holds the first of {@code lines}, as {@code 190-192}; that of the beginning when they are not understood. */
    SiteAddress holding(SiteAddress document, String lines) {
        TreeMap<Integer, SiteAddress> known = parts.get(document.path());
        String first = lines.split("-", 2)[0];
        Map.Entry<Integer, SiteAddress> entry =
                known == null || !first.matches("\\d{1,9}") ? null : known.floorEntry(Integer.parseInt(first));
        return entry == null ? SiteAddress.of(document.path()) : entry.getValue();
    }
}
