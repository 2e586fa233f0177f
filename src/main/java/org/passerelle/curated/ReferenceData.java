package org.passerelle.curated;

import java.util.Map;
import org.passerelle.model.PartyDeclaration;
import org.passerelle.model.VocabularyTerm;

/** What all datasets share: territories, fields and activities, each by id. */
public record ReferenceData(
        Map<String, PartyDeclaration> territories,
        Map<String, VocabularyTerm> fields,
        Map<String, VocabularyTerm> activities) {}
