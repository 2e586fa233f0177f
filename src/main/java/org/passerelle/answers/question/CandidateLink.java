package org.passerelle.answers.question;

/**
 * Two columns of a question, each a cooperation, that a drawing joins by a candidate link: they may belong together, and no source says so.
 */
public record CandidateLink(String from, String to) {}
