package org.passerelle.publish;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.question.Parameter;
import org.passerelle.answers.question.ParameterType;
import org.passerelle.answers.question.Question;
import org.passerelle.answers.question.QuestionCatalogue;
import tools.jackson.databind.JsonNode;

/** Which answers a site holds: those that need no parameter, and those for a value of one parameter where there are few. */
final class OfferedAnswers {

    /** A parameter with more values is left out: each has two pages. */
    static final int MOST = 50;

    private static final Set<ParameterType> LISTED = Set.of(ParameterType.FIELD, ParameterType.ACTIVITY);

    /**
     * A value that a page is made for.
     *
     * @param name in the data's language
     */
    record Value(
            String id,
            String name,
            @Nullable String nameEn,
            @Nullable String nameFr) {

        String in(String language) {
            String own = language.equals("fr") ? nameFr : nameEn;
            return own == null ? name : own;
        }
    }

    private final Map<String, Question> questions;
    private final Map<String, List<Value>> values;

    private OfferedAnswers(QuestionCatalogue catalogue, Map<String, List<Value>> values) {
        this.questions = catalogue.all().stream().collect(Collectors.toMap(Question::id, Function.identity()));
        this.values = values;
    }

    static OfferedAnswers read(QuestionCatalogue catalogue, Origin origin) {
        Map<String, List<Value>> byLabels = new TreeMap<>();
        Map<String, List<Value>> values = new TreeMap<>();
        catalogue
                .all()
                .forEach(question -> question.parameters().stream()
                        .filter(parameter -> isAlone(question, parameter))
                        .forEach(parameter -> {
                            List<Value> offered = offered(parameter, byLabels, origin);
                            if (!offered.isEmpty()) {
                                values.put(key(question.id(), parameter.name()), offered);
                            }
                        }));
        return new OfferedAnswers(catalogue, values);
    }

    /** Those that need no parameter, only. */
    static OfferedAnswers none(QuestionCatalogue catalogue) {
        return new OfferedAnswers(catalogue, Map.of());
    }

    /** True when the question can be asked with this parameter and nothing else. */
    private static boolean isAlone(Question question, Parameter parameter) {
        return question.parameters().stream().allMatch(other -> other.equals(parameter) || !other.required());
    }

    private static List<Value> offered(Parameter parameter, Map<String, List<Value>> known, Origin origin) {
        if (LISTED.contains(parameter.type())) {
            String list = parameter.type() == ParameterType.FIELD ? "/api/fields" : "/api/activities";
            return known.computeIfAbsent(list, address -> few(List.of(address), origin));
        }
        if (parameter.type() == ParameterType.KIND) {
            return parameter.values().stream()
                    .map(value -> new Value(value, value, null, null))
                    .toList();
        }
        if (parameter.type() == ParameterType.PARTY && !parameter.kinds().isEmpty()) {
            List<String> lists = parameter.kinds().stream()
                    .map(kind -> kind.equals("Country") ? "/api/countries" : "/api/parties?kind=" + kind)
                    .toList();
            return known.computeIfAbsent(String.join(" ", lists), labels -> few(lists, origin));
        }
        return List.of();
    }

    private static List<Value> few(List<String> lists, Origin origin) {
        List<Value> values = lists.stream()
                .flatMap(list -> read(list, origin).stream())
                .map(item -> new Value(
                        item.path("id").asString(),
                        item.path("name").asString(),
                        item.path("nameEn").asStringOpt().orElse(null),
                        item.path("nameFr").asStringOpt().orElse(null)))
                .toList();
        return values.size() > MOST ? List.of() : values;
    }

    private static List<JsonNode> read(String list, Origin origin) {
        String query = list.contains("?") ? "&" : "?";
        JsonNode body = origin.json(list + query + "size=" + (MOST + 1));
        return body.path("items").values().stream().toList();
    }

    private static String key(String question, String parameter) {
        return question + " " + parameter;
    }

    /** The question {@code id}, or null. */
    @Nullable
    Question question(String id) {
        return questions.get(id);
    }

    /** The values of a question's parameter that have pages. */
    List<Value> values(Question question, Parameter parameter) {
        return values.getOrDefault(key(question.id(), parameter.name()), List.of());
    }

    /** True when the site has the answer to {@code question} for these parameters. */
    boolean hold(String question, Map<String, String> given) {
        Question asked = questions.get(question);
        if (asked == null) {
            return false;
        }
        if (given.isEmpty() || given.equals(example(asked))) {
            return true;
        }
        return given.size() == 1
                && given.entrySet().stream()
                        .allMatch(one -> values.getOrDefault(key(question, one.getKey()), List.of()).stream()
                                .anyMatch(value -> value.id().equals(one.getValue())));
    }

    /** What a question that needs parameters is shown with where nothing is chosen. */
    private static Map<String, String> example(Question question) {
        return question.parameters().stream()
                .filter(parameter -> parameter.required() && parameter.preset() != null)
                .collect(Collectors.toMap(
                        Parameter::name,
                        parameter -> parameter.preset() instanceof Map<?, ?> date
                                ? String.valueOf(date.get("text"))
                                : String.valueOf(parameter.preset())));
    }
}
