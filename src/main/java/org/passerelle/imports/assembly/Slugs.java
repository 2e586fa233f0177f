package org.passerelle.imports.assembly;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.text.Folding;

/** Readable parts of ids, made from names in any script. */
public final class Slugs {

    private static final int LENGTH = 60;
    private static final int DIGITS = 8;
    private static final Pattern NOT_OF_A_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    /** The letters of most names end before this one; folding makes of them what transliterating does, in a tenth of the time. */
    private static final int AFTER_LATIN = 0x250;

    private Slugs() {}

    /** {@code name} in lower-case Latin letters, digits and hyphens; a digest of it when it has neither letters nor digits. */
    public static String of(String name) {
        String slug = StringUtils.strip(NOT_OF_A_SLUG.matcher(plain(name)).replaceAll("-"), "-");
        String cut = StringUtils.stripEnd(StringUtils.left(slug, LENGTH), "-");
        return cut.isEmpty() ? digest(name) : cut;
    }

    private static String plain(String name) {
        if (name.chars().allMatch(letter -> letter < AFTER_LATIN)) {
            String folded = Folding.fold(name);
            if (StringUtils.isAsciiPrintable(folded)) {
                return folded;
            }
        }
        return LATIN.transliterate(name);
    }

    /** A slug that no other key has: a digest is added when {@code key} is not one as it stands. */
    static String unique(String key) {
        String slug = of(key);
        return slug.equals(key) ? slug : slug + "-" + digest(key);
    }

    /** The last parts of {@code ids}, and a digest of the whole, since two parties of different countries may end alike. */
    static String together(List<String> ids) {
        String readable =
                ids.stream().map(id -> StringUtils.substringAfterLast(id, "/")).collect(Collectors.joining("-"));
        String cut = StringUtils.stripEnd(StringUtils.left(readable, LENGTH), "-");
        return cut + "-" + digest(String.join(" ", ids));
    }

    static String digest(String text) {
        return DigestUtils.sha256Hex(text).substring(0, DIGITS);
    }
}
