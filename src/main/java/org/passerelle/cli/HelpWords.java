package org.passerelle.cli;

import java.util.Collections;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.passerelle.telling.Message;

/** The help of commands in one language, as picocli takes it. */
final class HelpWords extends ListResourceBundle {

    private static final String BUNDLE = "help";

    private final Locale language;

    HelpWords(Locale language) {
        this.language = language;
    }

    @Override
    protected Object[][] getContents() {
        return Collections.list(ResourceBundle.getBundle("wording/" + BUNDLE, Locale.ROOT)
                        .getKeys())
                .stream()
                .map(key -> new Object[] {key, Message.of(BUNDLE, key).told(language)})
                .toArray(Object[][]::new);
    }
}
