package org.passerelle.reading.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.SourceText;

/**
 * A file that is text.
 *
 * @param charset how it is encoded
 * @param mark bytes of the byte order mark before the text
 */
public record TextFile(InputFile file, Charset charset, int mark) implements SourceText, Content {

    /** Characters from which a format is recognised. */
    private static final int SAMPLE = 1 << 16;

    private static final int BEGINNING = 2000;
    private static final Pattern HTML =
            Pattern.compile("<!doctype\\s+html|<html[\\s>]|^<(?![?!])(?!iati)\\w", Pattern.CASE_INSENSITIVE);

    /** The characters from which a format is recognised. */
    public String sample() {
        return beginning(SAMPLE);
    }

    /** True when it begins like XML or HTML. */
    public boolean isMarkup() {
        return begins().startsWith("<");
    }

    /** True when it begins like HTML. */
    public boolean isHtml() {
        String begins = begins();
        return begins.startsWith("<") && HTML.matcher(begins).find();
    }

    /** True when it begins like JSON. */
    public boolean isJson() {
        String begins = begins();
        return begins.startsWith("{") || begins.startsWith("[");
    }

    private String begins() {
        return beginning(BEGINNING).stripLeading();
    }

    /** The text, from its beginning and without the byte order mark. */
    public Reader open() {
        try {
            InputStream bytes = Files.newInputStream(file.path());
            bytes.skipNBytes(mark);
            return new InputStreamReader(bytes, charset.newDecoder());
        } catch (IOException e) {
            throw file.refuse(e);
        }
    }

    /** Its first characters, {@code length} at most. */
    public String beginning(int length) {
        try (Reader reader = open()) {
            char[] characters = new char[length];
            int filled = 0;
            int read = reader.read(characters);
            while (read > 0) {
                filled += read;
                read = reader.read(characters, filled, length - filled);
            }
            return new String(characters, 0, filled);
        } catch (IOException e) {
            throw file.refuse(e);
        }
    }

    @Override
    public boolean verbatim() {
        return true;
    }

    @Override
    public Stream<String> lines() {
        BufferedReader reader = new BufferedReader(open());
        return reader.lines().onClose(() -> {
            try {
                reader.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
