package org.passerelle.answers.question;

import org.passerelle.model.Bilingual;

/** A column of an answer. {@code type} is party, cooperation, field, activity, their plurals, text, texts, date, integer or boolean. */
public record AnswerColumn(String name, String type, Bilingual label) {}
