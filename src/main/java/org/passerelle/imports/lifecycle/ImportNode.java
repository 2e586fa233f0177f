package org.passerelle.imports.lifecycle;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import tools.jackson.core.JacksonException;

/**
 * An import in the database: what is asked for by itself is a property, all else stands in one text. Whoever may write there may leave
 * something out, so all but the id can be null.
 *
 * @param name of the file, for whoever looks at the database
 * @param at when it came to stand so
 * @param details JSON of an {@link ImportStatus}
 */
@Node("Import")
record ImportNode(
        @Id String id,
        @Nullable String name,
        @Nullable String dataset,
        @Nullable String state,
        @Nullable Instant at,
        @Nullable Long records,
        @Nullable String details) {

    private static final Logger LOG = LoggerFactory.getLogger(ImportNode.class);

    private static final String PREFIX = "import/";

    static ImportNode of(ImportStatus status) {
        return new ImportNode(
                id(status.id()),
                status.file(),
                status.request().dataset(),
                status.state().code(),
                status.at(),
                status.records(),
                ImportFolder.JSON.writeValueAsString(status));
    }

    /** The id in the database of the import that is asked for as {@code id}. */
    static String id(String id) {
        return PREFIX + id;
    }

    /** The import; empty, and told, when what the database holds of it is damaged. */
    Optional<ImportStatus> status() {
        try {
            ImportStatus whole = ImportFolder.JSON.readValue(requireNonNullElse(details, ""), ImportStatus.class);
            if (!id.equals(id(whole.id())) || !whole.state().code().equals(state)) {
                throw new IllegalArgumentException("its details are those of another import or state");
            }
            return Optional.of(whole);
        } catch (JacksonException | IllegalArgumentException damaged) {
            LOG.error("{} in the database is damaged and is left out: {}", id, damaged.getMessage());
            return Optional.empty();
        }
    }
}
