package org.passerelle.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.telling.UnusableValue;
import tools.jackson.databind.JsonNode;

/** Makes a site of what a server shows. */
public final class Publisher {

    /** With more parties and cooperations than this, a site leaves out what would multiply its pages. */
    static final int MOST_SMALL = 2_000;

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);
    private static final Pattern LINE = Pattern.compile("L(\\d{1,9})");

    private final Origin origin;
    private final SiteFolder folder;
    private final OfferedAnswers answers;
    private final DocumentParts parts = new DocumentParts();
    private final Map<SiteAddress, String> downloads = new LinkedHashMap<>();
    private final List<SiteParts.Download> files = new ArrayList<>();
    private final SitePlan plan;
    private final PageRewriter rewriter;
    private final Map<Locale, SearchIndex> indexes =
            Map.of(Locale.ENGLISH, new SearchIndex(), Locale.FRENCH, new SearchIndex());
    private final Set<SiteAddress> drawn = ConcurrentHashMap.newKeySet();
    private final Set<String> assets = new ConcurrentSkipListSet<>(Set.of("/explorer/explorer.css"));

    private Publisher(Origin origin, SiteFolder folder, String publicAddress) {
        this.origin = origin;
        this.folder = folder;
        this.answers = OfferedAnswers.read(new QuestionCatalogue(), origin);
        download();
        readDocuments();
        this.plan = new SitePlan(
                answers, parts, downloads, total("/api/parties") + total("/api/cooperations") > MOST_SMALL);
        this.rewriter = new PageRewriter(plan, answers, origin, publicAddress);
    }

    /**
     * How much a site holds.
     *
     * @param files in it
     */
    public record Report(int files) {}

    /**
     * Makes the site of {@code origin} and puts it at {@code folder}.
     *
     * @param publicAddress where it will stand; null when nobody says
     * @param progress is told how many pages are written
     * @throws org.passerelle.telling.UnusableValue when {@code folder} holds something else
     * @throws PublishException when the server or the disk fails; what stood at {@code folder} stands there still
     */
    public static Report publish(Origin origin, Path folder, @Nullable String publicAddress, IntConsumer progress) {
        try (SiteFolder site = SiteFolder.begin(folder)) {
            new Publisher(origin, site, withSlash(publicAddress)).write(progress);
            site.takePlace();
            return new Report(site.files());
        }
    }

    /**
     * Makes sure that a site may be made, before anything is.
     *
     * @throws org.passerelle.telling.UnusableValue when {@code folder} holds something else, or {@code publicAddress} lacks a scheme or host
     */
    public static void require(Path folder, @Nullable String publicAddress) {
        if (publicAddress != null && !publicAddress.matches("https?://[^\\s?#]+")) {
            throw new UnusableValue(PublishText.NOT_AN_ADDRESS.with(publicAddress));
        }
        SiteFolder.begin(folder).close();
    }

    private static String withSlash(@Nullable String address) {
        return address == null || address.endsWith("/") ? Objects.toString(address, "") : address + "/";
    }

    private void write(IntConsumer progress) {
        new Publication(this::visit, progress).run(List.of(SiteAddress.of("/"), SiteParts.ABOUT));
        LANGUAGES.forEach(this::search);
        new AssetFiles(origin, folder).write(assets);
        StartPage.write(folder);
    }

    /** A file to be fetched, what it is to be called without its ending, and what pages call it. */
    private record Wanted(SiteAddress address, String name, String title) {}

    /** The whole network in every format that the first page offers, and the lists as tables. */
    private List<Wanted> wanted() {
        List<Wanted> wanted = new ArrayList<>();
        Document home = Jsoup.parse(origin.page("/?lang=en").text());
        for (Element link : home.select("details.exports a[href]")) {
            SiteAddress.linked(link.attr("href"), SiteAddress.of("/"))
                    .map(address -> new Wanted(
                            address, "exports/" + address.query().getOrDefault("format", "network"), link.text()))
                    .ifPresent(wanted::add);
        }
        for (String list : List.of("parties", "cooperations")) {
            wanted.add(new Wanted(SiteAddress.of("/api/" + list + "/file"), "exports/" + list, list + ".csv"));
        }
        return wanted;
    }

    private void download() {
        List<Wanted> wanted = wanted();
        Map<Wanted, SiteParts.Download> fetched = new ConcurrentHashMap<>();
        Consumer<Wanted> fetch = one -> fetched.put(one, download(one));
        // the first has the server read the graph for all
        fetch.accept(wanted.get(0));
        try (Together workers = new Together()) {
            workers.each(wanted.subList(1, wanted.size()), fetch);
        }
        for (Wanted one : wanted) {
            SiteParts.Download file = Objects.requireNonNull(fetched.get(one));
            downloads.put(one.address(), file.file());
            files.add(file);
        }
    }

    private SiteParts.Download download(Wanted wanted) {
        Origin.SentFile sent = origin.file(wanted.address().asked());
        String file = wanted.name() + sent.ending();
        try (InputStream body = sent.body()) {
            folder.write(file, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SiteParts.Download(file, wanted.title(), folder.size(file));
    }

    /** Reads where the parts of documents begin: links to lines are links to parts. */
    private void readDocuments() {
        JsonNode listing;
        int page = 0;
        do {
            listing = origin.json("/api/documents?size=100&page=" + page++);
            listing.path("items")
                    .forEach(document ->
                            readParts("/document/" + document.path("id").asString()));
        } while (page * 100L < listing.path("total").asLong());
    }

    private void readParts(String path) {
        boolean continues = true;
        for (int part = 1; continues; part++) {
            SiteAddress page = part == 1
                    ? SiteAddress.of(path)
                    : SiteAddress.of(path, Map.of(DocumentParts.PART, String.valueOf(part)));
            Document shown = Jsoup.parse(origin.page(page.asked("en")).text());
            shown.select("[id]").stream()
                    .map(element -> LINE.matcher(element.id()))
                    .filter(Matcher::matches)
                    .findFirst()
                    .ifPresent(line -> parts.add(page, Integer.parseInt(line.group(1))));
            continues = shown.selectFirst("nav.pages a[rel=next]") != null;
        }
    }

    private long total(String list) {
        return origin.json(list + "?size=1").path("total").asLong();
    }

    private void visit(Publication.Found found) {
        SiteAddress address = found.address();
        for (Locale language : LANGUAGES) {
            Origin.Page page = origin.page(address.asked(language.getLanguage()));
            PublishedPage written = rewriter.rewrite(page.text(), address, language, document -> {
                if (page.isGood()) {
                    index(language).add(address, document);
                }
                if (address.equals(SiteParts.ABOUT)) {
                    SiteParts.downloads(document, "..", files, language);
                }
            });
            folder.write(language.getLanguage() + "/" + SitePlan.file(address), written.html());
            assets.addAll(written.assets());
            written.drawings().stream().filter(drawn::add).forEach(source -> data(source, address));
            found.more().accept(written.pages());
        }
    }

    private SearchIndex index(Locale language) {
        return Objects.requireNonNull(indexes.get(language));
    }

    private void data(SiteAddress source, SiteAddress page) {
        folder.write(
                SitePlan.data(source) + ".js",
                AssetFiles.dataScript(
                        page.section().equals("views") ? ofView(source) : origin.content(source.asked())));
    }

    /** A saved view may draw what the graph has lost: it shows then what is left of it. */
    private byte[] ofView(SiteAddress source) {
        Origin.Page data = origin.page(source.asked());
        return (data.isGood() ? data.text() : "null").getBytes(StandardCharsets.UTF_8);
    }

    private void search(Locale language) {
        SiteAddress address = SiteAddress.of("/" + SiteParts.SEARCH);
        String folderName = language.getLanguage() + "/";
        PublishedPage page = rewriter.rewrite(
                origin.page(address.asked(language.getLanguage())).text(),
                address,
                language,
                document -> SiteParts.searchPage(document, "..", language));
        folder.write(folderName + SitePlan.file(address), page.html());
        folder.write(folderName + SearchIndex.FILE, index(language).script());
    }
}
