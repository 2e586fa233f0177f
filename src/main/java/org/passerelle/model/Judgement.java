package org.passerelle.model;

import java.time.LocalDate;

/**
 * What a person decided of two parties, in a reviewed file.
 *
 * @param line where it stands in the file, from 1
 * @param left a party's id ({@code hospital/fr/chru-tours}), or a name as a source spells it, with its country before it when that
 *     matters ({@code CM:Hôpital général})
 * @param right likewise
 * @param same whether they are one party
 * @param who judged
 * @param when that was
 * @param why, one sentence
 */
public record Judgement(int line, String left, String right, boolean same, String who, LocalDate when, String why) {

    /** How it is written that both sides are one party. */
    public static final String SAME = "same";

    /** How it is written that they are not. */
    public static final String DIFFERENT = "different";
}
