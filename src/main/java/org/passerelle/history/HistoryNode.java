package org.passerelle.history;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.commons.lang3.ObjectUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.telling.Message;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * Something that somebody did, in the database. Whoever may write there may leave something out, so all but the id can be null.
 *
 * @param name in English, for whoever looks at the database
 * @param deed code of a {@link Deed}
 * @param who did it; null when nobody said
 * @param subject what it was done to
 * @param values of the deed, the subject first
 */
@Node("HistoryEntry")
record HistoryNode(
        @Id String id,
        @Nullable String name,
        @Nullable Instant at,
        @Nullable String deed,
        @Nullable String who,
        @Nullable String subject,
        @Nullable List<String> values) {

    static HistoryNode of(Deed deed, @Nullable String who, Message told) {
        return new HistoryNode(
                "history/" + UUID.randomUUID(),
                told.told(Locale.ENGLISH),
                Instant.now(),
                deed.code(),
                who,
                told.values().get(0),
                told.values());
    }

    /** It, told in {@code language}; by its English name when this version has no words for it. */
    HistoryEntry in(Locale language) {
        Message told = new Message("deeds." + deed, ObjectUtils.getIfNull(values, List.of()));
        return new HistoryEntry(
                ObjectUtils.getIfNull(at, Instant.EPOCH),
                ObjectUtils.getIfNull(deed, ""),
                who,
                ObjectUtils.getIfNull(subject, ""),
                told.hasWords() ? told.told(language) : ObjectUtils.getIfNull(name, id));
    }
}
