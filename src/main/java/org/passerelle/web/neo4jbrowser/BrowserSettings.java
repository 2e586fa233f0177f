package org.passerelle.web.neo4jbrowser;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.text.Language;

/**
 * What {@code passerelle.js} gives to Neo4j Browser before it starts.
 *
 * @param guides path and title, the one to play first
 * @param style rules by selector
 */
record BrowserSettings(
        String bolt,
        String auth,
        @Nullable String database,
        List<GuideEntry> guides,
        Map<String, Map<String, String>> style,
        List<Favourites.Folder> folders,
        List<Favourites.Favourite> favourites) {

    /** A guide that can be played. */
    record GuideEntry(String path, String title) {}

    static BrowserSettings of(
            BrowserConnection connection, Guide guide, Favourites favourites, GraphStyle style, Locale locale) {
        Language own = Language.of(locale);
        List<Locale> languages = Stream.of(Language.values())
                .sorted(Comparator.comparing(language -> language != own))
                .map(Language::locale)
                .toList();
        return new BrowserSettings(
                connection.bolt().toString(),
                connection.auth(),
                connection.database(),
                languages.stream()
                        .map(language -> new GuideEntry(Guide.FOLDER + Guide.fileName(language), guide.title(language)))
                        .toList(),
                style.rules(),
                favourites.folders(locale),
                favourites.all(locale));
    }
}
