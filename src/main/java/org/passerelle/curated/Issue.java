package org.passerelle.curated;

import java.util.List;
import java.util.Locale;
import org.passerelle.telling.Frame;
import org.passerelle.telling.Message;

/**
 * Something that is wrong in a file, told so that its author can mend it.
 *
 * @param file the file, relative to the folder of the datasets
 * @param line line in that file, from 1; 0 when it concerns the file as a whole
 * @param field the key, for example {@code role}
 * @param value what stands there
 * @param problem what is wrong
 * @param accepted codes that would be accepted; empty when the problem says it all
 */
public record Issue(String file, int line, String field, String value, Message problem, List<String> accepted) {

    /** In words: place, field, value, what is wrong, what would be accepted. */
    public String told(Locale language) {
        String where = line > 0 ? file + ":" + line : file;
        String what = value.isEmpty() ? field : field + " \"" + value + "\"";
        String wrong = Frame.OF_FILE.around(language, what, problem.told(language));
        return Frame.OF_FILE.around(
                language,
                where,
                Frame.WITH_ACCEPTED.after(language, wrong, accepted.isEmpty() ? problem.accepted(language) : accepted));
    }

    @Override
    public String toString() {
        return told(Locale.ENGLISH);
    }
}
