package org.passerelle.interpretation.rules;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.passerelle.interpretation.names.PartyInText;
import org.passerelle.interpretation.names.PartyNames;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Span;
import org.passerelle.model.AmountKind;
import org.passerelle.model.AmountSide;
import org.passerelle.model.Coded;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;
import org.passerelle.text.NameFolding;

/** Sums of money: "1000 EUR, 2001, A → B". What is not written so is kept as a remark. */
final class AmountRule {

    private static final Pattern AMOUNT = Pattern.compile(
            "(?<sum>-?\\d+(?:\\.\\d+)?) (?<currency>[A-Z]{3}), (?<date>\\d{4}(?:/\\d{4})?)(?:, (?:(?<from>[^→]*?) ?→ ?(?<to>[^→]*)|[^→]+))?");

    private final PartyNames names;

    AmountRule(Knowledge known) {
        this.names = known.names();
    }

    void read(Passage passage, Notes notes) {
        Matcher amount = AMOUNT.matcher(passage.text());
        Optional<AmountKind> kind =
                Coded.parse(AmountKind.class, passage.codes().getOrDefault("kind", ""));
        if (!amount.matches() || kind.isEmpty() || !state(passage, amount, kind.get(), notes)) {
            notes.main().value(Predicate.REMARK, passage.label() + ": " + passage.text(), passage.quote());
        }
        notes.understand(passage);
    }

    /** False when it is nobody's. */
    private boolean state(Passage passage, Matcher amount, AmountKind kind, Notes notes) {
        PartyMention lead = notes.lead();
        boolean planned = kind == AmountKind.BUDGET || kind == AmountKind.REVISED_BUDGET;
        if (planned) {
            return state(passage, amount, kind, AmountSide.HOLDER, lead, notes);
        }
        if (amount.group("from") == null) {
            return false;
        }
        PartyMention from = party(passage, Span.of(amount, "from"), "provider", notes);
        PartyMention to = party(passage, Span.of(amount, "to"), "receiver", notes);
        boolean given = state(passage, amount, kind, AmountSide.PROVIDER, from, notes);
        boolean received = state(passage, amount, kind, AmountSide.RECEIVER, to, notes);
        return given || received;
    }

    private static boolean state(
            Passage passage,
            Matcher amount,
            AmountKind kind,
            AmountSide side,
            @Nullable PartyMention party,
            Notes notes) {
        if (party == null) {
            return false;
        }
        notes.main()
                .party(
                        Predicate.AMOUNT,
                        party,
                        Map.of(
                                "as", side.code(),
                                "kind", kind.code(),
                                "date", amount.group("date"),
                                "sum", amount.group("sum"),
                                "currency", amount.group("currency")),
                        passage.quote());
        return true;
    }

    /** The party of the record that has the reference or the name, else one that nothing else of the record names. */
    private @Nullable PartyMention party(Passage passage, Span name, String side, Notes notes) {
        String reference = passage.codes().get(side);
        String folded = NameFolding.fold(passage.words(name));
        if (folded.isEmpty()) {
            return null;
        }
        return notes.mentions().stream()
                .filter(known -> isOf(known, reference, folded))
                .findFirst()
                .or(() -> names.one(passage, name, null, PartyKind.ORGANISATION)
                        .map(PartyInText::mention)
                        .map(mention ->
                                reference == null ? mention : mention.withIdentifiers(Map.of("iati", reference))))
                .orElse(null);
    }

    private static boolean isOf(PartyMention known, @Nullable String reference, String folded) {
        String iati = known.identifiers().get("iati");
        boolean byName = reference == null || iati == null;
        return byName ? NameFolding.fold(known.words()).equals(folded) : Objects.equals(reference, iati);
    }
}
