package org.passerelle.history;

import org.passerelle.telling.Tellable;

/** What somebody did. {@code wording/deeds.properties} says which values each takes; the first is what it was done to. */
public enum Deed implements Tellable {
    /** The dataset, the file. */
    BROUGHT,
    /** The dataset; how many records are new, changed and removed since it was added before, and how many facts there are. */
    ADDED,
    /** The dataset; how many cooperations are new, gone, changed and as before, and how many facts there are. */
    REPLACED,
    /** The dataset, the words, {@code read} or {@code none} when they are ignored, how they are read. */
    CORRECTED,
    /** The dataset, the words. */
    CORRECTION_TAKEN_BACK,
    /** The dataset. */
    REMOVED,
    /** The dataset, the file. */
    DISCARDED,
    /** Both sides, {@code same} or {@code different}, why. */
    JUDGED,
    /** Both sides. */
    JUDGEMENT_TAKEN_BACK,
    /** The file, how many judgements it changed. */
    JUDGEMENTS_BROUGHT,
    /** What was checked, the note. */
    CHECKED,
    /** What was checked. */
    CHECK_TAKEN_BACK,
    /** The file, how many checks it changed. */
    CHECKS_BROUGHT,
    /** The view, its title. */
    VIEW_SAVED,
    /** The view, its title. */
    VIEW_CHANGED,
    /** The view, its title. */
    VIEW_REMOVED;

    @Override
    public String bundle() {
        return "deeds";
    }
}
