package org.passerelle.answers.question;

import org.passerelle.model.Bilingual;

/**
 * What several questions are about. Declared in {@code cypher/questions/themes.yml}, in the order in which themes are listed.
 *
 * @param id as a question's header names it
 */
public record Theme(String id, Bilingual label) {}
