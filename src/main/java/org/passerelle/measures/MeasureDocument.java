package org.passerelle.measures;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Listing;
import org.passerelle.answers.Paging;

/**
 * Measures of a network and of a page of its parties.
 *
 * @param takenAt when the network was read from the graph
 * @param ageSeconds how long ago that was
 * @param network by measure
 * @param notes what is left out or estimated
 */
@Schema(
        name = "Measures",
        description = "A network, what is measured of it, and its parties with what is measured of each")
public record MeasureDocument(
        String projection,
        String weight,
        boolean supporters,

        @Schema(description = "When the network was read from the graph; it is read again when the graph changes")
        Instant takenAt,

        @Schema(description = "How long ago that was, in seconds")
        long ageSeconds,

        @Schema(description = "Values by measure; null where a measure has none")
        Map<String, @Nullable Number> network,

        @Schema(description = "How many nodes have so many partners")
        List<DegreeCount> degrees,

        @Schema(description = "What is left out or estimated, in the language of the answer")
        List<String> notes,

        List<MeasureDefinition> definitions,
        Listing<MeasuredParty> parties) {

    static MeasureDocument of(Measured measured, PartyOrder order, Paging paging, Locale language) {
        int[] sorted = measured.sorted(order);
        List<MeasuredParty> shown = measured.parties(Arrays.stream(sorted)
                        .skip((long) paging.number() * paging.length())
                        .limit(paging.length()))
                .toList();
        Map<String, @Nullable Number> network = new LinkedHashMap<>();
        Measure.ofNetworks().forEach(measure -> network.put(measure.column(), measured.value(measure)));
        return new MeasureDocument(
                measured.subject().projection().code(),
                measured.subject().weighting().code(),
                measured.subject().supporters(),
                measured.takenAt(),
                Duration.between(measured.takenAt(), Instant.now()).toSeconds(),
                network,
                measured.degrees(),
                measured.notes().stream().map(note -> note.told(language)).toList(),
                Arrays.stream(Measure.values())
                        .map(measure -> MeasureDefinition.of(measure, language))
                        .toList(),
                paging.listing(shown, sorted.length));
    }
}
