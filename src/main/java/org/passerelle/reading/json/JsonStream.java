package org.passerelle.reading.json;

import org.passerelle.reading.Refusal;
import org.passerelle.reading.UnreadableFileException;
import org.passerelle.reading.file.TextFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** A JSON file that is read token by token, within the limits of what is read, and refused at the line where it breaks. */
public final class JsonStream implements AutoCloseable {

    private static final int NESTING = 30;

    private final TextFile text;
    private final JsonParser tokens;

    /** Begins to read {@code text}. */
    public JsonStream(TextFile text) {
        this.text = text;
        this.tokens = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(NESTING)
                        .maxStringLength(text.file().limits().charactersPerCell())
                        .build())
                .build()
                .createParser(ObjectReadContext.empty(), text.open());
    }

    /** One token after the other. */
    public JsonParser tokens() {
        return tokens;
    }

    /** Goes through the rest, so that what is broken there is refused too. */
    public void readToTheEnd() {
        while (tokens.nextToken() != null) {
            tokens.skipChildren();
        }
    }

    /** Why the file cannot be read, at the line where the reader stands. */
    public UnreadableFileException refuse(Refusal refusal, Object... values) {
        return text.file().refuse(tokens.currentLocation().getLineNr(), refusal, values);
    }

    /** What {@code fault} says about the file. */
    public UnreadableFileException broken(JacksonException fault) {
        return refuse(Refusal.BROKEN_JSON, fault.getOriginalMessage());
    }

    @Override
    public void close() {
        tokens.close();
    }
}
