package org.passerelle.history;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.repository.Repository;

/** What was done, in the database. */
interface HistoryNodes extends Repository<HistoryNode, String> {

    Page<HistoryNode> findAll(Pageable page);

    Page<HistoryNode> findAllBySubject(String subject, Pageable page);

    List<HistoryNode> findAll(Sort order);

    Optional<HistoryNode> findById(String id);

    HistoryNode save(HistoryNode entry);
}
