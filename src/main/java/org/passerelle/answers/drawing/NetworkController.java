package org.passerelle.answers.drawing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Given;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;
import org.passerelle.answers.party.PartyFinder;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Networks, to be drawn. */
@RestController
@RequestMapping(path = "/api/network", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Drawings", description = "Networks as nodes and links, maps as places and arcs")
class NetworkController {

    private static final String PARTIES = "parties";

    private static final int STANDARD_LIMIT = 60;

    /** More cannot be taken in at a glance. */
    static final int LARGEST_LIMIT = 2000;

    private final DrawingFilterReader filters;
    private final PartyFinder finder;
    private final CooperationFinder cooperations;
    private final NetworkDrawer networks;
    private final Painter painter;

    NetworkController(
            DrawingFilterReader filters,
            PartyFinder finder,
            CooperationFinder cooperations,
            NetworkDrawer networks,
            Painter painter) {
        this.filters = filters;
        this.finder = finder;
        this.cooperations = cooperations;
        this.networks = networks;
        this.painter = painter;
    }

    @GetMapping
    @Operation(
            summary = "A network to be drawn: around a party, around a cooperation, or the whole",
            description =
                    "Around a party: its cooperations, who else takes part in them or supports them, the twinnings and"
                            + " cooperations that they rest on, and its city. Without a party or cooperation the whole network, the"
                            + " best connected first. The same request gives the same nodes in the same order.")
    NetworkDrawing network(
            @Parameter(
                            description = "In the middle: an id or any name of a party",
                            example = "hospital/fr/chu-grenoble")
                    @RequestParam(required = false)
                    @Nullable
                    String party,
            @Parameter(
                            description =
                                    "In the middle: ids or names of several parties, separated by commas; not together with party")
                    @RequestParam(required = false)
                    @Nullable
                    String parties,
            @Parameter(
                            description =
                                    "In the middle: id of a cooperation, such as twinning/annecy-sassandra; not together with"
                                            + " party")
                    @RequestParam(required = false)
                    @Nullable
                    String cooperation,
            @Parameter(
                            description = "How many nodes at most",
                            schema =
                                    @Schema(
                                            type = "integer",
                                            minimum = "1",
                                            maximum = "" + LARGEST_LIMIT,
                                            defaultValue = "" + STANDARD_LIMIT))
                    @RequestParam(required = false)
                    @Nullable
                    String limit,
            @ParameterObject DrawingFilter filter,
            @ParameterObject PaintQuery query) {
        int most = Given.text(limit)
                .map(text -> Given.number("limit", text, 1, LARGEST_LIMIT))
                .orElse(STANDARD_LIMIT);
        Map<String, Object> fitting = filters.read(filter);
        List<String> partyIds = partyIds(party, parties);
        Optional<String> cooperationId = Given.text(cooperation).map(id -> cooperations.known("cooperation", id));
        if (!partyIds.isEmpty() && cooperationId.isPresent()) {
            throw NotUnderstood.invalid(ValueFault.NOT_BOTH, "cooperation", cooperationId.get(), "party");
        }
        Paint paint = painter.paint(query, filter);
        NetworkDrawing drawing = partyIds.isEmpty()
                ? cooperationId
                        .map(id -> networks.aroundCooperation(id, fitting, most))
                        .orElseGet(() -> networks.whole(fitting, most))
                : networks.aroundParties(partyIds, fitting, most);
        return drawing.painted(paint);
    }

    private List<String> partyIds(@Nullable String party, @Nullable String some) {
        List<String> several = finder.several(PARTIES, some);
        return Given.text(party)
                .map(text -> {
                    if (!several.isEmpty()) {
                        throw NotUnderstood.invalid(ValueFault.NOT_BOTH, PARTIES, String.join(",", several), "party");
                    }
                    return List.of(finder.resolve("party", text, List.of()));
                })
                .orElse(several);
    }
}
