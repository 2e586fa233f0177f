package org.passerelle.answers.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Given;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.NotUnderstood.Candidate;
import org.passerelle.answers.TermFinder;
import org.passerelle.answers.ValueFault;
import org.passerelle.answers.party.PartyFinder;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.model.PartialDate;
import org.passerelle.text.WholeNumber;

/** Reads the parameters of a question as people type them. */
final class ParameterReader {

    private final Graph graph;
    private final PartyFinder parties;
    private final TermFinder terms;

    ParameterReader(Graph graph, PartyFinder parties, TermFinder terms) {
        this.graph = graph;
        this.parties = parties;
        this.terms = terms;
    }

    Map<String, @Nullable Object> read(Question question, Map<String, String> given) {
        for (String name : given.keySet()) {
            if (question.parameter(name).isEmpty()) {
                throw NotUnderstood.invalid(ValueFault.UNKNOWN_PARAMETER, name, "", question.id())
                        .accepting(question.parameters().stream()
                                .map(Parameter::name)
                                .toList());
            }
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Parameter parameter : question.parameters()) {
            String text = given.getOrDefault(parameter.name(), "").strip();
            values.put(parameter.name(), text.isEmpty() ? preset(question, parameter) : value(parameter, text));
        }
        return values;
    }

    private static @Nullable Object preset(Question question, Parameter parameter) {
        if (parameter.required()) {
            throw NotUnderstood.invalid(ValueFault.QUESTION_NEEDS_IT, parameter.name(), "", question.id());
        }
        return parameter.preset();
    }

    private Object value(Parameter parameter, String text) {
        return switch (parameter.type()) {
            case PARTY -> parties.resolve(parameter.name(), text, parameter.kinds());
            case FIELD -> terms.field(parameter.name(), text);
            case ACTIVITY -> terms.activity(parameter.name(), text);
            case COOPERATION, ID -> node(parameter, text);
            case DOCUMENT -> document(parameter, text);
            case INTEGER -> integer(parameter, text);
            case DATE -> date(parameter, text);
            case KIND -> kind(parameter, text);
            case TEXT -> text;
        };
    }

    private String node(Parameter parameter, String text) {
        String list = parameter.type() == ParameterType.COOPERATION ? "read/cooperation-exists" : "read/node-exists";
        boolean known = graph.read(statements ->
                !statements.query(Cypher.named(list), Map.of("id", text)).isEmpty());
        if (!known) {
            throw NotUnderstood.unknown(parameter.name(), text, List.of());
        }
        return text;
    }

    private String document(Parameter parameter, String text) {
        List<Candidate> found = graph.read(statements -> statements.query(
                Cypher.named("read/document-named"),
                Map.of("text", text),
                row -> Candidate.named(row.text("id"), row.text("title"), "document")));
        if (found.isEmpty()) {
            throw NotUnderstood.unknown(parameter.name(), text, List.of());
        }
        if (found.size() > 1 && !found.get(0).id().equals(text)) {
            throw NotUnderstood.ambiguous(parameter.name(), text, found);
        }
        return found.get(0).id();
    }

    private static Long integer(Parameter parameter, String text) {
        int min = parameter.min() == null ? 0 : parameter.min();
        int max = parameter.max() == null ? WholeNumber.LARGEST : parameter.max();
        return (long) Given.number(parameter.name(), text, min, max);
    }

    private static Map<String, String> date(Parameter parameter, String text) {
        PartialDate date = Given.date(parameter.name(), text);
        return Map.of(
                "text", date.text(),
                "earliest", date.earliest().toString(),
                "latest", date.latest().toString());
    }

    private static String kind(Parameter parameter, String text) {
        return parameter.values().stream()
                .filter(value -> value.equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> NotUnderstood.invalid(ValueFault.NOT_ACCEPTED, parameter.name(), text)
                        .accepting(parameter.values()));
    }
}
