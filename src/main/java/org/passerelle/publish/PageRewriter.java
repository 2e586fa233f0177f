package org.passerelle.publish;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** Makes a file of a page: links lead to files, and what needs a server is taken out or replaced. */
final class PageRewriter {

    /** Where a link that leads nowhere says nothing without its address. */
    private static final String ONLY_LINKS = "nav, .tools, .facets, .chosen, .themes, .tiles ul, .buttons";

    /** What a drawing is made from: the network or map, and of a saved view its layout and what somebody opened beside it. */
    private static final List<String> DRAWING_DATA = List.of("data-source", "data-view", "data-beside");

    private static final Pattern SCRIPT = Pattern.compile("/explorer/(\\w+)\\.js");

    private final SitePlan plan;
    private final Origin origin;
    private final String publicAddress;
    private final QuestionChoices choices;
    private final FigureSources sources;
    private final Pattern ownAddress;

    /** @param publicAddress where the site will stand, with a slash at the end; empty when nobody says */
    PageRewriter(SitePlan plan, OfferedAnswers answers, Origin origin, String publicAddress) {
        this.plan = plan;
        this.origin = origin;
        this.publicAddress = publicAddress;
        this.choices = new QuestionChoices(answers);
        this.sources = new FigureSources(origin, plan.isLarge());
        this.ownAddress = Pattern.compile(
                Pattern.quote(origin.address().toString()) + "(/(?:[^\\s\"'<>(){}]*[^\\s\"'<>(){}.,;])?)?");
    }

    /** @param change what else happens to the page before its links are followed */
    PublishedPage rewrite(String html, SiteAddress page, Locale language, Consumer<Document> change) {
        return new Work(html, page, language).done(change);
    }

    /** One page at work. */
    private final class Work {

        private final Document document;
        private final SiteAddress page;
        private final Locale language;
        private final String root;
        private final Set<SiteAddress> pages = new HashSet<>();
        private final Set<SiteAddress> drawings = new HashSet<>();
        private final Set<String> assets = new TreeSet<>();

        Work(String html, SiteAddress page, Locale language) {
            this.document = Jsoup.parse(html);
            this.document.outputSettings().prettyPrint(false);
            this.page = page;
            this.language = language;
            this.root = "../".repeat(StringUtils.countMatches(SitePlan.file(page), '/')) + "..";
        }

        PublishedPage done(Consumer<Document> change) {
            change.accept(document);
            document.select("[data-server]").remove();
            if (page.query().containsKey(DocumentParts.PART)) {
                // the first part has it; in a long document it is longer than what a part shows
                document.select("details.contents").remove();
            }
            Element question = document.selectFirst("form.ask");
            if (question != null) {
                choices.replace(question, page, language);
            }
            document.select("form[role=search]").forEach(this::search);
            document.select("form:not([role=search])").forEach(Work::unwrap);
            document.select("link[href], script[src]").forEach(this::asset);
            document.select("section[data-source]").forEach(this::drawing);
            document.select("a[href]").forEach(this::link);
            document.select("details.exports:not(:has(a))").remove();
            removeEmpty();
            addresses();
            SiteParts.addTo(document, root, language);
            return new PublishedPage(document.outerHtml(), pages, drawings, assets);
        }

        private void search(Element form) {
            form.attr("action", root + "/" + language.getLanguage() + "/" + SiteParts.SEARCH + ".html");
            form.select("select").remove();
            for (Element suggest : form.select(".suggest")) {
                Element input = suggest.selectFirst("input");
                if (input != null) {
                    Element plain = new Element("input").attr("type", "search");
                    for (String name : new String[] {"id", "name", "placeholder", "aria-label"}) {
                        plain.attr(name, input.attr(name));
                    }
                    suggest.empty().appendChild(plain);
                }
            }
        }

        private static void unwrap(Element form) {
            form.select("input, button, select, textarea, label").remove();
            form.unwrap();
        }

        /** Styles and pictures as they are; modules as scripts, since a browser loads no module from a file. */
        private void asset(Element element) {
            String name = element.hasAttr("src") ? "src" : "href";
            if (element.hasAttr("hreflang")) {
                otherLanguage(element);
                return;
            }
            String file = element.attr(name);
            if (!file.startsWith("/")) {
                return;
            }
            assets.add(file);
            element.attr(name, root + file);
            if (SCRIPT.matcher(file).matches()) {
                element.removeAttr("type").attr("defer", true);
            }
        }

        private void drawing(Element section) {
            SiteAddress.linked(section.attr("data-source"), page)
                    .ifPresent(source -> section.attr("data-cited", sources.of(source, page, document, language)));
            for (String data : DRAWING_DATA) {
                if (section.hasAttr(data)) {
                    SiteAddress.linked(section.attr(data), page).ifPresent(source -> {
                        drawings.add(source);
                        section.attr(data, root + "/" + SitePlan.data(source));
                    });
                }
            }
        }

        private void otherLanguage(Element link) {
            link.attr("href", root + "/" + link.attr("hreflang") + "/" + SitePlan.file(page));
        }

        private void link(Element link) {
            if (link.hasAttr("hreflang")) {
                otherLanguage(link);
                return;
            }
            String href = link.attr("href");
            if (href.startsWith("#")) {
                return;
            }
            Optional<SiteAddress> linked = SiteAddress.linked(href, page);
            if (linked.isEmpty()) {
                return;
            }
            Optional<String> file = plan.download(linked.get()).or(() -> file(linked.get()));
            if (file.isPresent()) {
                link.attr("href", root + "/" + file.get());
            } else {
                takeOut(link);
            }
        }

        private Optional<String> file(SiteAddress linked) {
            String folder = language.getLanguage() + "/";
            if (linked.section().equals(SiteParts.SEARCH)) {
                String words = linked.query().getOrDefault("q", "");
                return Optional.of(
                        folder + SiteParts.SEARCH + ".html" + (words.isEmpty() ? "" : "?q=" + encoded(words)));
            }
            return plan.page(linked).map(found -> {
                pages.add(found);
                return folder
                        + SitePlan.file(found)
                        + SitePlan.mark(linked)
                        + (linked.fragment().isEmpty() ? "" : "#" + linked.fragment());
            });
        }

        private static String encoded(String words) {
            return URLEncoder.encode(words, StandardCharsets.UTF_8);
        }

        private void takeOut(Element link) {
            Element around = link.closest("p, li");
            if (around != null && around.text().equals(link.text())) {
                around.remove();
            } else if (link.closest(ONLY_LINKS) != null) {
                Element item = link.closest("li");
                (item == null ? link : item).remove();
            } else {
                link.unwrap();
            }
        }

        /** What is left of a list, a section or a bar when all was taken out of it. */
        private void removeEmpty() {
            for (Element tools :
                    document.select("p.tools, nav, .chosen, ul, ol:not([id]), .tiles section, .facets section")) {
                if (tools.select("a, button, li, input").isEmpty()) {
                    tools.remove();
                }
            }
            document.select("section[aria-labelledby], details").stream()
                    .filter(Work::isEmpty)
                    .forEach(Element::remove);
            document.select("li, p").stream()
                    .filter(one -> one.childrenSize() == 0 && one.text().isBlank() && !one.hasAttr("id"))
                    .forEach(Element::remove);
        }

        private static boolean isEmpty(Element section) {
            Elements inside = section.children();
            return inside.stream().allMatch(child -> child.is("h2, h3, summary, .tiles:not(:has(*))"));
        }

        /** Citations name the server: they name the site instead. */
        private void addresses() {
            // not Element.textNodes: all elements without children share one list, which pages that are written at the
            // same time change
            document.select("main")
                    .forEach(main -> main.nodeStream(TextNode.class).forEach(this::address));
        }

        private void address(TextNode text) {
            String whole = text.getWholeText();
            if (whole.contains(origin.address().toString())) {
                text.text(ownAddress
                        .matcher(whole)
                        .replaceAll(found -> Matcher.quoteReplacement(publicAddress(found.group(1)))));
            }
        }

        private String publicAddress(String path) {
            Optional<String> file =
                    SiteAddress.linked(path == null ? "/" : path, page).flatMap(this::file);
            return publicAddress + file.orElse(language.getLanguage() + "/index.html");
        }
    }
}
