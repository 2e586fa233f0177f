package org.passerelle.imports.lifecycle;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.history.Deed;
import org.passerelle.history.History;
import org.passerelle.imports.judgement.JudgementStore;
import org.passerelle.imports.judgement.JudgementTable;
import org.passerelle.model.Judgement;
import org.passerelle.resolution.party.Judgements;

/** What people judge of parties, here or on another server in front of the database; the imports follow. */
public final class Judging {

    private final JudgementStore kept;
    private final History history;
    private final Runnable follow;
    private final Consumer<Runnable> afterwards;
    private final FollowedNote note;
    private List<Judgement> followed;

    /**
     * What people judge.
     *
     * @param follow begins to read and write imports anew, by what was judged
     * @param afterwards runs what it is given when all that was begun before is done
     * @param note of what the imports follow
     */
    Judging(JudgementStore kept, History history, Runnable follow, Consumer<Runnable> afterwards, FollowedNote note) {
        this.kept = kept;
        this.history = history;
        this.follow = follow;
        this.afterwards = afterwards;
        this.note = note;
        this.followed = kept.all();
    }

    /** Lets the imports follow what was judged before the program ended, if they did not by then. */
    synchronized void takeUp() {
        if (!note.isOf(followed)) {
            followNow();
        }
    }

    private void followNow() {
        List<Judgement> now = followed;
        follow.run();
        afterwards.accept(() -> note.write(now));
    }

    /** Lets the imports follow what was judged since they did. */
    synchronized void look() {
        List<Judgement> now = kept.all();
        if (!now.equals(followed)) {
            if (note.isOf(followed)) {
                note.write(followed);
            }
            followed = now;
            followNow();
        }
    }

    /** What people judged so far. */
    public List<Judgement> list() {
        return kept.all();
    }

    /** What people judged so far, with what follows from it. */
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
    public synchronized Judgement judge(String left, String right, boolean same, String who, String why) {
        Judgement judgement = kept.add(left, right, same, who, why);
        history.remember(Deed.JUDGED, who, left, right, same ? Judgement.SAME : Judgement.DIFFERENT, why);
        look();
        return judgement;
    }

    /** Takes a judgement back; what is in the graph follows. False when there is none of these sides. */
    public synchronized boolean takeBack(String left, String right) {
        boolean gone = kept.remove(left, right);
        if (gone) {
            history.remember(Deed.JUDGEMENT_TAKEN_BACK, null, left, right);
        }
        look();
        return gone;
    }

    /** All of them as the file that people review. */
    public JudgementTable table() {
        return new JudgementTable(list());
    }

    /**
     * Takes the judgements of a file that people reviewed, all of them or none; what is in the graph follows.
     *
     * @param instead whether those that the file does not hold are taken back
     * @return how many are other than before
     * @throws org.passerelle.curated.DatasetException when the file is at fault, or contradicts itself or what was judged before
     */
    public synchronized int take(Path file, boolean instead) {
        int changed = kept.take(file, instead);
        history.remember(Deed.JUDGEMENTS_BROUGHT, null, String.valueOf(file.getFileName()), changed);
        look();
        return changed;
    }
}
