package org.passerelle.answers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.MediaType;

/** An answer that writes itself; it may be longer than the memory. */
public interface Download {

    /** The type of what it writes; text says that it is in UTF-8. */
    MediaType contentType();

    /** Under which it is to be kept; empty for what people look at. */
    Optional<String> fileName();

    /** Writes all of it, and leaves {@code out} open. */
    void write(OutputStream out) throws IOException;

    /** What {@code mediaType}, without parameters, is as the type of a download. */
    static MediaType typeOf(String mediaType) {
        MediaType type = MediaType.parseMediaType(mediaType);
        return type.getType().equals("text") ? new MediaType(type, StandardCharsets.UTF_8) : type;
    }
}
