package org.passerelle.answers.document;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Given;
import org.passerelle.answers.Order;
import org.passerelle.answers.TypedValues;

/** Which documents are listed, and in which order, as typed. */
public record DocumentFilter(
        @Parameter(description = "Only documents of this publisher", example = "RESACOOP") @Nullable
        String publisher,

        @Parameter(description = "Only documents in this language: its ISO 639-1 code", example = "fr") @Nullable
        String language,

        @Parameter(description = "Only documents of this dataset: its id", example = "resacoop-2005") @Nullable
        String source,

        @Parameter(
                description = "In which order; a hyphen in front reverses it",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {"title", "-title", "publisher", "-publisher", "observed", "-observed"
                                },
                                defaultValue = "title"))
        @Nullable
        String sort) {

    private static final List<String> ORDERS = List.of("title", "publisher", "observed");

    /** All documents, by title. */
    static final DocumentFilter NONE = new DocumentFilter(null, null, null, null);

    /** Those that are set, by their names, without the order. */
    public Map<String, String> named() {
        return Order.without(TypedValues.set(this));
    }

    /** The parameters of {@code read/documents-listed}. */
    Map<String, @Nullable Object> parameters() {
        Order order = Order.of(sort, ORDERS);
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("publisher", Given.text(publisher).orElse(""));
        parameters.put("language", Given.text(language).orElse(""));
        parameters.put("source", Given.text(source).orElse(""));
        parameters.put("sort", order.key());
        parameters.put("descending", order.descending());
        return parameters;
    }
}
