package org.passerelle.mcp;

import java.util.Map;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.model.Bilingual;

/** Something that a program may ask; it reads, and changes nothing. */
interface Tool {

    /** Letters, digits and hyphens. */
    String name();

    Bilingual title();

    /** What it answers, and when to ask it. */
    Bilingual description();

    /** What it takes, beside the language. */
    InputSchema input();

    /**
     * The answer, as JSON takes it: maps, lists, texts, numbers, truth values.
     *
     * @throws NotUnderstood when an argument is unknown, missing or cannot be read
     */
    Map<String, Object> answer(ToolCall call);
}
