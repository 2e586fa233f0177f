package org.passerelle.answers.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.graph.Cypher;

/** All questions: the files of {@code cypher/questions/}. */
public final class QuestionCatalogue {

    private final Themes themes = new Themes();
    private final Map<String, Question> questions = new LinkedHashMap<>();

    /** Reads the catalogue from the class path. */
    public QuestionCatalogue() {
        Cypher.inFolder("questions").stream()
                .map(file -> Header.question(file, themes))
                .forEach(one -> questions.put(one.id(), one));
    }

    /** All questions, by id. */
    public List<Question> all() {
        return List.copyOf(questions.values());
    }

    /** The questions by theme, in the order of the themes; a theme without questions is left out. */
    public Map<Theme, List<Question>> byTheme() {
        Map<Theme, List<Question>> byTheme = new LinkedHashMap<>();
        themes.all().forEach(theme -> {
            List<Question> about = questions.values().stream()
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
        Question question = questions.get(id);
        if (question == null) {
            throw NotUnderstood.unknown("question", id, nearest(id));
        }
        return question;
    }

    private List<NotUnderstood.Candidate> nearest(String id) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return questions.values().stream()
                .sorted(java.util.Comparator.comparing((Question one) -> distance.apply(one.id(), id)))
                .limit(3)
                .map(one -> new NotUnderstood.Candidate(one.id(), one.title(), "question"))
                .toList();
    }
}
