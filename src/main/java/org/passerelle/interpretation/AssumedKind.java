package org.passerelle.interpretation;

import java.util.Set;
import java.util.stream.Stream;
import org.passerelle.interpretation.text.Folded;
import org.passerelle.interpretation.text.Token;
import org.passerelle.interpretation.vocabulary.CooperationPhrases;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.MappedColumn;
import org.passerelle.reading.Mapping;

/** Pairs of towns are taken for twinnings; whether the list says so itself. */
public final class AssumedKind {

    private static final Set<Layout> PAIRS = Set.of(Layout.PAIRS, Layout.WIDE);

    private AssumedKind() {}

    /**
     * True when neither a heading nor a title says that the pairs of a list are twins.
     *
     * @param titles what stands above the headings, and the name of the file
     */
    public static boolean is(Layout layout, Mapping mapping, Stream<String> titles) {
        return PAIRS.contains(layout)
                && !mapping.has(Heading.KIND)
                && Stream.concat(mapping.columns().stream().map(MappedColumn::label), titles)
                        .noneMatch(AssumedKind::namesTwins);
    }

    private static boolean namesTwins(String words) {
        return CooperationPhrases.nameTwinning(Token.of(Folded.of(words.replace('_', ' '))));
    }
}
