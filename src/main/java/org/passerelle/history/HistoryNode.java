package org.passerelle.history;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.lang3.ObjectUtils;
import org.apache.commons.lang3.Strings;
import org.jspecify.annotations.Nullable;
import org.passerelle.telling.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something that somebody did, in the database. Whoever may write there may leave something out, so all but the id can be null.
 *
 * @param name in English, for whoever looks at the database
 * @param deed code of a {@link Deed}
 * @param who did it; null when nobody said
 * @param subject what it was done to
 * @param values of the deed, the subject first
 * @param change JSON of a {@link DatasetChange}; null where none was made
 */
@Node("HistoryEntry")
record HistoryNode(
        @Id String id,
        @Nullable String name,
        @Nullable Instant at,
        @Nullable String deed,
        @Nullable String who,
        @Nullable String subject,
        @Nullable List<String> values,
        @Nullable String change) {

    private static final Logger LOG = LoggerFactory.getLogger(HistoryNode.class);

    private static final String PREFIX = "history/";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static HistoryNode of(Deed deed, @Nullable String who, Message told, @Nullable DatasetChange change) {
        return new HistoryNode(
                PREFIX + UUID.randomUUID(),
                told.told(Locale.ENGLISH),
                Instant.now(),
                deed.code(),
                who,
                told.values().get(0),
                told.values(),
                change == null ? null : JSON.writeValueAsString(change));
    }

    /** The id in the database of the entry that is asked for as {@code id}. */
    static String id(String id) {
        return PREFIX + id;
    }

    /** What it changed; empty when that is nothing, or damaged. */
    Optional<DatasetChange> changed() {
        try {
            return Optional.ofNullable(change).map(text -> JSON.readValue(text, DatasetChange.class));
        } catch (JacksonException damaged) {
            LOG.error("what {} changed is damaged and is left out: {}", id, damaged.getMessage());
            return Optional.empty();
        }
    }

    /** It, told in {@code language}; by its English name when this version has no words for it. */
    HistoryEntry in(Locale language) {
        Message told = new Message("deeds." + deed, ObjectUtils.getIfNull(values, List.of()));
        return new HistoryEntry(
                ObjectUtils.getIfNull(at, Instant.EPOCH),
                ObjectUtils.getIfNull(deed, ""),
                who,
                ObjectUtils.getIfNull(subject, ""),
                change == null ? null : Strings.CS.removeStart(id, PREFIX),
                told.hasWords() ? told.told(language) : ObjectUtils.getIfNull(name, id));
    }
}
