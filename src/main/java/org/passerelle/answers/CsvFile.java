package org.passerelle.answers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** An answer that can be had as a CSV file; it may be longer than the memory. */
public interface CsvFile {

    /** {@code text/csv} in UTF-8. */
    MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** Under which it is to be kept. */
    String fileName();

    /** Writes all of it. */
    void writeCsv(OutputStream out) throws IOException;
}
