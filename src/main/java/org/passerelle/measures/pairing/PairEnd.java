package org.passerelle.measures.pairing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.Bilingual;
import org.passerelle.telling.CodeWords;
import org.passerelle.telling.Message;
import org.passerelle.text.Language;

/** What one end of links is, with the number of these links and of the cooperations that make them. */
@Schema(description = "What one end of links is")
public record PairEnd(
        @Schema(
                description = "An id or code; null for all others together, and for what is not known",
                example = "country/fr")
        @Nullable
        String id,

        String name,
        @Nullable String nameEn,
        @Nullable String nameFr,
        int links,
        int cooperations) {

    /** What {@code id} is called, without numbers. */
    record Name(
            @Nullable String id,
            String name,
            @Nullable String nameEn,
            @Nullable String nameFr) {

        static Name ofCode(String code) {
            return new Name(code, code, CodeWords.word(code, Locale.ENGLISH), CodeWords.word(code, Locale.FRENCH));
        }

        static Name told(Message message) {
            Bilingual words = message.told();
            return new Name(null, words.en(), words.en(), words.fr());
        }

        PairEnd with(PairCount count) {
            return new PairEnd(id, name, nameEn, nameFr, count.links(), count.cooperations());
        }
    }

    /** Its name in {@code language}. */
    public String told(Locale language) {
        String translated = Language.of(language) == Language.FRENCH ? nameFr : nameEn;
        return translated == null ? name : translated;
    }
}
