package example;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.passerelle.answers.question.AnswerFormat;
import org.passerelle.answers.question.AnswerStream;

/** The example of {@code docs/adding-an-export.md}: how many rows an answer has, in capitals. */
public final class ShoutedFormat implements AnswerFormat {

    @Override
    public String code() {
        return "shouted";
    }

    @Override
    public String mediaType() {
        return "text/vnd.shouted";
    }

    @Override
    public boolean streams() {
        return true;
    }

    @Override
    public void write(AnswerStream answer, Locale locale, OutputStream out) throws IOException {
        String title = answer.question().title().in(locale).toUpperCase(locale);
        answer.eachPart(
                locale,
                (rows, sources) ->
                        out.write((title + ": " + rows.size() + " ROWS\n").getBytes(StandardCharsets.UTF_8)));
    }
}
