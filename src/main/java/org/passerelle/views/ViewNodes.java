package org.passerelle.views;

import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.repository.Repository;

/** The views in the database. */
interface ViewNodes extends Repository<ViewNode, String> {

    List<ViewNode> findAll(Sort order);

    long count();

    ViewNode save(ViewNode view);

    void deleteById(String id);
}
