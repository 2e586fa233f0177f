package org.passerelle.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A site as it lies on the disk. */
record PublishedSite(Path folder) {

    private static final List<String> LINKS =
            List.of("href", "src", "action", "data-source", "data-view", "data-beside");

    List<Path> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content of every file, as its checksum, by its name. */
    Map<String, String> sums() {
        try (Stream<String> lines = Files.lines(folder.resolve(SiteFolder.CHECKSUMS))) {
            return lines.collect(Collectors.toMap(line -> line.substring(66), line -> line.substring(0, 64)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document page(Path file) {
        try {
            return Jsoup.parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Links that lead to no file, or to no place in it; and pages that nothing leads to. */
    Set<String> broken() {
        Map<Path, Set<String>> ids = new HashMap<>();
        Map<Path, Set<String>> links = new TreeMap<>();
        for (Path file : files()) {
            if (file.toString().endsWith(".html")) {
                Document page = page(file);
                ids.put(file, Set.copyOf(page.select("[id]").eachAttr("id")));
                links.put(file, linksOf(page));
            }
        }
        Set<String> broken = new TreeSet<>();
        Set<Path> reached = new TreeSet<>(Set.of(folder.resolve("index.html")));
        links.forEach((file, all) -> all.forEach(link -> {
            URI address = URI.create(link);
            if (address.getScheme() == null) {
                Path target = target(file, address);
                reached.add(target);
                if (!Files.isRegularFile(target)) {
                    broken.add(file + ": " + link);
                } else if (address.getFragment() != null
                        && !ids.getOrDefault(target, Set.of()).contains(address.getFragment())) {
                    broken.add(file + ": the place of " + link);
                }
            }
        }));
        links.keySet().stream()
                .filter(file -> !reached.contains(file))
                .forEach(file -> broken.add("nothing leads to " + file));
        return broken;
    }

    private static Path target(Path file, URI address) {
        String path = address.getRawPath();
        return path.isEmpty()
                ? file
                : file.resolveSibling(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8))
                        .normalize();
    }

    private static Set<String> linksOf(Document page) {
        Set<String> links = new TreeSet<>();
        for (String name : LINKS) {
            for (Element element : page.select("[" + name + "]")) {
                links.add(element.attr(name) + (name.startsWith("data-") ? ".js" : ""));
            }
        }
        return links;
    }
}
