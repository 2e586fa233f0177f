package org.passerelle.reading.iati;

/** A text in a language, ISO 639-1; empty when the activity does not say which. */
record Narrative(String language, String text) {}
