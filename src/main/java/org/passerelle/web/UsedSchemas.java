package org.passerelle.web;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Leaves out what no address refers to, such as the classes that write files. */
final class UsedSchemas implements OpenApiCustomizer {

    private static final Pattern REFERENCE = Pattern.compile("#/components/schemas/([^\"]+)\"");

    @Override
    public void customise(OpenAPI api) {
        Set<String> used = new HashSet<>();
        Deque<Object> open = new ArrayDeque<>();
        open.add(api.getPaths());
        while (!open.isEmpty()) {
            REFERENCE
                    .matcher(Json31.mapper().valueToTree(open.pop()).toString())
                    .results()
                    .map(found -> found.group(1))
                    .filter(used::add)
                    .map(name -> api.getComponents().getSchemas().get(name))
                    .filter(schema -> schema != null)
                    .forEach(open::add);
        }
        api.getComponents().getSchemas().keySet().retainAll(used);
    }
}
