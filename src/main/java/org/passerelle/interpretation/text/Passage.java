package org.passerelle.interpretation.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.LineRange;
import org.passerelle.model.Quote;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;

/** A cell as rules read it: white space folded, each letter knowing the line of the document on which it stands. */
public final class Passage {

    /** Signs that belong to no words that they stand beside. */
    private static final String AROUND = " ,;/-:";

    /** Codes that say where a party lies, whatever it is called. */
    private static final Set<String> WHERE = Arrays.stream(Heading.values())
            .filter(heading -> heading == Heading.COUNTRY || heading == Heading.CITY || heading.tellsWhere())
            .map(Heading::code)
            .collect(Collectors.toUnmodifiableSet());

    /**
     * Marks on one letter, one after the other, of which more are left out: a quarter of what
     * <a href="https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format">UAX #15</a> allows, and more than any script has. The JVM goes
     * back over all of them at each border of a word.
     */
    private static final int MARKS = 8;

    private final Cell cell;
    private final String text;
    private final String folded;
    private final int[] lines;
    private final List<Token> tokens;
    private final @Nullable Rewriting rewriting;

    /** Of what passage this one is a correction, and what each of its letters stands for there. */
    private record Rewriting(Passage source, List<Span> origins) {}

    private Passage(Cell cell, String text, int[] lines, @Nullable Rewriting rewriting) {
        this.cell = cell;
        this.text = text;
        this.lines = lines;
        this.rewriting = rewriting;
        this.folded = Folded.of(text);
        this.tokens = Token.of(folded);
    }

    public static Passage of(Cell cell) {
        StringBuilder text = new StringBuilder(cell.text().length());
        int[] lines = new int[cell.text().length()];
        int line = cell.lines().first();
        boolean blank = false;
        int marks = 0;
        for (int i = 0; i < cell.text().length(); i++) {
            char letter = cell.text().charAt(i);
            if (Character.isWhitespace(letter) || isAnotherBlank(letter, i, cell.text())) {
                blank = !text.isEmpty();
                line += letter == '\n' ? 1 : 0;
                continue;
            }
            marks = Character.getType(letter) == Character.NON_SPACING_MARK ? marks + 1 : 0;
            if (marks > MARKS) {
                continue;
            }
            if (blank) {
                lines[text.length()] = Math.min(line, cell.lines().last());
                text.append(' ');
                blank = false;
            }
            lines[text.length()] = Math.min(line, cell.lines().last());
            text.append(letter);
        }
        return new Passage(cell, text.toString(), Arrays.copyOf(lines, text.length()), null);
    }

    /** A space of typographers stands as it is between two letters, and folds as white space does beside others. */
    private static boolean isAnotherBlank(char letter, int at, String text) {
        boolean before = at > 0 && isBlank(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && isBlank(text.charAt(at + 1));
        return Character.isSpaceChar(letter) && (before || after);
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    /** The words of another column for the city of the party that this one names, with the same codes. */
    public Passage ofCity(String words) {
        return of(new Cell(Heading.CITY, "", words, cell.lines(), cell.row(), 0, cell.codes()));
    }

    /** This passage with {@code words} read as {@code readAs}; itself when they do not stand in it. Quotes give the words as they stand. */
    public Passage replaced(Pattern words, String readAs) {
        Matcher match = words.matcher(text);
        StringBuilder rewritten = new StringBuilder(text.length());
        List<Span> origins = new ArrayList<>(text.length());
        int from = 0;
        while (match.find()) {
            keep(from, match.start(), rewritten, origins);
            rewritten.append(readAs);
            origins.addAll(Collections.nCopies(readAs.length(), Span.of(match)));
            from = match.end();
        }
        if (from == 0) {
            return this;
        }
        keep(from, text.length(), rewritten, origins);
        return new Passage(cell, rewritten.toString(), new int[0], new Rewriting(this, origins));
    }

    private void keep(int from, int to, StringBuilder rewritten, List<Span> origins) {
        rewritten.append(text, from, to);
        for (int i = from; i < to; i++) {
            origins.add(new Span(i, i + 1));
        }
    }

    public Cell cell() {
        return cell;
    }

    /** The heading as the file writes it. */
    public String label() {
        return cell.label();
    }

    /** What the format and other columns state beside the text; when a curator has it read otherwise, only where it lies. */
    public Map<String, String> codes() {
        return rewriting == null
                ? cell.codes()
                : cell.codes().entrySet().stream()
                        .filter(code -> WHERE.contains(code.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** True under a heading for the town of a side. */
    public boolean isOfTowns() {
        return cell.heading() == Heading.CITY || cell.heading() == Heading.HOME_CITY;
    }

    /** Whether it names one party, whatever stands in it. */
    public boolean isOneParty() {
        return codes().containsKey(Cell.ONE_PARTY);
    }

    public String text() {
        return text;
    }

    /** As long as {@link #text}, without accents and case. */
    public String folded() {
        return folded;
    }

    public List<Token> tokens() {
        return tokens;
    }

    /** The words from {@code start} to before {@code end}, with their lines; the whole when there are none. */
    public Quote quote(int start, int end) {
        Span span = trimmed(new Span(start, end), AROUND);
        Span quoted = span.isEmpty() ? new Span(0, text.length()) : span;
        Rewriting origin = rewriting;
        if (origin != null) {
            return origin.source()
                    .quote(origin.origins()
                            .get(quoted.start())
                            .to(origin.origins().get(quoted.end() - 1)));
        }
        return new Quote(
                new LineRange(lines[quoted.start()], lines[quoted.end() - 1]),
                text.substring(quoted.start(), quoted.end()));
    }

    public Quote quote() {
        return quote(0, text.length());
    }

    public Quote quote(Span span) {
        return quote(span.start(), span.end());
    }

    public String words(Span span) {
        Span words = trimmed(span, AROUND);
        return text.substring(words.start(), words.end());
    }

    public Span all() {
        return new Span(0, text.length());
    }

    /** {@code span} without the signs {@code around} at its ends; one party keeps all but blanks. */
    public Span trimmed(Span span, String around) {
        String left = isOneParty() ? " " : around;
        int start = Math.max(0, span.start());
        int end = Math.min(text.length(), span.end());
        while (start < end && left.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && left.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, Math.max(start, end));
    }
}
