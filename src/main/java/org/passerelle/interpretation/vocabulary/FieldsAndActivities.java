package org.passerelle.interpretation.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.passerelle.interpretation.text.FunctionWords;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.text.Spelling;
import org.passerelle.interpretation.text.Token;

/** Finds fields and activities in free words of French or English, whether a table lists them or a page tells of them. */
public final class FieldsAndActivities {

    /** What stands between two items of a list. A hyphen joins words unless it stands by itself. */
    private static final Pattern BETWEEN = Pattern.compile("\\s*+[-/+;•,.|&():–—]*+\\s*+");

    private static final Set<String> AND = Set.of("et", "and");

    private final Phrases<String> fields;
    private final Phrases<String> items;
    private final Set<String> beyondHealth;
    private final Phrases<String> activities;
    private final Phrases<String> severalMeanings;
    private final Phrases<String> doing;
    private final Phrases<String> things;
    private final Map<String, Map<String, String>> meanings;
    private final Spelling spelling = new Spelling();

    public FieldsAndActivities(Lexicon.TermWords words) {
        this.fields = Lexicon.phrases(words.fields());
        this.items = Lexicon.phrases(words.items());
        this.beyondHealth = Set.copyOf(words.beyondHealth());
        this.activities = Lexicon.phrases(words.activities());
        this.severalMeanings = Lexicon.phrases(Map.of("", words.severalMeanings()));
        this.doing = Lexicon.phrases(words.doing());
        this.things = Lexicon.phrases(words.things());
        this.meanings = words.meanings();
        List.of(words.fields(), words.items(), words.activities(), words.doing(), words.things())
                .forEach(lists -> lists.values().forEach(list -> list.forEach(spelling::learn)));
    }

    /** Tells {@code found} each field of {@code passage} and where it stands. */
    public void fields(Passage passage, BiConsumer<String, Span> found) {
        fields(spelling.corrected(passage.tokens()), found);
    }

    private void fields(List<Token> tokens, BiConsumer<String, Span> found) {
        fields.all(tokens).forEach(hit -> found.accept(hit.meaning(), hit.span()));
    }

    /** Tells {@code found} each field of a list, those included whose name says it only where it is an item by itself. */
    public void listed(Passage passage, BiConsumer<String, Span> found) {
        List<Token> tokens = spelling.corrected(passage.tokens());
        fields(tokens, found);
        items.all(tokens).stream()
                .filter(hit -> isItem(hit, tokens, passage.folded()))
                .forEach(hit -> found.accept(hit.meaning(), hit.span()));
    }

    private static boolean isItem(Phrases.Hit<String> hit, List<Token> tokens, String folded) {
        return (hit.token() == 0 || parted(hit.token() - 1, tokens, folded))
                && (hit.next() == tokens.size() || parted(hit.next() - 1, tokens, folded));
    }

    /** Whether an item ends with word {@code index} or the next one begins after it. */
    private static boolean parted(int index, List<Token> tokens, String folded) {
        Token one = tokens.get(index);
        Token next = tokens.get(index + 1);
        String between = folded.substring(one.end(), next.start());
        boolean signs = !between.isBlank()
                && !between.equals("-")
                && BETWEEN.matcher(between).matches();
        return signs || AND.contains(one.word()) || AND.contains(next.word());
    }

    /** Whether the words at {@code span} may say another term too: a longer phrase with one of them, such as "réhabilitation de locaux", does not. */
    public boolean hasSeveralMeanings(Passage passage, Span span) {
        List<Token> tokens = spelling.corrected(Token.of(passage.folded().substring(span.start(), span.end())));
        return severalMeanings
                .at(tokens, 0)
                .filter(hit -> hit.next() == tokens.size())
                .isPresent();
    }

    /** Whether {@code field} is one of health. */
    public boolean isOfHealth(String field) {
        return !beyondHealth.contains(field);
    }

    /** Tells {@code found} each activity of {@code passage} and the words that say it, from the doing word to the thing. */
    public void activities(Passage passage, BiConsumer<String, Span> found) {
        new Sentence(passage.folded(), spelling.corrected(passage.tokens()), found).read();
    }

    /** One passage on its way from left to right: the doing words that wait for things, and the things that wait for a doing word. */
    private final class Sentence {
        private final String folded;
        private final List<Token> tokens;
        private final BiConsumer<String, Span> found;
        private final Map<String, Span> waiting = new LinkedHashMap<>();
        private final List<Phrases.Hit<String>> before = new ArrayList<>();
        private boolean served;

        Sentence(String folded, List<Token> tokens, BiConsumer<String, Span> found) {
            this.folded = folded;
            this.tokens = tokens;
            this.found = found;
        }

        void read() {
            int index = 0;
            while (index < tokens.size()) {
                if (index > 0 && separated(tokens.get(index - 1), tokens.get(index))) {
                    close();
                }
                index = step(index);
            }
            close();
        }

        private int step(int index) {
            Optional<Phrases.Hit<String>> activity = activities.at(tokens, index);
            Optional<Phrases.Hit<String>> act = doing.at(tokens, index);
            Optional<Phrases.Hit<String>> thing = things.at(tokens, index);
            int next = index + 1;
            if (act.isPresent() && act.get().next() >= end(activity)) {
                begin(act.get());
                next = act.get().next();
            } else if (activity.isPresent() && activity.get().next() >= end(thing)) {
                if (served) {
                    waiting.clear();
                }
                found.accept(activity.get().meaning(), activity.get().span());
                thing.ifPresent(this::serve);
                next = activity.get().next();
            } else if (thing.isPresent()) {
                serve(thing.get());
                next = thing.get().next();
            }
            return next;
        }

        private int end(Optional<Phrases.Hit<String>> hit) {
            return hit.map(Phrases.Hit::next).orElse(-1);
        }

        /** "accueil et formation de": a doing word joins those that still wait, and replaces those that have had their things. */
        private void begin(Phrases.Hit<String> act) {
            if (served) {
                waiting.clear();
                served = false;
            }
            waiting.put(act.meaning(), act.span());
            before.stream()
                    .filter(thing -> leadsTo(thing, act))
                    .forEach(thing -> meet(act.meaning(), act.span(), thing));
            before.clear();
        }

        /** "student and professional exchanges": things before the doing word, nothing but "and" between. */
        private boolean leadsTo(Phrases.Hit<String> thing, Phrases.Hit<String> act) {
            for (int i = thing.next(); i < act.token(); i++) {
                int at = i;
                boolean joined = FunctionWords.contains(tokens.get(i).word())
                        || before.stream().anyMatch(other -> other.token() <= at && at < other.next());
                if (!joined || tokens.get(i).word().equals("de")) {
                    return false;
                }
            }
            return true;
        }

        private void serve(Phrases.Hit<String> thing) {
            waiting.forEach((act, span) -> meet(act, span, thing));
            before.add(thing);
        }

        private void meet(String act, Span span, Phrases.Hit<String> thing) {
            String activity = meanings.getOrDefault(act, Map.of()).get(thing.meaning());
            if (activity != null) {
                found.accept(activity, span.to(thing.span()));
                served = true;
            }
        }

        private void close() {
            if (!served) {
                waiting.forEach((act, span) -> {
                    String alone = meanings.getOrDefault(act, Map.of()).get("alone");
                    if (alone != null) {
                        found.accept(alone, span);
                    }
                });
            }
            waiting.clear();
            before.clear();
            served = false;
        }

        private boolean separated(Token one, Token next) {
            for (int i = one.end(); i < next.start(); i++) {
                if ("/+;.•".indexOf(folded.charAt(i)) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
