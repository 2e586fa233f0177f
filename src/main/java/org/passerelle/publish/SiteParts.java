package org.passerelle.publish;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What pages of a site have that the explorer's have not: the search over an index, the foot, the downloads. */
final class SiteParts {

    /** The page that searches, and the section of the explorer that it stands for. */
    static final String SEARCH = "search";

    /** The page that says how to cite everything, and holds the downloads. */
    static final SiteAddress ABOUT = SiteAddress.of("/cite");

    private SiteParts() {}

    /** Adds what every page has. */
    static void addTo(Document page, String root, Locale language) {
        Element html = page.firstElementChild();
        if (html == null) {
            return;
        }
        html.attr("data-root", root);
        page.head()
                .appendElement("script")
                .attr("src", root + "/explorer/site.js")
                .attr("defer", true);
        Element foot = page.selectFirst("footer .wide");
        if (foot != null) {
            foot.appendElement("p")
                    .appendElement("a")
                    .attr("href", root + "/" + language.getLanguage() + "/" + SitePlan.file(ABOUT))
                    .text(PublishText.CITE_AND_DOWNLOAD.with().told(language));
        }
    }

    /** Makes the page that searches of the explorer's: its heading and form, and room for what is found. */
    static void searchPage(Document page, String root, Locale language) {
        Element main = page.selectFirst("main");
        if (main == null) {
            return;
        }
        main.children().stream()
                .filter(child -> !child.is("h1, form[role=search]"))
                .forEach(Element::remove);
        main.appendElement("noscript")
                .appendElement("p")
                .text(PublishText.SEARCH_NEEDS_SCRIPT.with().told(language));
        main.appendElement("p")
                .addClass("quiet")
                .id("found")
                .attr("role", "status")
                .attr("data-found", PublishText.SEARCH_FOUND.with().told(language))
                .attr("data-more", PublishText.SEARCH_MORE.with().told(language));
        main.appendElement("ol").id("results").addClass("results");
        page.head()
                .appendElement("script")
                .attr("src", root + "/" + language.getLanguage() + "/" + SearchIndex.FILE)
                .attr("defer", true);
    }

    /** A file to download and how many bytes it has. */
    record Download(String file, String name, long bytes) {}

    /** Adds the downloads to the page that says how to cite everything. */
    static void downloads(Document page, String root, List<Download> files, Locale language) {
        Element main = page.selectFirst("main");
        if (main == null) {
            return;
        }
        main.appendElement("h2")
                .attr("id", "downloads")
                .text(PublishText.DOWNLOADS.with().told(language));
        main.appendElement("p").text(PublishText.DOWNLOADS_LEAD.with().told(language));
        Element list = main.appendElement("ul").addClass("columns");
        for (Download one : files) {
            Element item = list.appendElement("li");
            item.appendElement("a")
                    .attr("href", root + "/" + one.file())
                    .attr("download", true)
                    .text(one.name());
            item.appendText(" ")
                    .appendElement("span")
                    .addClass("quiet")
                    .text(PublishText.KILOBYTES
                            .with((one.bytes() + 1023) / 1024)
                            .told(language));
        }
        main.appendElement("p")
                .appendElement("a")
                .attr("href", root + "/" + SiteFolder.CHECKSUMS)
                .text(PublishText.CHECKSUMS.with().told(language));
        main.appendElement("p")
                .addClass("quiet")
                .text(PublishText.LEFT_OUT.with().told(language));
    }
}
