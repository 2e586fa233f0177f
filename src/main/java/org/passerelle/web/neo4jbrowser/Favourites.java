package org.passerelle.web.neo4jbrowser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.passerelle.answers.question.QuestionCatalogue;

/** The catalogue as favourites of Neo4j Browser: pictures first, then the questions by theme. */
final class Favourites {

    private static final String FOLDER = "Passerelle";

    /** A folder of favourites. */
    record Folder(String id, String name) {}

    /** A favourite; its first line, a comment, is its name. */
    record Favourite(String id, String content, String folder) {}

    private final QuestionCatalogue catalogue;
    private final GuideTexts texts;

    Favourites(QuestionCatalogue catalogue, GuideTexts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /** The folder of the pictures, then one for each theme. */
    List<Folder> folders(Locale locale) {
        List<Folder> folders = new ArrayList<>();
        folders.add(new Folder(folderId(""), FOLDER));
        catalogue
                .byTheme()
                .keySet()
                .forEach(theme -> folders.add(new Folder(
                        folderId(theme.id()), FOLDER + ", " + theme.label().in(locale))));
        return folders;
    }

    List<Favourite> all(Locale locale) {
        List<Favourite> favourites = new ArrayList<>();
        texts.pictures().forEach(picture -> favourites.add(favourite(picture, "", locale)));
        catalogue
                .byTheme()
                .forEach((theme, questions) -> questions.forEach(
                        question -> favourites.add(favourite(BrowserQuery.of(question), theme.id(), locale))));
        return favourites;
    }

    private static Favourite favourite(BrowserQuery query, String theme, Locale locale) {
        return new Favourite("passerelle-" + query.id(), query.text(locale), folderId(theme));
    }

    private static String folderId(String theme) {
        return theme.isEmpty() ? "passerelle" : "passerelle-" + theme;
    }

    /** All in one text, each ended by a semicolon. */
    String script(Locale locale) {
        return all(locale).stream().map(Favourite::content).collect(Collectors.joining(";\n\n", "", ";\n"));
    }

    /** What Neo4j Browser takes apart when it is dropped in: a folder for each theme, a file for each favourite. */
    byte[] archive(Locale locale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Folder folder : folders(locale)) {
                for (Favourite favourite : all(locale)) {
                    if (favourite.folder().equals(folder.id())) {
                        zip.putNextEntry(new ZipEntry(folder.name() + "/" + favourite.id() + ".cypher"));
                        zip.write(favourite.content().getBytes(StandardCharsets.UTF_8));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
