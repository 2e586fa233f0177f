package org.passerelle.publish;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Styles, scripts, outlines and pictures: those that pages name, and those that these name in turn. */
final class AssetFiles {

    private static final Pattern NAMED = Pattern.compile("'(/(?:webjars|explorer)/[^']+)'");
    private static final Pattern IN_STYLE = Pattern.compile("url\\(\"?([^)\"#:]+)\"?\\)");

    private final Origin origin;
    private final SiteFolder folder;

    AssetFiles(Origin origin, SiteFolder folder) {
        this.origin = origin;
        this.folder = folder;
    }

    /** Writes {@code assets}, given by their addresses, and all that they need. */
    void write(Collection<String> assets) {
        Set<String> known = new HashSet<>(assets);
        Deque<String> waiting = new ArrayDeque<>(assets);
        while (!waiting.isEmpty()) {
            for (String needed : write(waiting.remove())) {
                if (known.add(needed)) {
                    waiting.add(needed);
                }
            }
        }
    }

    private Set<String> write(String asset) {
        String file = asset.substring(1);
        if (asset.endsWith(".geojson")) {
            folder.write(file + ".js", dataScript(origin.content(asset)));
            return Set.of();
        }
        if (asset.startsWith("/explorer/") && asset.endsWith(".js")) {
            String script = ClassicScript.of(asset, path -> text(path));
            folder.write(file, script);
            return found(NAMED, script, "");
        }
        byte[] content = origin.content(asset);
        folder.write(file, new ByteArrayInputStream(content));
        return asset.endsWith(".css")
                ? found(
                        IN_STYLE,
                        new String(content, StandardCharsets.UTF_8),
                        asset.substring(0, asset.lastIndexOf('/') + 1))
                : Set.of();
    }

    private String text(String asset) {
        return new String(origin.content(asset), StandardCharsets.UTF_8);
    }

    /** JSON as a script that hands it to whoever loads it: a page that is a file may fetch none. */
    static String dataScript(byte[] json) {
        return "document.currentScript.data = " + new String(json, StandardCharsets.UTF_8) + ";\n";
    }

    private static Set<String> found(Pattern pattern, String text, String before) {
        Set<String> found = new HashSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(before + matcher.group(1));
        }
        return found;
    }
}
