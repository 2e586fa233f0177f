package org.passerelle.curated;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.model.LineRange;
import org.passerelle.model.Quote;

/**
 * A document as published: its bytes, read as UTF-8, line by line.
 *
 * @param file name of the file
 * @param text the whole
 * @param lines the lines; the first is line 1
 * @param sha256 of the bytes, in hexadecimal
 */
public record SourceDocument(String file, String text, List<String> lines, String sha256) {

    /**
     * The document that {@code bytes} hold.
     *
     * @throws CharacterCodingException when they are not UTF-8
     */
    public static SourceDocument of(String file, byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return new SourceDocument(file, text, text.lines().toList(), DigestUtils.sha256Hex(bytes));
    }

    /** True when the document has all these lines. */
    public boolean has(LineRange range) {
        return range.last() <= lines.size();
    }

    /** The lines of {@code range} as they are. */
    public String verbatim(LineRange range) {
        return String.join("\n", lines.subList(range.first() - 1, range.last()));
    }

    /** True when the words of {@code quote} begin on its first line and end on its last. */
    public boolean holds(Quote quote) {
        int first = quote.lines().first();
        int last = quote.lines().last();
        boolean within = has(quote.lines()) && folded(first, last).contains(quote.words());
        boolean inFewer = first < last
                && (folded(first + 1, last).contains(quote.words())
                        || folded(first, last - 1).contains(quote.words()));
        return within && !inFewer;
    }

    /** Where the words of {@code quote} stand instead, nearest to where it says; empty when they stand nowhere. */
    public Optional<LineRange> find(Quote quote) {
        int length = quote.lines().last() - quote.lines().first();
        int start = Math.min(quote.lines().first(), lines.size());
        for (int distance = 0; distance <= lines.size(); distance++) {
            for (int first : new int[] {start - distance, start + distance}) {
                if (first >= 1 && first + length <= lines.size()) {
                    LineRange candidate = new LineRange(first, first + length);
                    if (holds(new Quote(candidate, quote.words()))) {
                        return Optional.of(candidate);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private String folded(int first, int last) {
        return StringUtils.normalizeSpace(String.join(" ", lines.subList(first - 1, last)));
    }
}
