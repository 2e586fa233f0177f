package org.passerelle.answers.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.answers.question.Question;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.testing.SeededGraph;
import org.passerelle.testing.WithDatabase;
import org.passerelle.text.NameFolding;

/**
 * A hundred wordings in both languages, each of which one question of the catalogue answers, and forty that were written when the rule stood
 * and led to no change of it.
 */
@WithDatabase
class QuestionWordingsTest {

    private static final int OFFERED = 3;

    private static List<NamedCsvRecord> wordings(String name) throws IOException {
        try (Reader file = new InputStreamReader(
                        Objects.requireNonNull(QuestionWordingsTest.class.getResourceAsStream("/wordings/" + name)),
                        UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"questions.csv, 0.85, 0.9", "held-out.csv, 0.75, 0.9"})
    void theQuestionThatFitsTheWordsIsOffered(String name, double shareOfFirst, double shareOfOffered)
            throws IOException {
        QuestionMatcher matcher = new QuestionMatcher(
                new QuestionCatalogue(), SeededGraph.connection().graph());
        int first = 0;
        List<String> others = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        List<NamedCsvRecord> wordings = wordings(name);
        for (NamedCsvRecord wording : wordings) {
            List<String> found = matcher.find(Typed.of(wording.getField("wording")), OFFERED).stream()
                    .map(SearchResult.QuestionHit::id)
                    .toList();
            int at = found.indexOf(wording.getField("question"));
            if (at == 0) {
                first++;
            } else {
                (at < 0 ? missed : others).add(wording.getField("wording") + ": " + found);
            }
        }
        assertThat((double) first / wordings.size())
                .as("offered first; not so %s, %s", others, missed)
                .isGreaterThanOrEqualTo(shareOfFirst);
        assertThat(1 - (double) missed.size() / wordings.size())
                .as("offered; not so %s", missed)
                .isGreaterThanOrEqualTo(shareOfOffered);
    }

    @Test
    void noWordingIsWrittenInAQuestion() throws IOException {
        Set<String> written = new QuestionCatalogue()
                .all().stream()
                        .map(Question::asked)
                        .filter(Objects::nonNull)
                        .flatMap(asked -> Stream.of(asked.en(), asked.fr()))
                        .flatMap(asked -> Stream.of(asked.split("[,;]", -1)))
                        .map(NameFolding::fold)
                        .collect(Collectors.toSet());

        assertThat(Stream.concat(wordings("questions.csv").stream(), wordings("held-out.csv").stream())
                        .map(wording -> NameFolding.fold(wording.getField("wording"))))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(written);
    }
}
