package org.passerelle.explorer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.question.Parameter;
import org.passerelle.answers.question.Question;

/** The form of a question, made from its header. */
public record QuestionForm(List<Input> inputs, String example) {

    private static final Links LINKS = new Links();

    /**
     * An input.
     *
     * @param form select, number, party or text
     * @param hint what it is when left empty, or an example
     */
    public record Input(
            String name,
            String label,
            String form,
            String value,
            String hint,
            boolean required,
            String kinds,
            List<Choices.Choice> choices,
            @Nullable Integer min,
            @Nullable Integer max) {}

    static QuestionForm of(Question question, Map<String, String> given, Choices choices, Say say) {
        List<Input> inputs = question.parameters().stream()
                .map(parameter -> input(parameter, given, choices, say))
                .toList();
        String example = question.parameters().stream()
                .filter(parameter -> parameter.required() && parameter.preset() != null)
                .map(parameter -> parameter.name() + "=" + LINKS.query(text(parameter.preset())))
                .collect(Collectors.joining("&"));
        return new QuestionForm(inputs, example);
    }

    private static Input input(Parameter parameter, Map<String, String> given, Choices choices, Say say) {
        return new Input(
                parameter.name(),
                parameter.label().in(say.locale()),
                form(parameter),
                given.getOrDefault(parameter.name(), "").strip(),
                text(parameter.preset()),
                parameter.required(),
                String.join(",", parameter.kinds()),
                choices(parameter, choices, say),
                parameter.min(),
                parameter.max());
    }

    private static String form(Parameter parameter) {
        return switch (parameter.type()) {
            case PARTY -> "party";
            case FIELD, ACTIVITY, KIND -> "select";
            case INTEGER -> "number";
            case COOPERATION, DOCUMENT, ID, DATE, TEXT -> "text";
        };
    }

    private static List<Choices.Choice> choices(Parameter parameter, Choices choices, Say say) {
        return switch (parameter.type()) {
            case FIELD -> choices.fields();
            case ACTIVITY -> choices.activities();
            case KIND ->
                parameter.values().stream()
                        .map(value -> new Choices.Choice(value, say.word(value)))
                        .toList();
            default -> List.of();
        };
    }

    private static String text(@Nullable Object preset) {
        return preset instanceof Map<?, ?> date ? Objects.toString(date.get("text"), "") : Objects.toString(preset, "");
    }
}
