package org.passerelle.mcp;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.passerelle.answers.NotUnderstood;

/**
 * What a tool gives back.
 *
 * @param content as JSON takes it
 * @param isError true when it says what was wrong with the call
 */
record ToolResult(Map<String, Object> content, boolean isError) {

    static ToolResult good(Map<String, Object> content) {
        return new ToolResult(content, false);
    }

    /** What was wrong, with what would be accepted or may have been meant. */
    static ToolResult refused(NotUnderstood fault, Locale language) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("error", fault.told(language));
        content.put("argument", fault.field());
        content.put("accepted", fault.acceptedInAll(language));
        content.put(
                "candidates",
                fault.candidates().stream()
                        .map(one -> Map.of("id", one.id(), "name", one.name().in(language), "kind", one.kind()))
                        .toList());
        return new ToolResult(content, true);
    }

    static ToolResult failed(Locale language) {
        return new ToolResult(Map.of("error", McpText.FAILED.with().told(language)), true);
    }
}
