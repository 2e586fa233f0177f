package org.passerelle.cli;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Download;
import org.passerelle.graph.Graph;
import org.passerelle.measures.pairing.PairDocument;
import org.passerelle.measures.pairing.PairRequest;
import org.passerelle.measures.pairing.PairSheet;
import org.passerelle.measures.pairing.Pairing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells who works with whom. */
@Command(
        name = "who-with-whom",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisHeading =
                "Usage: passerelle who-with-whom [--rows AXIS] [--columns AXIS] [--most N] [--FILTER VALUE]... [--table TABLE]"
                        + " [--format FORMAT] [--literal]%n",
        customSynopsis = "")
final class WhoWithWhomCommand extends NumbersCommand<PairDocument> {

    @Option(names = "--table", paramLabel = "TABLE")
    private @Nullable String table;

    WhoWithWhomCommand() {
        super(PairDocument.class);
    }

    @Override
    Numbers<PairDocument> read(Map<String, String> parameters) {
        return new Asked(PairRequest.of(parameters), PairSheet.read(table));
    }

    /** What is counted. */
    private record Asked(PairRequest request, PairSheet sheet) implements Numbers<PairDocument> {

        @Override
        public PairDocument document(Graph graph, Locale language) {
            return Pairing.over(graph).document(request, language);
        }

        @Override
        public Download table(Graph graph, boolean literal, Locale language) {
            return Pairing.over(graph).table(sheet, request, literal, language);
        }

        @Override
        public String printed(PairDocument document, Locale language) {
            return PairPrint.of(document, language);
        }

        @Override
        public String address(boolean asTable) {
            return "/api/who-with-whom" + (asTable ? "/file" : "");
        }

        @Override
        public Map<String, String> parameters(boolean asTable) {
            return asTable ? Map.of(PairSheet.FIELD, sheet.code()) : Map.of();
        }
    }
}
