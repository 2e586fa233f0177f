package org.passerelle.network.question;

/** A column of an answer. {@code type} is party, cooperation, field, activity, their plurals, text, texts, date, integer or boolean. */
public record Column(String name, String type, Label label) {}
