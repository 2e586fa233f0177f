package org.passerelle.reading.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.Refusal;

/**
 * Remembers the lines that pass through it until they are asked for, so that a row can be kept as the file writes it. Lines end as
 * {@link String#lines} has it.
 */
final class LineTape extends FilterReader {

    /** As many cells of full length as one line may hold. */
    private static final int CELLS = 10;

    private final InputFile file;
    private final int longest;
    private final Deque<String> lines = new ArrayDeque<>();
    private final StringBuilder line = new StringBuilder();
    private int first = 1;
    private boolean afterReturn;

    LineTape(Reader in, InputFile file) {
        super(in);
        this.file = file;
        this.longest = (int) Math.min(Integer.MAX_VALUE, (long) file.limits().charactersPerCell() * CELLS);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] characters, int offset, int length) throws IOException {
        int read = super.read(characters, offset, length);
        int start = offset;
        for (int i = offset; i < offset + read; i++) {
            char character = characters[i];
            if (character == '\n' || character == '\r') {
                keep(characters, start, i);
                start = i + 1;
                if (character == '\r' || !afterReturn) {
                    endLine();
                }
            }
            afterReturn = character == '\r';
        }
        keep(characters, start, offset + Math.max(0, read));
        return read;
    }

    /** The lines from {@code from} to {@code to}; those before {@code from} are forgotten. */
    String take(int from, int to) {
        while (first < from && !lines.isEmpty()) {
            lines.removeFirst();
            first++;
        }
        StringBuilder text = new StringBuilder();
        Iterator<String> kept = lines.iterator();
        for (int number = from; number <= to; number++) {
            text.append(number == from ? "" : "\n").append(kept.hasNext() ? kept.next() : line);
        }
        return text.toString();
    }

    private void endLine() {
        lines.addLast(line.toString());
        line.setLength(0);
    }

    private void keep(char[] characters, int from, int to) {
        if (to > from) {
            line.append(characters, from, to - from);
        }
        if (line.length() > longest) {
            throw file.refuse(first + lines.size(), Refusal.LONG_LINE, longest);
        }
    }
}
