package org.passerelle.interpretation.statement;

import org.jspecify.annotations.Nullable;
import org.passerelle.model.PartialDate;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.RawRecord;

/**
 * What a document as a whole says about each of its records.
 *
 * @param layout how its records are laid out
 * @param language ISO 639-1 in lower case, or null when it is not known; rules read French and English either way
 * @param observedOn when it was observed, or null when it is not known
 * @param lead the party whose page it is, for profile pages; null otherwise
 * @param home where its first sides lie when a record does not say; null when that is not known
 * @param monthFirst true when its numeric dates give the month before the day
 */
public record DocumentContext(
        Layout layout,
        @Nullable String language,
        @Nullable PartialDate observedOn,
        @Nullable PartyMention lead,
        @Nullable HomeOfList home,
        boolean monthFirst) {

    /** Of a document whose home country is not known. */
    public DocumentContext(
            Layout layout, @Nullable String language, @Nullable PartialDate observedOn, @Nullable PartyMention lead) {
        this(layout, language, observedOn, lead, null, false);
    }

    /** Of a document whose dates give the day first. */
    public DocumentContext(
            Layout layout,
            @Nullable String language,
            @Nullable PartialDate observedOn,
            @Nullable PartyMention lead,
            @Nullable HomeOfList home) {
        this(layout, language, observedOn, lead, home, false);
    }

    /** Where the first side of {@code record} lies when only the other first sides of the list say so, ISO 3166-1 alpha-2; null otherwise. */
    public @Nullable String inferredHome(RawRecord record) {
        return home != null
                        && home.isInferred()
                        && record.first(Heading.HOME_COUNTRY).isEmpty()
                ? home.iso2()
                : null;
    }
}
