package org.passerelle.load;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.curated.DatasetException;
import org.passerelle.graph.NodeLine;
import org.passerelle.testing.Unit;

/** Files that are no packages, or were made to do harm, are refused as such. */
@Unit
class PackageFileTest {

    /** Letters that one cell may have at most. */
    private static final int CELL = 16 * 1024 * 1024;

    private static final int DEEP = 100_000;

    private static final String STORED = "<urn:passerelle:x> <urn:passerelle:graph#" + NodeLine.PROPERTY + "> ";

    @TempDir
    private Path folder;

    static Stream<Arguments> hostile() {
        return Stream.of(
                arguments("half a zip", "PK\u0003\u0004half"),
                arguments("deep JSON", "[".repeat(DEEP)),
                arguments("deep Turtle", STORED + "( ".repeat(DEEP)),
                arguments("Turtle in brackets", STORED + "[ <urn:p> ".repeat(DEEP)),
                arguments("Turtle that stores something else", STORED + "\"nothing\" ."),
                arguments(
                        "a value that is null",
                        "{\"urn:passerelle:graph#stored\": \"{\\\"id\\\":\\\"dataset/x\\\",\\\"labels\\\":[\\\"Dataset\\\"],"
                                + "\\\"properties\\\":{\\\"aliases\\\":[null]},\\\"links\\\":[]}\"}"),
                arguments(
                        "an entity",
                        "<?xml version='1.0'?><!DOCTYPE gexf [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><gexf>&e;</gexf>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isRefused(String what, String content) throws IOException {
        assertIsRefused(Files.writeString(folder.resolve("package"), content, StandardCharsets.UTF_8));
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                arguments("no column", ""),
                arguments("another id", "id:ID\ndocument/x\n"),
                arguments("a number in words", "id:ID,records:long\ndataset/x,many\n"),
                arguments("no such day", "id:ID,loadedAt:date\ndataset/x,2001-02-31\n"),
                arguments("a cell without an end", "id:ID,title:string\ndataset/x,\"" + "x".repeat(CELL)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void tableIsRefused(String what, String content) throws IOException {
        Path file = folder.resolve("package.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("nodes/Dataset.csv"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        assertIsRefused(file);
    }

    private static void assertIsRefused(Path file) {
        assertThatThrownBy(() -> new PackageFile(file).close())
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining(file.toString());
    }
}
