package org.passerelle.imports.lifecycle;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The imports in the database. */
interface ImportNodes extends Repository<ImportNode, String> {

    List<ImportNode> findAll();

    Optional<ImportNode> findById(String id);

    ImportNode save(ImportNode one);

    void deleteById(String id);
}
