package org.passerelle.answers.question;

import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.passerelle.answers.Download;
import org.passerelle.answers.Paged;
import org.passerelle.answers.WrittenDownloads;
import org.springframework.http.MediaType;

/** An answer on its way out, in one format and language. */
@Schema(implementation = AnswerBody.Form.class)
record AnswerBody(Download content, Extent extent) implements Download, Paged {

    private static final Extent ALL = new Extent(0, 0, 0);

    /** {@code answer} in {@code format}; one that is read while it is written is whole before it is sent. */
    static AnswerBody of(AnswerStream answer, AnswerFormat format, Locale locale, WrittenDownloads files) {
        Download written = new Written(answer, format, locale);
        return answer instanceof Answer page
                ? new AnswerBody(written, page.extent())
                : new AnswerBody(files.written(() -> written), ALL);
    }

    @Override
    public MediaType contentType() {
        return content.contentType();
    }

    @Override
    public Optional<String> fileName() {
        return content.fileName();
    }

    @Override
    public void write(OutputStream out) throws IOException {
        content.write(out);
    }

    @Override
    public int page() {
        return extent.page();
    }

    @Override
    public int size() {
        return extent.size();
    }

    @Override
    public long total() {
        return extent.total();
    }

    private record Written(AnswerStream answer, AnswerFormat format, Locale locale) implements Download {

        @Override
        public MediaType contentType() {
            return Download.typeOf(format.mediaType());
        }

        @Override
        public Optional<String> fileName() {
            return format.isFile() ? Optional.of(answer.question().id() + "." + format.extension()) : Optional.empty();
        }

        @Override
        public void write(OutputStream out) throws IOException {
            format.write(answer, locale, out);
        }
    }

    /** What it looks like in JSON. */
    @Schema(name = "Answer", description = "The answer to a question, or a page of it")
    record Form(
            @Schema(description = "Id of the question", example = "city-twinnings")
            String id,

            @Schema(description = "Title in the language asked for")
            String title,

            @Schema(description = "What was asked, after names were resolved")
            Map<String, Object> parameters,

            @Schema(description = "Names of the columns, in order")
            List<String> columns,

            @Schema(description = "Which page this is, from 0", example = "0")
            int page,

            @Schema(description = "How many rows a page holds at most", example = "100")
            int size,

            @Schema(description = "How many rows all pages hold", example = "42")
            long total,

            @Schema(description = "A value for each column, and under 'sources' the ids of the row's sources")
            List<Map<String, Object>> rows,

            @Schema(description = "Every source that a row names, once")
            List<Source> sources) {}
}
