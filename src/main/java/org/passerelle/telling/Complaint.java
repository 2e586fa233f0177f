package org.passerelle.telling;

import java.util.List;
import java.util.Locale;

/**
 * Why a file cannot be used: one sentence in words, however many faults it has.
 *
 * @param file name of the file, without its folder; empty when the faults are not those of a file
 * @param faults what is wrong; one at least
 */
public record Complaint(String file, List<Fault> faults) {

    public Complaint {
        faults = List.copyOf(faults);
    }

    /** One that no line of a file gave cause for. */
    public static Complaint of(Message sentence) {
        return new Complaint("", List.of(new Fault(0, sentence)));
    }

    /** In words, without a full stop. */
    public String told(Locale language) {
        return faults.stream()
                .map(fault -> told(fault, language))
                .reduce((all, next) -> Frame.FURTHER.around(language, all, next))
                .orElse("");
    }

    /** With its first faults only. */
    public Complaint shortened(int most) {
        return new Complaint(file, faults.stream().limit(most).toList());
    }

    /** False when another version of the program left it behind. */
    public boolean hasWords() {
        return faults.stream().allMatch(fault -> fault.sentence().hasWords());
    }

    private String told(Fault fault, Locale language) {
        String problem = fault.sentence().told(language);
        String whole =
                Frame.WITH_ACCEPTED.after(language, problem, fault.sentence().accepted(language));
        if (file.isEmpty()) {
            return whole;
        }
        return fault.line() == 0
                ? Frame.OF_FILE.around(language, file, whole)
                : Frame.AT_LINE.around(language, file, fault.line(), whole);
    }
}
