package org.passerelle.imports.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Takes the lines of a form apart that say what columns hold, {@code heading of the file = heading of the model}. A line without a sign
 * means nothing, which is refused with all else that is not understood.
 */
@Component
class HeadingLines implements Converter<String, Map<String, String>> {

    @Override
    public Map<String, String> convert(String lines) {
        Map<String, String> headings = new LinkedHashMap<>();
        lines.lines().filter(line -> !line.isBlank()).forEach(line -> {
            int sign = line.lastIndexOf('=');
            boolean means = sign > 0;
            headings.put(
                    (means ? line.substring(0, sign) : line).strip(),
                    means ? line.substring(sign + 1).strip() : "");
        });
        return headings;
    }
}
