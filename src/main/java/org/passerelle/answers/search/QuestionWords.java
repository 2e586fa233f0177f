package org.passerelle.answers.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.passerelle.answers.question.Question;
import org.passerelle.model.Bilingual;
import org.passerelle.text.NameFolding;

/**
 * How well words fit the questions of the catalogue, by what their files say: the title and the words of those who ask weigh most, then the
 * sentence and the names of parameters and columns. A word that few questions have says more than one that many have.
 */
final class QuestionWords {

    private static final double OF_TITLE = 1;
    private static final double OF_SENTENCE = 0.5;

    /** What a title says beside the words that were typed makes it a little less likely that it was meant. */
    private static final double UNSAID = 0.2;

    /** What a word tells that no question has: people ask in more words than it takes. */
    private static final double UNKNOWN = 1;

    /** Words that begin a question, of whatever it is about. */
    private static final Set<String> ASKING = Set.of(
            "who", "whom", "whose", "what", "which", "where", "when", "how", "do", "does", "qui", "que", "quoi", "quel",
            "quels", "quelle", "quelles", "ou", "quand", "comment", "dont");

    private final List<Language> languages;

    QuestionWords(List<Question> questions) {
        this.languages = List.of(
                new Language(
                        Locale.ENGLISH, new EnglishAnalyzer(stopWords(EnglishAnalyzer.getDefaultStopSet())), questions),
                new Language(
                        Locale.FRENCH, new FrenchAnalyzer(stopWords(FrenchAnalyzer.getDefaultStopSet())), questions));
    }

    private static CharArraySet stopWords(CharArraySet usual) {
        CharArraySet all = CharArraySet.copy(usual);
        all.addAll(ASKING);
        return all;
    }

    /** How well {@code words}, folded, fit a question: 1 when they are its title, 0 when it has none of them. */
    ToDoubleFunction<Question> fit(List<String> words) {
        List<ToDoubleFunction<Question>> fits =
                languages.stream().map(language -> language.fit(words)).toList();
        return question -> fits.stream()
                .mapToDouble(fit -> fit.applyAsDouble(question))
                .max()
                .orElse(0);
    }

    /** True when one of {@code words}, folded, is a word of a question, or one that people say in any. Others fit no question. */
    boolean sayAnything(List<String> words) {
        return languages.stream().anyMatch(language -> words.stream().anyMatch(language::says));
    }

    /** True when people would say {@code words}, folded, in any question. */
    boolean saysLittle(List<String> words) {
        return languages.stream()
                .anyMatch(language -> language.words.containsAll(words)
                        || language.stems(words).isEmpty());
    }

    /** True when a question says {@code word}, which is folded. */
    boolean has(String word) {
        return languages.stream().anyMatch(language -> language.words.contains(word));
    }

    /** The questions in one language. */
    private static final class Language {

        private final Analyzer analyzer;

        /** What each word weighs in each question, by their ids. */
        private final Map<String, Map<String, Double>> weights = new HashMap<>();

        private final Map<String, Set<String>> titles = new HashMap<>();

        /** How many questions have each stem. */
        private final Map<String, Integer> having = new HashMap<>();

        /** All words as they stand there. */
        private final Set<String> words = new HashSet<>();

        Language(Locale locale, Analyzer analyzer, List<Question> questions) {
            this.analyzer = analyzer;
            Function<Bilingual, String> said = text -> text.in(locale);
            questions.forEach(question -> add(question, said));
        }

        private void add(Question question, Function<Bilingual, String> said) {
            Map<String, Double> weighing = new LinkedHashMap<>();
            add(weighing, OF_TITLE, said.apply(question.title()));
            titles.put(question.id(), new HashSet<>(weighing.keySet()));
            Optional.ofNullable(question.asked()).ifPresent(asked -> add(weighing, OF_TITLE, said.apply(asked)));
            add(weighing, OF_SENTENCE, said.apply(question.sentence()));
            question.parameters().forEach(one -> add(weighing, OF_SENTENCE, said.apply(one.label())));
            question.columns().forEach(one -> add(weighing, OF_SENTENCE, said.apply(one.label())));
            weights.put(question.id(), weighing);
            weighing.keySet().forEach(stem -> having.merge(stem, 1, Integer::sum));
        }

        private void add(Map<String, Double> weighing, double weight, String text) {
            List<String> folded = NameFolding.words(text);
            words.addAll(folded);
            stems(folded).forEach(stem -> weighing.merge(stem, weight, Math::max));
        }

        boolean says(String word) {
            Set<String> stems = stems(List.of(word));
            return words.contains(word) || stems.isEmpty() || stems.stream().anyMatch(having::containsKey);
        }

        ToDoubleFunction<Question> fit(List<String> typed) {
            Set<String> stems = stems(typed);
            return question -> fit(question, stems);
        }

        private double fit(Question question, Set<String> stems) {
            Map<String, Double> weighing = weights.getOrDefault(question.id(), Map.of());
            double said = 0;
            double wanted = 0;
            for (String stem : stems) {
                wanted += tells(stem);
                said += tells(stem) * weighing.getOrDefault(stem, 0.0);
            }
            double unsaid = 0;
            double title = 0;
            for (String stem : titles.getOrDefault(question.id(), Set.of())) {
                title += tells(stem);
                unsaid += stems.contains(stem) ? 0 : tells(stem);
            }
            return wanted == 0 || said == 0 ? 0 : said / wanted - UNSAID * unsaid / title;
        }

        private double tells(String stem) {
            Integer questions = having.get(stem);
            return questions == null ? UNKNOWN : Math.log(1 + (double) weights.size() / questions);
        }

        private Set<String> stems(List<String> folded) {
            Set<String> stems = new HashSet<>();
            try (TokenStream tokens = analyzer.tokenStream("", String.join(" ", folded))) {
                CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
                tokens.reset();
                while (tokens.incrementToken()) {
                    stems.add(term.toString());
                }
                tokens.end();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return stems;
        }
    }
}
