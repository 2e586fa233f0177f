package org.passerelle.curated;

import java.util.List;

/**
 * Something that is wrong in a file, told so that its author can mend it.
 *
 * @param file the file, relative to the folder of the datasets
 * @param line line in that file, from 1; 0 when it concerns the file as a whole
 * @param field the key, for example {@code role}
 * @param value what stands there
 * @param problem what is wrong, one sentence without a full stop
 * @param accepted what would be accepted; empty when the problem says it all
 */
public record Issue(String file, int line, String field, String value, String problem, List<String> accepted) {

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        text.append(": ").append(field);
        if (!value.isEmpty()) {
            text.append(" '").append(value).append('\'');
        }
        text.append(": ").append(problem);
        if (!accepted.isEmpty()) {
            text.append("; accepted: ").append(String.join(", ", accepted));
        }
        return text.toString();
    }
}
