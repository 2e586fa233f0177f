package org.passerelle.answers.drawing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Given;
import org.passerelle.answers.party.PartyFinder;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Maps, to be drawn. */
@RestController
@RequestMapping(path = "/api/map", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Drawings")
class MapController {

    private final DrawingFilterReader filters;
    private final PartyFinder parties;
    private final MapDrawer maps;

    MapController(DrawingFilterReader filters, PartyFinder parties, MapDrawer maps) {
        this.filters = filters;
        this.parties = parties;
        this.maps = maps;
    }

    @GetMapping
    @Operation(
            summary = "A map to be drawn: cities, and the cooperations between them as arcs",
            description =
                    "Twinnings are arcs between cities, partnerships arcs from the lead's city to the partners' and to where it"
                            + " takes place. Only cities have coordinates; the cooperations without an arc are counted as unplaced.")
    MapDrawing map(
            @Parameter(description = "Only cooperations of this party: an id or any name", example = "city/fr/grenoble")
                    @RequestParam(required = false)
                    @Nullable
                    String party,
            @ParameterObject DrawingFilter filter) {
        Map<String, Object> fitting = filters.read(filter);
        return Given.text(party)
                .map(text -> maps.draw(parties.resolve("party", text, List.of()), fitting))
                .orElseGet(() -> maps.draw(fitting));
    }
}
