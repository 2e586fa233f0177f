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

    /** What stands around a sentence. */
    enum Frame implements Tellable {
        OF_FILE,
        AT_LINE,
        WITH_ACCEPTED,
        FURTHER;

        @Override
        public String bundle() {
            return "telling";
        }

        String around(Locale language, Object... values) {
            return Message.of(this, values).told(language);
        }
    }

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
        List<String> accepted = fault.sentence().accepted(language);
        String whole = accepted.isEmpty()
                ? problem
                : Frame.WITH_ACCEPTED.around(language, problem, String.join(", ", accepted));
        if (file.isEmpty()) {
            return whole;
        }
        return fault.line() == 0
                ? Frame.OF_FILE.around(language, file, whole)
                : Frame.AT_LINE.around(language, file, fault.line(), whole);
    }
}
