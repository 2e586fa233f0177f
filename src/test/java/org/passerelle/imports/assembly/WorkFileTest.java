package org.passerelle.imports.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.h2.mvstore.MVMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.model.PartyKind;
import org.passerelle.testing.Unit;

@Unit
class WorkFileTest {

    private static final int KEYS = 20_000;

    @TempDir
    private Path folder;

    /** A hundred megabytes are written while one map is gone through: much more than stays in memory. */
    @Test
    void goesThroughAMapWhileOthersAreWritten() {
        Random random = new Random(1);
        try (WorkFile work = WorkFile.in(folder)) {
            MVMap<String, String> all = work.map("all");
            MVMap<String, String> others = work.map("others");
            IntStream.range(0, KEYS).forEach(key -> all.put("%06d".formatted(key), StringUtils.repeat('x', 2_000)));

            long seen = WorkFile.keys(all)
                    .peek(key -> others.put(Integer.toString(random.nextInt()), StringUtils.repeat('y', 5_000)))
                    .map(all::get)
                    .filter(value -> value != null && value.length() == 2_000)
                    .count();

            assertThat(seen).isEqualTo(KEYS);
        }
    }

    /** What a map holds is read anew from its file when it is asked for again, and then is another object. */
    @Test
    void knowsAValueAgain() {
        try (WorkFile work = WorkFile.in(folder)) {
            MVMap<String, PartyMention> mentions = work.map("mentions", new MentionType());
            mentions.put("key", town("Epagny"));

            assertThat(mentions.replace("key", town("Épagny"), town("Droisy"))).isFalse();
            assertThat(mentions.replace("key", town("Epagny"), town("Épagny"))).isTrue();
            assertThat(mentions).containsEntry("key", town("Épagny"));
        }
    }

    private static PartyMention town(String name) {
        return new PartyMention(name, name, PartyKind.CITY, null, "FR", Map.of());
    }

    @Test
    void leavesNothingBehind() {
        try (WorkFile work = WorkFile.in(folder)) {
            work.map("some").put("key", "value");
        }

        assertThat(folder).isEmptyDirectory();
    }
}
