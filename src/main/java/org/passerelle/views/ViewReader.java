package org.passerelle.views;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Given;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;
import org.passerelle.answers.question.QuestionCatalogue;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what somebody sends as a view, within bounds: nothing that a drawing cannot hold gets into the database. */
final class ViewReader {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_NAME = 100;
    static final int LONGEST_NOTE = 2_000;
    static final int MOST_NODES = 2_000;
    static final int MOST_NOTES = 500;
    private static final int LONGEST_ID = 400;
    private static final int LARGEST = 2 << 20;
    private static final int KILOBYTE = 1 << 10;
    private static final double FARTHEST = 1_000_000;

    /** Control characters, halves of characters, and marks that turn what follows around. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

    private static final Pattern KIND = Pattern.compile("[A-Za-z-]{1,40}");

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final QuestionCatalogue catalogue;

    ViewReader(QuestionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The draft in {@code body}, cleaned, every part of it there.
     *
     * @throws NotUnderstood when it is too large, or not a view
     */
    ViewDraft read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw NotUnderstood.invalid(ViewFault.LARGE, "view", "", LARGEST / KILOBYTE);
        }
        try {
            return checked(JSON.readValue(bytes, ViewDraft.class));
        } catch (JacksonException fault) {
            TokenStreamLocation place = fault.getLocation();
            throw NotUnderstood.invalid(
                    ViewFault.NOT_A_VIEW,
                    "view",
                    "",
                    place == null ? 1 : place.getLineNr(),
                    place == null ? 1 : place.getColumnNr());
        }
    }

    private ViewDraft checked(@Nullable ViewDraft draft) {
        if (draft == null || draft.version() == null) {
            throw NotUnderstood.invalid(ViewFault.NOT_A_VIEW, "view", "", 1, 1);
        }
        if (draft.version() != SavedView.VERSION) {
            throw NotUnderstood.invalid(
                    ViewFault.OTHER_VERSION, "version", String.valueOf(draft.version()), SavedView.VERSION);
        }
        String title = text("title", required("title", draft.title()), LONGEST_TITLE);
        String drawing = required(DrawingAddress.FIELD, draft.drawing());
        List<@Nullable String> hidden = draft.hidden() == null ? List.of() : draft.hidden();
        List<@Nullable PlacedNode> nodes = draft.nodes() == null ? List.of() : draft.nodes();
        few("hidden", hidden, LONGEST_NAME);
        few("nodes", nodes, MOST_NODES);
        List<@Nullable PlacedNode> placed = placed(nodes);
        few(
                "notes",
                placed.stream()
                        .filter(node -> node != null && node.note() != null)
                        .toList(),
                MOST_NOTES);
        return new ViewDraft(
                draft.version(),
                StringUtils.normalizeSpace(title),
                Given.text(draft.who())
                        .map(who -> text("who", who, LONGEST_NAME))
                        .orElse(null),
                DrawingAddress.parse(drawing).known(catalogue).text(),
                hidden.stream().map(ViewReader::kind).toList(),
                placed);
    }

    private static String required(String field, @Nullable String text) {
        return Given.text(text)
                .orElseThrow(() -> NotUnderstood.invalid(ValueFault.MISSING, field, StringUtils.defaultString(text)));
    }

    private static void few(String field, Collection<?> all, int most) {
        if (all.size() > most) {
            throw NotUnderstood.invalid(ViewFault.TOO_MANY, field, "", all.size(), most);
        }
    }

    private static String kind(@Nullable String text) {
        if (text == null || !KIND.matcher(text).matches()) {
            throw NotUnderstood.invalid(ViewFault.NOT_A_KIND, "hidden", StringUtils.abbreviate(text, LONGEST_NAME));
        }
        return text;
    }

    private static List<@Nullable PlacedNode> placed(List<@Nullable PlacedNode> nodes) {
        Set<String> known = new HashSet<>();
        return nodes.stream()
                .<@Nullable PlacedNode>map(node -> {
                    String id = text("id", required("id", node == null ? null : node.id()), LONGEST_ID);
                    if (node == null || !known.add(id)) {
                        throw NotUnderstood.invalid(ViewFault.TWICE, "nodes", id);
                    }
                    return new PlacedNode(
                            id,
                            Given.text(node.name())
                                    .map(name -> text("name", name, LONGEST_ID))
                                    .orElse(null),
                            place("x", node.x(), id),
                            place("y", node.y(), id),
                            Given.text(node.note())
                                    .map(note -> text("note", note, LONGEST_NOTE))
                                    .orElse(null));
                })
                .toList();
    }

    private static double place(String field, double number, String node) {
        // the other way round would let what is not a number pass
        if (!(Math.abs(number) <= FARTHEST)) {
            throw NotUnderstood.invalid(ViewFault.NOT_A_PLACE, field, node, (long) FARTHEST);
        }
        return number;
    }

    private static String text(String field, String text, int longest) {
        if (text.length() > longest) {
            throw NotUnderstood.invalid(
                    ValueFault.TOO_LONG, field, StringUtils.abbreviate(text, LONGEST_NAME), text.length(), longest);
        }
        return UNSEEN.matcher(text).replaceAll("").strip();
    }
}
