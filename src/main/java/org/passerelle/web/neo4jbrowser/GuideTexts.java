package org.passerelle.web.neo4jbrowser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.passerelle.model.Bilingual;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words of the guide, {@code guide/texts.yml}. */
record GuideTexts(
        Bilingual title,
        Bilingual otherLanguage,
        Bilingual presets,
        Unanswered unanswered,
        Slide introduction,
        Slide shape,
        Slide citing) {

    /** Questions that the documents of the project answer with nothing, and what the guide says of them. */
    record Unanswered(List<String> questions, Bilingual note) {}

    /**
     * A slide.
     *
     * @param paragraphs HTML
     * @param queries names of pictures
     */
    record Slide(Bilingual heading, List<Bilingual> paragraphs, List<String> queries) {

        Stream<BrowserQuery> pictures() {
            return queries.stream().map(BrowserQuery::picture);
        }
    }

    static GuideTexts read() {
        YAMLMapper yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream file = new ClassPathResource("guide/texts.yml").getInputStream()) {
            return yaml.readValue(file, GuideTexts.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pictures in the order of the slides. */
    List<BrowserQuery> pictures() {
        return Stream.of(introduction, shape, citing).flatMap(Slide::pictures).toList();
    }
}
