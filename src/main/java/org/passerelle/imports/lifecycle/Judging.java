package org.passerelle.imports.lifecycle;

import java.util.List;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.imports.judgement.JudgementFile;
import org.passerelle.model.Judgement;
import org.passerelle.resolution.party.Judgements;

/** What people judge of parties; the imports follow. */
public final class Judging {

    private final JudgementFile kept;
    private final Runnable follow;

    /** @param follow reads and writes imports anew, by what was judged */
    Judging(JudgementFile kept, Runnable follow) {
        this.kept = kept;
        this.follow = follow;
    }

    /** What people judged so far. */
    public List<Judgement> list() {
        return kept.all();
    }

    /** The same, with what follows from it. */
    public Judgements judgements() {
        return kept.judgements();
    }

    /**
     * Judges whether two sides are the same party; what is in the graph follows.
     *
     * @param left a name in a country ({@code FR:CH de Grenoble}), or an id
     * @param right the same
     * @throws NotUnderstood when something is missing, or another judgement is contradicted
     */
    public Judgement judge(String left, String right, boolean same, String who, String why) {
        Judgement judgement = kept.add(left, right, same, who, why);
        follow.run();
        return judgement;
    }

    /** Takes a judgement back; what is in the graph follows. False when there is none of these sides. */
    public boolean takeBack(String left, String right) {
        boolean gone = kept.remove(left, right);
        if (gone) {
            follow.run();
        }
        return gone;
    }
}
