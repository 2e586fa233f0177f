package org.passerelle.mcp;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.passerelle.answers.Given;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;

/**
 * A tool with what it is asked.
 *
 * @param arguments as text, without the language
 * @param cited how answers are cited, in the language of the call
 */
record ToolCall(Map<String, String> arguments, Citing cited) {

    Locale language() {
        return cited.language();
    }

    Optional<String> given(String name) {
        return Given.text(arguments.get(name));
    }

    /** @throws NotUnderstood when {@code name} was not given */
    String required(String name) {
        return given(name).orElseThrow(() -> NotUnderstood.invalid(ValueFault.MISSING, name, ""));
    }
}
