package org.passerelle.answers.question;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.graph.Cypher;

/** All questions: the files of {@code cypher/questions/}. */
public final class QuestionCatalogue {

    private final Themes themes = new Themes();
    private final Map<String, Cypher> files = new LinkedHashMap<>();
    private final Map<String, Question> questions = new ConcurrentHashMap<>();

    /** Finds the catalogue on the class path; each question is read when it is first asked for. */
    public QuestionCatalogue() {
        Cypher.inFolder("questions").forEach(file -> files.put(Header.id(file), file));
    }

    /** All questions, by id. */
    public List<Question> all() {
        return files.keySet().stream().map(this::read).toList();
    }

    private Question read(String id) {
        return questions.computeIfAbsent(id, one -> Header.question(requireNonNull(files.get(one)), themes));
    }

    /** The questions by theme, in the order of the themes; a theme without questions is left out. */
    public Map<Theme, List<Question>> byTheme() {
        Map<Theme, List<Question>> byTheme = new LinkedHashMap<>();
        themes.all().forEach(theme -> {
            List<Question> about = all().stream()
                    .filter(question -> question.theme().equals(theme))
                    .toList();
            if (!about.isEmpty()) {
                byTheme.put(theme, about);
            }
        });
        return byTheme;
    }

    /**
     * The question called {@code id}.
     *
     * @throws NotUnderstood when there is none; proposes those of similar name
     */
    public Question named(String id) {
        if (!files.containsKey(id)) {
            throw NotUnderstood.unknown("question", id, nearest(id));
        }
        return read(id);
    }

    private List<NotUnderstood.Candidate> nearest(String id) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return all().stream()
                .sorted(java.util.Comparator.comparing((Question one) -> distance.apply(one.id(), id)))
                .limit(3)
                .map(one -> new NotUnderstood.Candidate(one.id(), one.title(), "question"))
                .toList();
    }
}
