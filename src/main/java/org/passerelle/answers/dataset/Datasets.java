package org.passerelle.answers.dataset;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** Datasets, read only: the loader writes them. */
interface Datasets extends Repository<DatasetNode, String> {

    /** A page of them. */
    Page<DatasetNode> findAll(Pageable page);
}
