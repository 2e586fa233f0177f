package org.passerelle.views;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Listing;
import org.passerelle.answers.drawing.NetworkDrawer;
import org.passerelle.answers.drawing.NetworkDrawing;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Drawings as people laid them out. */
@RestController
@RequestMapping("/api/views")
@Tag(name = "Views", description = "Drawings as people laid them out, with a note per node")
class ViewController {

    private static final String ID = "Id of the view";
    private static final String TOKEN = "The operator's token, when the server can be reached from elsewhere";

    private final Views views;
    private final NetworkDrawer drawer;

    ViewController(Views views, NetworkDrawer drawer) {
        this.views = views;
        this.drawer = drawer;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "listViews", summary = "Saved views, the newest first")
    Listing<ViewSummary> list() {
        return Listing.whole(views.all());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "saveView", summary = "Saves a drawing as a new view")
    @TakesView
    SavedView save(InputStream body) throws IOException {
        return views.save(body);
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "view",
            summary = "A saved view: what it draws, where its nodes lie, and the notes on them")
    SavedView one(@Parameter(description = ID) @PathVariable String id) {
        return views.one(id);
    }

    @PutMapping(
            path = "/{id}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "changeView", summary = "Puts another drawing in place of a saved view")
    @TakesView
    SavedView change(@Parameter(description = ID) @PathVariable String id, InputStream body) throws IOException {
        return views.change(id, body);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeView", summary = "Removes a saved view")
    void remove(
            @Parameter(description = ID) @PathVariable String id,
            @Parameter(description = TOKEN) @RequestParam(required = false) @Nullable String token) {
        views.remove(id);
    }

    @GetMapping(path = "/{id}/network", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "drawView",
            summary = "The nodes of a saved view that the graph still has, with the links between them")
    NetworkDrawing network(@Parameter(description = ID) @PathVariable String id) {
        return drawer.only(Views.ids(views.one(id)));
    }
}
