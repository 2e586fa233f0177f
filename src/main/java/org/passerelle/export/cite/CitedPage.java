package org.passerelle.export.cite;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;
import org.passerelle.answers.drawing.DrawingFilter;
import org.passerelle.model.Bilingual;
import org.passerelle.model.Coded;
import org.passerelle.telling.Message;

/** A page that shows no single party, cooperation or document, by its title; its code is its path. */
enum CitedPage implements Coded {
    COOPERATIONS("explorer", "browse.cooperations"),
    PARTIES("explorer", "browse.parties"),
    DOCUMENTS("explorer", "browse.documents"),
    NETWORK("network"),
    STRUCTURE("structure"),
    WHO_WITH_WHOM("with-whom"),
    QUALITY("quality");

    /** The parameter that names it. */
    static final String AT = "at";

    /** How a list is turned and sorted says nothing of what it holds. */
    private static final Set<String> LISTING = Set.of("page", "size", "sort");

    private final String words;
    private final String title;

    /** @param words of the page, which have its title */
    CitedPage(String words) {
        this(words, "title");
    }

    CitedPage(String words, String title) {
        this.words = words;
        this.title = title;
    }

    @Override
    public String code() {
        return Coded.hyphenated(this);
    }

    /** As the page has it. */
    Bilingual title() {
        return Message.of(words, title).told();
    }

    /**
     * The page called {@code code}.
     *
     * @throws NotUnderstood when there is none
     */
    static CitedPage named(String code) {
        return Coded.parse(CitedPage.class, code)
                .orElseThrow(() -> NotUnderstood.invalid(ValueFault.NOT_ACCEPTED, AT, code)
                        .accepting(Coded.codes(CitedPage.class)));
    }

    /** What of {@code query} says what the page shows. */
    static Map<String, String> telling(Map<String, String> query) {
        Map<String, String> telling = new TreeMap<>(query);
        telling.keySet().removeAll(LISTING);
        return telling;
    }

    /** The filters in {@code query} that choose the cooperations it shows; none when it shows more than they choose. */
    Map<String, String> filters(Map<String, String> query) {
        if (this != COOPERATIONS && this != NETWORK) {
            return Map.of();
        }
        Map<String, String> filters = new TreeMap<>(query);
        filters.keySet().retainAll(DrawingFilter.NAMES);
        return filters;
    }
}
