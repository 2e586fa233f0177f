package org.passerelle.publish;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Names of files for addresses. Two addresses never share one, on systems that fold case either: capitals follow an underscore, and what is neither a
 * letter, a digit, nor one of {@code - . = ,} is written as its bytes, each after a tilde. {@code common.js} names pages by the same rule.
 */
final class FileNames {

    /** Segments longer than this end in a digest: file systems take 255 bytes. */
    private static final int LONGEST = 180;

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyz0123456789-.=,";

    private FileNames() {}

    /** The name for path and query, without an ending. */
    static String of(SiteAddress address) {
        String path = address.path().equals("/") ? "/index" : address.path();
        String query = address.query().entrySet().stream()
                .map(one -> "," + one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining());
        return Arrays.stream((path.substring(1) + query).split("/", -1))
                .map(FileNames::segment)
                .collect(Collectors.joining("/"));
    }

    private static String segment(String text) {
        StringBuilder name = new StringBuilder();
        text.codePoints().forEach(letter -> append(name, letter));
        if (text.isEmpty() || text.startsWith(".")) {
            name.insert(0, '~');
        }
        return name.length() <= LONGEST
                ? name.toString()
                : name.substring(0, LONGEST - 20) + "~~"
                        + DigestUtils.sha256Hex(text).substring(0, 16);
    }

    private static void append(StringBuilder name, int letter) {
        if (letter >= 'A' && letter <= 'Z') {
            name.append('_').append(String.valueOf((char) letter).toLowerCase(Locale.ROOT));
        } else if (PLAIN.indexOf(letter) >= 0) {
            name.append((char) letter);
        } else {
            for (byte one : Character.toString(letter).getBytes(StandardCharsets.UTF_8)) {
                name.append(String.format("~%02x", one));
            }
        }
    }
}
