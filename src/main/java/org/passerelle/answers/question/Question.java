package org.passerelle.answers.question;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Cypher;
import org.passerelle.model.Bilingual;

/**
 * One question of the catalogue, as its file declares it.
 *
 * @param id the file's name, for example {@code city-twinnings}
 * @param sentence what it answers, in one sentence
 * @param theme under which it is listed
 * @param candidate the columns that a drawing joins by candidate links; null when there are none
 */
public record Question(
        String id,
        Bilingual title,
        Bilingual sentence,
        Theme theme,
        List<Parameter> parameters,
        List<AnswerColumn> columns,
        @Nullable CandidateLink candidate,
        Cypher cypher) {

    /** The parameter called {@code name}. */
    public Optional<Parameter> parameter(String name) {
        return parameters.stream().filter(one -> one.name().equals(name)).findFirst();
    }
}
