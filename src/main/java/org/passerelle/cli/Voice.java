package org.passerelle.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.passerelle.telling.Message;
import picocli.CommandLine.Model.CommandSpec;

/** Tells what a command has to tell, in the language that its caller chose. */
record Voice(PrintWriter out, PrintWriter err, Locale language) {

    static Voice of(CommandSpec spec) {
        return new Voice(spec.commandLine().getOut(), spec.commandLine().getErr(), languageOf(spec));
    }

    /** What {@code --lang} says, or else the language of the machine. */
    static Locale languageOf(CommandSpec spec) {
        return spec.root().userObject() instanceof Passerelle root ? root.language() : Locale.ENGLISH;
    }

    /** Prints {@code text} as a line. */
    void tell(CliText text, Object... values) {
        out.println(words(text, values));
    }

    /** Prints {@code message} as a line. */
    void tell(Message message) {
        out.println(message.told(language));
    }

    /** Prints {@code text} as a line of standard error, at once. */
    void warn(CliText text, Object... values) {
        warn(text.with(values));
    }

    /** Prints {@code message} as a line of standard error, at once. */
    void warn(Message message) {
        err.println(message.told(language));
        err.flush();
    }

    String words(CliText text, Object... values) {
        return text.with(values).told(language);
    }

    /** A code of the data ({@code family} says of what) in words; itself where there are none. */
    String code(String family, String code) {
        Message message = Message.of("words", family + "." + code);
        return message.hasWords() ? message.told(language) : code;
    }
}
