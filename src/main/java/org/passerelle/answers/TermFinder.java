package org.passerelle.answers;

import java.util.List;
import java.util.Map;
import org.passerelle.answers.NotUnderstood.Candidate;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.model.Bilingual;
import org.passerelle.text.NameFolding;

/** Finds fields and activities by id or by their label in either language. */
public final class TermFinder {

    private final Graph graph;

    public TermFinder(Graph graph) {
        this.graph = graph;
    }

    /**
     * The id of the field that {@code text} means.
     *
     * @param parameter for which it was given, to be named in the fault
     * @throws NotUnderstood when there is none
     */
    public String field(String parameter, String text) {
        return term(parameter, text, "read/fields", "field");
    }

    /**
     * The id of the activity that {@code text} means.
     *
     * @param parameter for which it was given, to be named in the fault
     * @throws NotUnderstood when there is none
     */
    public String activity(String parameter, String text) {
        return term(parameter, text, "read/activities", "activity");
    }

    /**
     * The field that {@code text} means, with its names.
     *
     * @param parameter for which it was given, to be named in the fault
     * @throws NotUnderstood when there is none
     */
    public Named namedField(String parameter, String text) {
        String id = field(parameter, text);
        return graph.read(statements -> statements.query(
                        Cypher.named("read/names"),
                        Map.of("ids", List.of(id)),
                        row -> new Named(id, row.shown("name"), row.textOrNull("nameEn"), row.textOrNull("nameFr"))))
                .get(0);
    }

    private record Term(String id, String nameEn, String nameFr) {

        boolean isNamed(String text) {
            String folded = NameFolding.fold(text);
            return id.equals(text)
                    || NameFolding.fold(nameEn).equals(folded)
                    || NameFolding.fold(nameFr).equals(folded);
        }
    }

    private String term(String parameter, String text, String list, String what) {
        List<Term> terms = graph.read(statements -> statements.query(
                Cypher.named(list),
                Map.of(),
                row -> new Term(row.text("id"), row.shown("nameEn"), row.shown("nameFr"))));
        return terms.stream()
                .filter(term -> term.isNamed(text))
                .map(Term::id)
                .findFirst()
                .orElseThrow(() -> NotUnderstood.unknown(parameter, text, Similar.to(text, candidates(terms, what))));
    }

    private static List<Candidate> candidates(List<Term> terms, String what) {
        return terms.stream()
                .map(term -> new Candidate(term.id(), new Bilingual(term.nameEn(), term.nameFr()), what))
                .toList();
    }
}
