package org.passerelle.answers.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.passerelle.answers.Facet;
import org.passerelle.answers.FacetedListing;
import org.passerelle.answers.IdInPath;
import org.passerelle.answers.Listing;
import org.passerelle.answers.Paging;
import org.passerelle.answers.WithFacets;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Documents and records. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Sources")
class DocumentController {

    private final DocumentDirectory documents;

    DocumentController(DocumentDirectory documents) {
        this.documents = documents;
    }

    @GetMapping("/documents")
    @Operation(operationId = "listDocuments", summary = "The documents that everything comes from")
    FacetedListing<DocumentSummary> list(
            @ParameterObject DocumentFilter filter,
            @ParameterObject WithFacets facets,
            @ParameterObject Paging paging) {
        return documents.list(filter, paging, facets.asked());
    }

    @GetMapping("/documents/facets/{filter}")
    @Operation(
            operationId = "listValuesOfDocuments",
            summary = "What documents that fit can be narrowed to by a filter, with how many there are of each")
    Listing<Facet.Value> values(
            @Parameter(description = "Name of the filter", example = "publisher") @PathVariable("filter") String name,
            @ParameterObject DocumentFilter filter,
            @ParameterObject Paging paging) {
        return documents.values(filter, name, paging);
    }

    @GetMapping("/documents/{*id}")
    @Operation(
            operationId = "getDocument",
            summary =
                    "One document: what is known of it, how much of it is quoted, and its lines with the claims that quote each")
    DocumentText one(
            @Parameter(description = "Id of the document", example = "document/resacoop-rhone-alpes-2005") @PathVariable
                    String id,
            @ParameterObject LineWindow window) {
        return documents.one(IdInPath.of(id), window);
    }

    @GetMapping("/records/{*id}")
    @Operation(
            operationId = "getRecord",
            summary = "One row or profile of a document, verbatim, and the claims that it states")
    RecordText record(
            @Parameter(description = "Id of the record", example = "record/resacoop-2005/annecy-sassandra")
                    @PathVariable
                    String id) {
        return documents.record(IdInPath.of(id));
    }
}
