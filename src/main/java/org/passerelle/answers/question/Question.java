package org.passerelle.answers.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Cypher;
import org.passerelle.model.Bilingual;

/**
 * One question of the catalogue, as its file declares it.
 *
 * @param id the file's name, for example {@code city-twinnings}
 * @param sentence what it answers, in one sentence
 * @param asked what else people type who look for it; null when the other texts say it
 * @param theme under which it is listed
 * @param cuts true when the statement itself returns the rows that {@code $skip} and {@code $rows} ask for, each with the {@code total}
 * @param ahead true when its first page takes the whole graph, and is read before somebody asks for it where that is large
 * @param candidate the columns that a drawing joins by candidate links; null when there are none
 */
public record Question(
        String id,
        Bilingual title,
        Bilingual sentence,
        @Nullable Bilingual asked,
        Theme theme,
        List<Parameter> parameters,
        List<AnswerColumn> columns,
        @Nullable CandidateLink candidate,
        boolean cuts,
        boolean ahead,
        Cypher cypher) {

    /** How many rows a statement that cuts passes over. */
    static final String SKIP = "skip";

    /** How many rows a statement that cuts returns at most. */
    static final String ROWS = "rows";

    /** False where nobody looks at what there is to draw, which a statement may then leave out. */
    static final String DRAWN = "drawn";

    /** Ids of what rows are wanted of, where a {@link RowFinder} found them; else empty, and the statement finds them. */
    static final String ONLY = "only";

    /** In each row of a statement that cuts: how many rows there are in all. */
    static final String TOTAL = "total";

    /** The parameter called {@code name}. */
    public Optional<Parameter> parameter(String name) {
        return parameters.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /**
     * The statement for every row, which come one by one: one that cuts has them in order before it works out what they show.
     */
    Cypher whole() {
        return cuts ? cypher.asFound() : cypher;
    }

    /** {@link #bound(Map, long, long, boolean, List)} for an answer that somebody draws. */
    public Map<String, Object> bound(Map<String, @Nullable Object> values, long skip, long rows) {
        return bound(values, skip, rows, true, List.of());
    }

    /**
     * What the statement gets.
     *
     * @param values by the names of the parameters; null for what is not given
     * @param skip how many rows it passes over, if it cuts
     * @param rows how many it returns at most, if it cuts
     * @param drawn whether anybody looks at what there is to draw
     * @param only ids of what rows are wanted of; empty when the statement finds them
     */
    Map<String, Object> bound(
            Map<String, @Nullable Object> values, long skip, long rows, boolean drawn, List<String> only) {
        Map<String, Object> bound = new HashMap<>();
        for (Parameter parameter : parameters) {
            bound.put(
                    parameter.name(),
                    Objects.requireNonNullElse(
                            values.get(parameter.name()), parameter.type().absent()));
        }
        bound.put(DRAWN, drawn);
        bound.put(ONLY, only);
        if (cuts) {
            bound.put(SKIP, skip);
            bound.put(ROWS, rows);
        }
        return bound;
    }
}
