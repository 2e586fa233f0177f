package org.passerelle.answers.question;

import java.util.List;
import java.util.Optional;
import org.passerelle.graph.Cypher;
import org.passerelle.model.Bilingual;

/**
 * One question of the catalogue, as its file declares it.
 *
 * @param id the file's name, for example {@code city-twinnings}
 * @param sentence what it answers, in one sentence
 * @param theme under which it is listed
 */
public record Question(
        String id,
        Bilingual title,
        Bilingual sentence,
        String theme,
        List<Parameter> parameters,
        List<AnswerColumn> columns,
        Cypher cypher) {

    /** The parameter called {@code name}. */
    public Optional<Parameter> parameter(String name) {
        return parameters.stream().filter(one -> one.name().equals(name)).findFirst();
    }
}
