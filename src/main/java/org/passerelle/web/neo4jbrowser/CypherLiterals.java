package org.passerelle.web.neo4jbrowser;

import java.util.Collection;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.lang3.ObjectUtils;
import org.jspecify.annotations.Nullable;

/**
 * Writes values into a statement in the place of its parameters.
 *
 * <p>Neo4j Browser takes {@code :params} and a statement together only as a script, and a script is never drawn. A statement that is to
 * be run by one click and drawn has to stand alone.
 */
public final class CypherLiterals {

    /** What may hold a dollar sign that does not begin a parameter (texts, quoted names, comments), then a parameter. */
    private static final Pattern TOKEN = Pattern.compile(
            "'(?:\\\\.|[^'\\\\])*+'|\"(?:\\\\.|[^\"\\\\])*+\"|`[^`]*+`|//[^\\n]*+|/\\*(?s:.*?)\\*/|\\$(\\w++)");

    private CypherLiterals() {}

    /** {@code statement} with the values of {@code parameters}; an empty one is followed by the parameter's name, to be found and replaced. */
    static String inline(String statement, Map<String, Object> parameters) {
        return TOKEN.matcher(statement).replaceAll(token -> Matcher.quoteReplacement(replacement(token, parameters)));
    }

    private static String replacement(MatchResult token, Map<String, Object> parameters) {
        String name = token.group(1);
        Object value = name == null ? null : parameters.get(name);
        if (value == null) {
            return token.group();
        }
        return ObjectUtils.isEmpty(value) ? literal(value) + " /* " + name + " */" : literal(value);
    }

    /** {@code value} as Cypher writes it. */
    public static String literal(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + literal(entry.getValue()))
                    .sorted()
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(CypherLiterals::literal).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return String.valueOf(value);
        }
        return "'" + value.toString().replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
