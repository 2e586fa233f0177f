package org.passerelle.measures.pairing;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.telling.Message;

/** Numbers of who works with whom as people read them. */
public record PairWords(PairDocument document, Locale language) {

    private static final String NONE = "–";

    /** A number with its name. */
    public record Figure(String name, String value) {}

    /** How far links reach. */
    public List<Figure> figures() {
        PairReach reach = document.reach();
        DistanceSummary distances = reach.distances();
        return Stream.of(
                        figure("links", number(document.total().links())),
                        figure("cooperations", number(document.total().cooperations())),
                        figure("within-country", share(reach.withinCountry())),
                        figure("within-eu", share(reach.withinEu())),
                        figure("within-eu-then", share(reach.withinEuThen())),
                        figure("within-500", share(distances.within500())),
                        figure("within-1000", share(distances.within1000())),
                        figure("median", kilometres(distances.median())),
                        figure("mean", kilometres(distances.mean())),
                        figure("least", kilometres(distances.least())),
                        figure("most", kilometres(distances.most())))
                .toList();
    }

    private Figure figure(String key, String value) {
        return new Figure(word(key), value);
    }

    /** How many links are so long. */
    public List<Figure> bins() {
        return document.distances().stream()
                .map(bin -> new Figure(range(bin), number(bin.links())))
                .toList();
    }

    private String range(DistanceBin bin) {
        Integer to = bin.to();
        return to == null ? word("longer", bin.from()) : word("range", bin.from(), to);
    }

    private String word(String key, Object... values) {
        return Message.of("pair-reach", key, values).told(language);
    }

    /** How many links are so, of how many, as a percentage. */
    public String share(PairShare share) {
        Double of = share.share();
        if (of == null) {
            return NONE;
        }
        NumberFormat percent = NumberFormat.getPercentInstance(language);
        percent.setMaximumFractionDigits(1);
        return word("share", share.links(), share.of(), percent.format(of));
    }

    /** A distance, to the kilometre. */
    public String kilometres(@Nullable Double distance) {
        return distance == null ? NONE : word("kilometres", Math.round(distance));
    }

    private String number(long number) {
        return NumberFormat.getIntegerInstance(language).format(number);
    }
}
