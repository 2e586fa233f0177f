package org.passerelle.checks;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.repository.Repository;

/** The checks in the database. */
interface CheckNodes extends Repository<CheckNode, String> {

    List<CheckNode> findAll(Sort order);

    List<CheckNode> findAllBySubjectIn(Collection<String> subjects, Sort order);

    boolean existsById(String id);

    CheckNode save(CheckNode check);

    List<CheckNode> saveAll(Iterable<CheckNode> checks);

    void deleteAllById(Iterable<String> ids);
}
