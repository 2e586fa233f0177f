package org.passerelle.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.Unit;

@Unit
class ClassicScriptTest {

    private static final Map<String, String> MODULES = Map.of(
            "/explorer/one.js", "import { two, three } from './common.js';\nconst four = two() + three;\n",
            "/explorer/common.js",
                    "const four = 4;\nexport function two() { return four - 2; }\nexport const three = 3;\n");

    @Test
    void aModuleAndWhatItImportsBecomeOneScript() {
        String script = ClassicScript.of("/explorer/one.js", MODULES::get);

        assertThat(script)
                .contains("const { two, three } = (() => {", "return { two, three };", "const four = two() + three;");
        assertThat(Pattern.compile("^(import|export) ", Pattern.MULTILINE)
                        .matcher(script)
                        .find())
                .isFalse();
    }
}
