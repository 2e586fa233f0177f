package org.passerelle.cli;

import java.io.PrintWriter;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.curated.DatasetException;
import org.passerelle.graph.GraphException;
import org.passerelle.reading.UnreadableFileException;
import org.springframework.beans.BeansException;
import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
        name = "passerelle",
        description =
                "A graph knowledge base of cooperation networks: who links to whom, through whom, in what field, since when, and who"
                        + " says so.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            LoadCommand.class,
            ImportCommand.class,
            RemoveCommand.class,
            AskCommand.class,
            CheckCommand.class,
            RulesCommand.class,
            BenchmarkCommand.class,
            CommandLine.HelpCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 good, 1 the data is at fault, 2 the call is, 3 the system is.",
            "An external Neo4j is used instead of the embedded one when NEO4J_URI is set (with NEO4J_USERNAME, NEO4J_PASSWORD and",
            "NEO4J_DATABASE)."
        })
public final class Passerelle implements Runnable {

    /** Returned instead of an exit code while the server goes on serving. */
    public static final int STILL_SERVING = -1;

    @Spec
    private CommandSpec spec;

    Passerelle() {}

    /**
     * Runs the command that {@code arguments} name.
     *
     * @param application the Spring application that {@code serve} starts
     * @return the exit code, or {@link #STILL_SERVING}
     */
    public static int run(Class<?> application, String... arguments) {
        return commandLine(application).execute(arguments);
    }

    static CommandLine commandLine(Class<?> application) {
        return new CommandLine(new Passerelle())
                .addSubcommand(new ServeCommand(application))
                .setParameterExceptionHandler(Passerelle::callAtFault)
                .setExecutionExceptionHandler(Passerelle::explain);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do");
    }

    private static int callAtFault(ParameterException fault, String... arguments) {
        CommandLine command = fault.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(sentence(String.valueOf(fault.getMessage())));
        CommandLine.UnmatchedArgumentException.printSuggestions(fault, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.CALL_AT_FAULT;
    }

    private static int explain(Exception thrown, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        Throwable fault = thrown instanceof BeansException ? NestedExceptionUtils.getMostSpecificCause(thrown) : thrown;
        if (fault instanceof DatasetException data) {
            data.issues().forEach(err::println);
            err.println(sentence(String.valueOf(data.getMessage())) + count(data));
            return ExitCode.DATA_AT_FAULT;
        }
        err.println(sentence(String.valueOf(fault.getMessage())));
        if (fault instanceof UnreadableFileException) {
            return ExitCode.DATA_AT_FAULT;
        }
        if (fault instanceof NotUnderstood || fault instanceof IllegalArgumentException) {
            return ExitCode.CALL_AT_FAULT;
        }
        if (!(fault instanceof GraphException || fault instanceof SystemFault)) {
            err.println(
                    "This is a fault of the program itself (" + fault.getClass().getSimpleName()
                            + "); for its trace run it again with JAVA_OPTS=-Dpasserelle.trace=true.");
            if (Boolean.getBoolean("passerelle.trace")) {
                fault.printStackTrace(err);
            }
        }
        return ExitCode.SYSTEM_AT_FAULT;
    }

    private static String count(DatasetException fault) {
        int number = fault.issues().size();
        return number == 0 ? "" : " " + number + (number == 1 ? " issue." : " issues.") + " Nothing was written.";
    }

    private static String sentence(String message) {
        String capital = Character.toUpperCase(message.charAt(0)) + message.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }
}
