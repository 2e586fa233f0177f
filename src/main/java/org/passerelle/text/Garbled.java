package org.passerelle.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in UTF-8 that some program read as windows-1252 and saved so: {@code ChÃ¢teau} for {@code Château}. */
public final class Garbled {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** The first bytes of accented letters and of typographic signs, and what may follow them, as windows-1252 shows them. */
    private static final Pattern BYTES = Pattern.compile("[ÃÂÄÅ][\u0080-\u00BF\u0152-\u0192\u02C6-\u02DC\u2013-\u2122]"
            + "|â[\u0080-\u00BF\u0152-\u0192\u02C6-\u02DC\u2013-\u2122]{2}");

    private Garbled() {}

    /** How {@code text} reads in its own encoding; empty when nothing in it is garbled. */
    public static Optional<String> right(String text) {
        Matcher garbled = BYTES.matcher(text);
        if (!garbled.find()) {
            return Optional.empty();
        }
        String right = garbled.replaceAll(found -> Matcher.quoteReplacement(decoded(found.group())));
        return right.equals(text) ? Optional.empty() : Optional.of(right);
    }

    private static String decoded(String shown) {
        ByteBuffer bytes = ByteBuffer.allocate(shown.length());
        for (int i = 0; i < shown.length(); i++) {
            char letter = shown.charAt(i);
            // bytes that windows-1252 leaves open stay as they are
            bytes.put(
                    letter <= '\u00FF' ? (byte) letter : String.valueOf(letter).getBytes(WINDOWS)[0]);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException notGarbled) {
            return shown;
        }
    }
}
