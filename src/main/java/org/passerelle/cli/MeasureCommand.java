package org.passerelle.cli;

import java.util.Locale;
import java.util.Map;
import org.passerelle.answers.Download;
import org.passerelle.graph.Graph;
import org.passerelle.measures.MeasureDocument;
import org.passerelle.measures.MeasureRequest;
import org.passerelle.measures.Measures;
import picocli.CommandLine.Command;

/** Measures a network. */
@Command(
        name = "measure",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisHeading =
                "Usage: passerelle measure [--projection PROJECTION] [--weight WEIGHT] [--supporters true] [--FILTER VALUE]..."
                        + " [--sort MEASURE] [--page N] [--size N] [--format FORMAT] [--literal]%n",
        customSynopsis = "")
final class MeasureCommand extends NumbersCommand<MeasureDocument> {

    MeasureCommand() {
        super(MeasureDocument.class);
    }

    @Override
    Numbers<MeasureDocument> read(Map<String, String> parameters) {
        return new Asked(MeasureRequest.of(parameters));
    }

    /** What is measured. */
    private record Asked(MeasureRequest request) implements Numbers<MeasureDocument> {

        @Override
        public MeasureDocument document(Graph graph, Locale language) {
            return Measures.over(graph).document(request, language);
        }

        @Override
        public Download table(Graph graph, boolean literal, Locale language) {
            return Measures.over(graph).table(request, literal);
        }

        @Override
        public String printed(MeasureDocument document, Locale language) {
            return MeasurePrint.of(document, language);
        }

        @Override
        public String address(boolean asTable) {
            return "/api/measures";
        }

        @Override
        public Map<String, String> parameters(boolean asTable) {
            return Map.of("format", asTable ? CSV : "json");
        }
    }
}
