package org.passerelle.answers.question;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.passerelle.answers.CsvFile;

/** An answer on its way out, in one language; which form it takes is negotiated. */
@Schema(implementation = AnswerBody.Form.class)
record AnswerBody(Answer answer, Locale locale) implements CsvFile {

    @JsonValue
    Map<String, Object> document() {
        return AnswerWriter.document(answer, locale);
    }

    @Override
    public String fileName() {
        return answer.question().id() + ".csv";
    }

    @Override
    public void writeCsv(OutputStream out) throws IOException {
        out.write(AnswerWriter.csv(answer, locale).getBytes(StandardCharsets.UTF_8));
    }

    /** What {@link #document} looks like. */
    @Schema(name = "Answer", description = "The answer to a question")
    record Form(
            @Schema(description = "Id of the question", example = "city-twinnings")
            String id,

            @Schema(description = "Title in the language asked for")
            String title,

            @Schema(description = "What was asked, after names were resolved")
            Map<String, Object> parameters,

            @Schema(description = "Names of the columns, in order")
            List<String> columns,

            @Schema(description = "A value for each column, and under 'sources' the ids of the row's sources")
            List<Map<String, Object>> rows,

            @Schema(description = "Every source that a row names, once")
            List<Source> sources) {}
}
