package org.passerelle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.output.CloseShieldWriter;
import org.apache.commons.io.output.WriterOutputStream;
import org.passerelle.answers.question.AnswerFormat;
import org.passerelle.answers.question.AnswerFormats;
import org.passerelle.answers.question.Asked;
import org.passerelle.answers.question.Cut;
import org.passerelle.answers.question.Question;
import org.passerelle.answers.question.Questioner;
import org.passerelle.csv.CsvTableWriter;

/**
 * Prints the answer to a question as it was asked for, whoever answers.
 *
 * @param format a registered format; without one a table for the terminal
 * @param literal true for cells as they are, false for such that no spreadsheet runs
 */
record AnswerPrinter(
        Question question,
        Map<String, String> parameters,
        Optional<AnswerFormat> format,
        boolean literal,
        Locale locale) {

    /** Asks the graph itself. */
    void print(Questioner questioner, PrintWriter out) {
        Cut cut =
                Cut.read(question, parameters, format.map(AnswerFormat::streams).orElse(false));
        Asked asked = questioner.read(question, parameters);
        if (format.isEmpty()) {
            out.print(AnswerTable.of(questioner.answer(asked, cut), locale));
            return;
        }
        AnswerFormat chosen = literal ? format.get().literal() : format.get();
        bytes(out, to -> chosen.write(questioner.stream(asked, cut), locale, to));
    }

    /** Asks the server that holds the graph. */
    void print(RunningServer server, PrintWriter out) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.put("format", format.map(AnswerFormat::code).orElse(AnswerFormats.STANDARD));
        all.put(CsvTableWriter.LITERAL, String.valueOf(literal));
        try (InputStream answer = server.ask(question, all)) {
            if (format.isEmpty()) {
                out.print(ServedTable.of(question, answer, locale));
            } else {
                bytes(out, answer::transferTo);
            }
        } catch (IOException e) {
            throw new SystemFault(CliText.REFUSED.with(), e);
        }
    }

    /** Writes bytes in UTF-8. */
    interface Bytes {

        void to(OutputStream out) throws IOException;
    }

    /** Prints what {@code answer} writes. */
    static void bytes(PrintWriter out, Bytes answer) {
        try (OutputStream to = WriterOutputStream.builder()
                .setWriter(CloseShieldWriter.wrap(out))
                .setCharset(StandardCharsets.UTF_8)
                .get()) {
            answer.to(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
