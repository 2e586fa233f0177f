package org.passerelle.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.imports.api.JudgementsTaken;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes what people judged of parties to a file that can be reviewed, or takes such a file. */
@Command(name = "judgements", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class JudgementsCommand implements Callable<Integer> {

    @ArgGroup(multiplicity = "1")
    private Way way;

    @Option(names = "--replace")
    private boolean replace;

    @Mixin
    private StoreOptions options;

    @Spec
    private CommandSpec spec;

    /** Out or in. */
    static final class Way {

        @Option(names = "--export", paramLabel = "FILE", required = true)
        private @Nullable Path out;

        @Option(names = "--import", paramLabel = "FILE", required = true)
        private @Nullable Path in;
    }

    @Override
    public Integer call() {
        Voice voice = Voice.of(spec);
        try (KnowledgeBase target = KnowledgeBase.of(options, voice)) {
            if (way.out != null) {
                target.saveJudgements(way.out);
                voice.tell(CliText.JUDGEMENTS_SAVED, way.out);
            } else if (way.in != null) {
                if (!Files.isReadable(way.in)) {
                    throw new SystemFault(CliText.CANNOT_READ.with(way.in));
                }
                JudgementsTaken taken = target.takeJudgements(way.in, replace);
                voice.tell(CliText.JUDGEMENTS_TAKEN, taken.changed(), taken.total());
            }
        }
        return ExitCode.GOOD;
    }
}
