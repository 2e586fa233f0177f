package org.passerelle.answers.dataset;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.passerelle.answers.Listing;
import org.passerelle.answers.Paging;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Datasets. */
@RestController
@RequestMapping(path = "/api/datasets", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Sources")
class DatasetController {

    private final Datasets datasets;

    DatasetController(Datasets datasets) {
        this.datasets = datasets;
    }

    @GetMapping
    @Operation(operationId = "listDatasets", summary = "The datasets that are loaded, by id")
    Listing<LoadedDataset> list(@ParameterObject Paging paging) {
        Page<LoadedDataset> page = datasets.findAll(PageRequest.of(paging.number(), paging.length(), Sort.by("id")))
                .map(LoadedDataset::of);
        return paging.listing(page.getContent(), page.getTotalElements());
    }
}
