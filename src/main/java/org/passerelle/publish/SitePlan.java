package org.passerelle.publish;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which addresses of the explorer belong to a site, and the files that stand for them. */
final class SitePlan {

    /** Pages that are there without any choice of the reader. */
    private static final Set<String> PLAIN = Set.of("", "structure", "who-with-whom", "quality", "views");

    private static final Set<String> SUBJECTS = Set.of("party", "cooperation", "field");
    private static final Set<String> LISTS = Set.of("parties", "cooperations", "documents");
    /** A list is narrowed by one of these at most: two together would be a page for every pair. */
    private static final Set<String> FACETS = Set.of("kind", "country", "field", "supporter");

    private static final String SIZE = "size";
    private static final Set<String> PAGES = Set.of("page", SIZE);

    private final OfferedAnswers answers;
    private final DocumentParts parts;
    private final Map<SiteAddress, String> downloads;
    private final boolean large;

    /**
     * @param downloads files that were fetched, by their addresses
     * @param large whether parties and cooperations are so many that they have no pages that say how to cite them, and narrowed lists and
     *     answers only their first page
     */
    SitePlan(OfferedAnswers answers, DocumentParts parts, Map<SiteAddress, String> downloads, boolean large) {
        this.answers = answers;
        this.parts = parts;
        this.downloads = Map.copyOf(downloads);
        this.large = large;
    }

    /** The page of the site that shows what the page at {@code address} does; empty when the site has none. */
    Optional<SiteAddress> page(SiteAddress address) {
        String section = address.section();
        SortedMap<String, String> query = new TreeMap<>(address.query());
        if ("1".equals(query.get(SIZE))) {
            // a row alone: the table that goes with the answer has all of it
            return Optional.empty();
        }
        if ("0".equals(query.get("page"))) {
            query.keySet().removeAll(PAGES);
            return page(SiteAddress.of(address.path(), query));
        }
        if (SUBJECTS.contains(section) || PLAIN.contains(section)) {
            // the page holds every tab
            query.keySet().removeAll(Set.of("searched", "tab"));
            return query.isEmpty() ? Optional.of(SiteAddress.of(address.path())) : Optional.empty();
        }
        if (section.equals("document")) {
            return document(address, query);
        }
        if (LISTS.contains(section)) {
            boolean turned = query.remove("page") != null;
            boolean known = query.isEmpty() || (query.size() == 1 && !(large && turned));
            return known && FACETS.containsAll(query.keySet()) ? Optional.of(address.page()) : Optional.empty();
        }
        if (section.equals("question")) {
            boolean turned = query.containsKey("page");
            query.keySet().removeAll(PAGES);
            return !(large && turned) && answers.hold(address.path().substring("/question/".length()), query)
                    ? Optional.of(address.page())
                    : Optional.empty();
        }
        return section.equals("cite") && isCited(query) ? Optional.of(address.page()) : Optional.empty();
    }

    private Optional<SiteAddress> document(SiteAddress address, SortedMap<String, String> query) {
        String lines = query.remove(DocumentParts.LINES);
        if (lines != null) {
            return Optional.of(parts.holding(address, lines));
        }
        String part = query.getOrDefault(DocumentParts.PART, "1");
        // the first part is the page without a number
        return Optional.of(part.equals("1") ? SiteAddress.of(address.path()) : SiteAddress.of(address.path(), query));
    }

    private boolean isCited(SortedMap<String, String> query) {
        return query.isEmpty()
                || (query.size() == 1 && (!large || query.containsKey("document") || query.containsKey("question")));
    }

    /** What stands behind the page in its file's address: the lines that a document marks. */
    static String mark(SiteAddress link) {
        String lines = link.query().get(DocumentParts.LINES);
        return link.section().equals("document") && lines != null && lines.matches("[0-9-]+")
                ? "?" + DocumentParts.LINES + "=" + lines
                : "";
    }

    /** Whether the site leaves out what would multiply its pages. */
    boolean isLarge() {
        return large;
    }

    /** The file that was fetched from {@code address}. */
    Optional<String> download(SiteAddress address) {
        return Optional.ofNullable(downloads.get(address.page()));
    }

    /** The file of a page of this plan, from the folder of its language on. */
    static String file(SiteAddress page) {
        return FileNames.of(page) + ".html";
    }

    /** The file of the data that a drawing is made from, without its ending. */
    static String data(SiteAddress source) {
        return "data/" + FileNames.of(SiteAddress.of(source.path().replaceFirst("^/api/", "/"), source.query()));
    }
}
