package org.passerelle.answers.question;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;

/** All forms in which answers are written, as they register themselves. */
public final class AnswerFormats {

    /** The form of an answer when nobody asks for another. */
    public static final String STANDARD = "json";

    private final List<AnswerFormat> formats;

    /** Finds the formats of the class path. */
    public AnswerFormats() {
        this(AnswerFormats.class.getClassLoader());
    }

    /** Finds the formats that {@code loader} sees. */
    AnswerFormats(ClassLoader loader) {
        formats = ServiceLoader.load(AnswerFormat.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(AnswerFormat::code))
                .toList();
    }

    /** By code. */
    public List<AnswerFormat> all() {
        return formats;
    }

    /** The codes of all formats. */
    public List<String> codes() {
        return formats.stream().map(AnswerFormat::code).toList();
    }

    /**
     * The format called {@code code}.
     *
     * @throws NotUnderstood when there is none; lists those that there are
     */
    public AnswerFormat named(String field, String code) {
        return formats.stream()
                .filter(format -> format.code().equals(code))
                .findFirst()
                .orElseThrow(() -> NotUnderstood.invalid(ValueFault.NOT_A_FORMAT, field, code)
                        .accepting(codes()));
    }
}
