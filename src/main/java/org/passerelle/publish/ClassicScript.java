package org.passerelle.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes one script of a module of the explorer and those that it imports: a browser loads no module from a file. */
final class ClassicScript {

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (\\{[^}]*}) from '\\./(\\w+)\\.js';$");
    private static final Pattern EXPORT = Pattern.compile("(?m)^export ((?:async )?(?:function|const|class) (\\w+))");

    private ClassicScript() {}

    /**
     * The script of the module at {@code address}.
     *
     * @param modules the text of a module, by its address
     */
    static String of(String address, UnaryOperator<String> modules) {
        return "(() => {\n'use strict';\n" + body(address, modules) + "})();\n";
    }

    private static String body(String address, UnaryOperator<String> modules) {
        String folder = address.substring(0, address.lastIndexOf('/') + 1);
        return IMPORT.matcher(modules.apply(address))
                .replaceAll(found -> Matcher.quoteReplacement(
                        "const " + found.group(1) + " = " + imported(folder + found.group(2) + ".js", modules)));
    }

    /** A module as an expression whose value is what it exports. */
    private static String imported(String address, UnaryOperator<String> modules) {
        List<String> names = new ArrayList<>();
        String body = EXPORT.matcher(body(address, modules)).replaceAll(found -> {
            names.add(found.group(2));
            return Matcher.quoteReplacement(found.group(1));
        });
        return "(() => {\n" + body + "return { " + String.join(", ", names) + " };\n})();";
    }
}
