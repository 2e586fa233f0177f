package org.passerelle.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.backup.BackupException;
import org.passerelle.curated.DatasetException;
import org.passerelle.files.FileFault;
import org.passerelle.reading.UnreadableFileException;
import org.passerelle.telling.Message;
import org.passerelle.telling.Told;
import org.passerelle.telling.UnusableValue;
import org.passerelle.text.Language;
import org.springframework.beans.BeansException;
import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
        name = "passerelle",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            LoadCommand.class,
            ImportCommand.class,
            RemoveCommand.class,
            JudgementsCommand.class,
            AskCommand.class,
            ExportCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            MeasureCommand.class,
            WhoWithWhomCommand.class,
            CheckCommand.class,
            RepairCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Passerelle implements Runnable {

    /** Returned instead of an exit code while the server goes on serving. */
    public static final int STILL_SERVING = -1;

    private static final String LANGUAGE = "--lang";

    private Locale language;

    @Spec
    private CommandSpec spec;

    private Passerelle(Locale language) {
        this.language = language;
    }

    /**
     * Runs the command that {@code arguments} name.
     *
     * @param application the Spring application that {@code serve} starts
     * @return the exit code, or {@link #STILL_SERVING}
     */
    public static int run(Class<?> application, String... arguments) {
        return commandLine(application, language(arguments)).execute(arguments);
    }

    /** The language that {@code arguments} ask for, so that help is in it as well; that of the machine otherwise. */
    private static Locale language(String... arguments) {
        List<String> words = List.of(arguments);
        int option = words.indexOf(LANGUAGE);
        String code = option >= 0 && option + 1 < words.size()
                ? words.get(option + 1)
                : words.stream()
                        .filter(word -> word.startsWith(LANGUAGE + "="))
                        .map(word -> word.substring(LANGUAGE.length() + 1))
                        .findFirst()
                        .orElse("");
        return Language.parse(code)
                .orElseGet(() -> Language.of(Locale.getDefault()))
                .locale();
    }

    static CommandLine commandLine(Class<?> application) {
        return commandLine(application, Language.of(Locale.getDefault()).locale());
    }

    private static CommandLine commandLine(Class<?> application, Locale language) {
        return new CommandLine(new Passerelle(language))
                .addSubcommand(new ServeCommand(application))
                .addSubcommand(new McpCommand(application))
                .addSubcommand(new PublishCommand(application))
                .setResourceBundle(new HelpWords(language))
                .setParameterExceptionHandler(Passerelle::callAtFault)
                .setExecutionExceptionHandler(Passerelle::explain);
    }

    /** The language of everything that commands tell. */
    @Option(names = LANGUAGE, paramLabel = "LANG", scope = ScopeType.INHERIT)
    void language(String code) {
        language = Language.parse(code)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        new UnusableValue(CliText.NOT_A_LANGUAGE.with(LANGUAGE, code)).told(language)))
                .locale();
    }

    Locale language() {
        return language;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), CliText.SAY_WHAT.with().told(language));
    }

    private static int callAtFault(ParameterException fault, String... arguments) {
        CommandLine command = fault.getCommandLine();
        PrintWriter err = command.getErr();
        Locale language = Voice.languageOf(command.getCommandSpec());
        err.println(sentence(told(fault, language)));
        CommandLine.UnmatchedArgumentException.printSuggestions(fault, err);
        err.println(
                CliText.TRY_HELP.with(command.getCommandSpec().qualifiedName()).told(language));
        return ExitCode.CALL_AT_FAULT;
    }

    private static String told(ParameterException fault, Locale language) {
        if (fault instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return CliText.UNKNOWN_ARGUMENT
                    .with(String.join(" ", unmatched.getUnmatched()))
                    .told(language);
        }
        if (fault instanceof CommandLine.MissingParameterException missing) {
            return CliText.MISSING_ARGUMENT
                    .with(missing.getMissing().stream()
                            .map(CommandLine.Model.ArgSpec::paramLabel)
                            .collect(Collectors.joining(" ")))
                    .told(language);
        }
        if (fault.getArgSpec() != null && fault.getValue() != null) {
            return CliText.WRONG_VALUE
                    .with(label(fault.getArgSpec()), fault.getValue())
                    .told(language);
        }
        return String.valueOf(fault.getMessage());
    }

    private static String label(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static int explain(Exception thrown, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        Locale language = Voice.languageOf(command.getCommandSpec());
        Throwable fault = thrown instanceof BeansException ? NestedExceptionUtils.getMostSpecificCause(thrown) : thrown;
        if (fault instanceof DatasetException data) {
            data.issues().forEach(issue -> err.println(issue.told(language)));
            err.println(
                    data.issues().isEmpty()
                            ? sentence(data.told(language))
                            : CliText.ISSUES
                                    .with(data.told(language), data.issues().size())
                                    .told(language));
            return ExitCode.DATA_AT_FAULT;
        }
        if (fault instanceof BackupException backup) {
            err.println(sentence(backup.told(language)));
            return ExitCode.DATA_AT_FAULT;
        }
        if (fault instanceof UnreadableFileException file) {
            err.println(sentence(file.complaint().told(language)));
            return ExitCode.DATA_AT_FAULT;
        }
        if (fault instanceof Told told) {
            err.println(sentence(told.told(language)));
            return fault instanceof NotUnderstood || fault instanceof IllegalArgumentException
                    ? ExitCode.CALL_AT_FAULT
                    : ExitCode.SYSTEM_AT_FAULT;
        }
        Optional<Message> file = FileFault.within(fault);
        if (file.isPresent()) {
            err.println(sentence(file.get().told(language)));
            return ExitCode.SYSTEM_AT_FAULT;
        }
        err.println(CliText.PROGRAM
                .with(fault.getClass().getSimpleName(), fault.getMessage())
                .told(language));
        if (Boolean.getBoolean("passerelle.trace")) {
            fault.printStackTrace(err);
        }
        return ExitCode.SYSTEM_AT_FAULT;
    }

    private static String sentence(String message) {
        String capital = Character.toUpperCase(message.charAt(0)) + message.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }
}
