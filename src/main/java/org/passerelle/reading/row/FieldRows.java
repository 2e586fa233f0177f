package org.passerelle.reading.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.LineRange;

/** Records of named fields as rows, the first being that of their names. */
final class FieldRows implements Rows {

    private final List<String> variables;
    private final Set<String> parties;
    private final Fields results;
    private int line;

    FieldRows(List<String> variables, Set<String> parties, Fields results) {
        this.variables = variables;
        this.parties = parties;
        this.results = results;
    }

    @Override
    public @Nullable TableRow next() {
        if (line == 0) {
            line = 1;
            return TableRow.ofWorkbook(1, variables);
        }
        Map<String, String> result = results.next();
        return result == null ? null : row(result);
    }

    private TableRow row(Map<String, String> result) {
        int first = line + 1;
        List<Value> values = new ArrayList<>();
        List<String> text = new ArrayList<>();
        for (String variable : variables) {
            String value = StringUtils.normalizeSpace(result.getOrDefault(variable, ""));
            if (!value.isEmpty()) {
                text.add(variable + ": " + value);
            }
            int here = Math.max(first, first + text.size() - 1);
            values.add(new Value(value, new LineRange(here, here), parties.contains(variable)));
        }
        int last = Math.max(first, first + text.size() - 1);
        line = last + 1;
        return new TableRow(first, new LineRange(first, last), String.join("\n", text), values);
    }

    @Override
    public void close() {
        results.close();
    }
}
