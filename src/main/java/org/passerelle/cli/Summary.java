package org.passerelle.cli;

import java.util.Map;
import java.util.stream.Collectors;
import org.passerelle.answers.Overview;

/** Prints how much there is. */
final class Summary {

    private final Voice voice;

    private Summary(Voice voice) {
        this.voice = voice;
    }

    static void print(Voice voice, Overview overview) {
        Summary summary = new Summary(voice);
        summary.kinds(CliText.PARTIES, overview.parties());
        summary.kinds(CliText.COOPERATIONS, overview.cooperations());
        summary.line(
                CliText.CLAIMS, voice.words(CliText.CLAIMS_OF_THEM, overview.claims(), overview.uncertainClaims()));
        summary.line(CliText.DOCUMENTS, voice.words(CliText.DOCUMENTS_WITH, overview.documents(), overview.records()));
        voice.out().flush();
    }

    private void kinds(CliText what, Map<String, Long> byKind) {
        long all = byKind.values().stream().mapToLong(Long::longValue).sum();
        String kinds = byKind.entrySet().stream()
                .map(kind -> kind.getValue() + " " + voice.code("word", kind.getKey()))
                .collect(Collectors.joining(", "));
        line(what, all + " (" + kinds + ")");
    }

    private void line(CliText what, String numbers) {
        voice.out().printf("%-14s%s%n", voice.words(what), numbers);
    }
}
