package org.passerelle.imports.judgement;

import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.repository.Repository;

/** The judgements in the database. */
interface JudgementNodes extends Repository<JudgementNode, String> {

    List<JudgementNode> findAll(Sort order);

    List<JudgementNode> saveAll(Iterable<JudgementNode> judgements);

    void deleteAllById(Iterable<String> ids);
}
