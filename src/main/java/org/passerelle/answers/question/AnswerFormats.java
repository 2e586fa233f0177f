package org.passerelle.answers.question;

import org.passerelle.answers.FormatRegistry;

/** All forms in which answers are written. */
public final class AnswerFormats extends FormatRegistry<AnswerFormat> {

    /** The form of an answer when nobody asks for another. */
    public static final String STANDARD = "json";

    /** Finds the formats of the class path. */
    public AnswerFormats() {
        this(AnswerFormats.class.getClassLoader());
    }

    AnswerFormats(ClassLoader loader) {
        super(AnswerFormat.class, loader);
    }
}
