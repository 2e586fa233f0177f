package org.passerelle.source;

import java.util.Map;

/** What all datasets share: territories, fields and activities, each by id. */
public record Reference(
        Map<String, PartyDeclaration> territories, Map<String, Term> fields, Map<String, Term> activities) {}
