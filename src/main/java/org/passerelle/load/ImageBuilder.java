package org.passerelle.load;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.curated.CuratedRecord;
import org.passerelle.curated.DocumentDeclaration;
import org.passerelle.curated.ReferenceData;
import org.passerelle.model.Bilingual;
import org.passerelle.model.CooperationFacts;
import org.passerelle.model.Fact;
import org.passerelle.model.PartialDate;
import org.passerelle.model.PartyDeclaration;
import org.passerelle.model.Predicate;
import org.passerelle.model.VocabularyTerm;

/** Turns parties, terms, cooperations and records into the rows that write them. */
final class ImageBuilder {

    private final ReferenceData reference;
    private final String dataset;
    private final GraphImage image = new GraphImage();
    private final LinkRows links = new LinkRows();

    /** @param dataset its slug, which begins the ids of records and claims */
    ImageBuilder(ReferenceData reference, String dataset) {
        this.reference = reference;
        this.dataset = dataset;
    }

    GraphImage build() {
        links.addTo(image);
        return image;
    }

    void dataset(RowMap row) {
        image.add(LoadStep.DATASET, row.map());
    }

    /** @param text the whole text; null for a document that is kept record by record */
    void document(DocumentDeclaration declaration, @Nullable String license, int lines, @Nullable String text) {
        PartialDate observed = declaration.observedOn();
        RowMap properties = RowMap.of("name", declaration.title())
                .with("title", declaration.title())
                .with("publisher", declaration.publisher())
                .with("address", declaration.address())
                .with("language", declaration.language())
                .withDate("observedOn", observed == null ? null : observed.text())
                .with("observedOnNote", Bilingual.english(declaration.observedOnNote()))
                .with("observedOnNoteFr", Bilingual.french(declaration.observedOnNote()))
                .with("license", license)
                .with("sha256", declaration.sha256())
                .with("lineCount", lines)
                .with("text", text);
        image.add(
                LoadStep.DOCUMENTS,
                RowMap.of("id", declaration.id())
                        .with("properties", properties.map())
                        .map());
    }

    void party(PartyDeclaration party) {
        RowMap properties = RowMap.of("name", party.name())
                .with("nameEn", party.nameEn())
                .with("nameFr", party.nameFr())
                .with("otherNames", party.aliases())
                .with("countryCode", party.countryCode())
                .with("kind", party.kind().label());
        party.properties().forEach(properties::with);
        image.add(
                LoadStep.PARTIES,
                RowMap.of("id", party.id())
                        .with("labels", party.kind().labels().stream().toList())
                        .with("properties", properties.map())
                        .map());
        if (party.parent() != null) {
            links.declare(
                    party.kind().isTerritory() ? LoadStep.PART_OF : LoadStep.LOCATED_IN, party.id(), party.parent());
        }
    }

    /** The fields and activities that {@code facts} name, with all that are broader. */
    void terms(Stream<Fact> facts) {
        Set<String> fields = new LinkedHashSet<>();
        Set<String> activities = new LinkedHashSet<>();
        facts.forEach(fact -> {
            if (fact.predicate() == Predicate.FIELD) {
                broader(reference.fields(), fact.value(), fields);
            } else if (fact.predicate() == Predicate.ACTIVITY) {
                broader(reference.activities(), fact.value(), activities);
            }
        });
        fields.forEach(id -> term(reference.fields(), id, LoadStep.FIELDS, LoadStep.BROADER_FIELD));
        activities.forEach(id -> term(reference.activities(), id, LoadStep.ACTIVITIES, LoadStep.BROADER_ACTIVITY));
    }

    private static void broader(Map<String, VocabularyTerm> terms, String id, Set<String> used) {
        Stream.iterate(
                        terms.get(id),
                        term -> term != null,
                        term -> term.broader() == null ? null : terms.get(term.broader()))
                .forEach(term -> used.add(term.id()));
    }

    private void term(Map<String, VocabularyTerm> terms, String id, LoadStep nodes, LoadStep broader) {
        VocabularyTerm term = requireNonNull(terms.get(id));
        RowMap properties =
                RowMap.of("name", term.nameEn()).with("nameEn", term.nameEn()).with("nameFr", term.nameFr());
        image.add(
                nodes, RowMap.of("id", id).with("properties", properties.map()).map());
        if (term.broader() != null) {
            links.declare(broader, id, term.broader());
        }
    }

    void cooperation(CooperationFacts cooperation) {
        RowMap properties = RowMap.of("name", cooperation.nameEn())
                .with("nameEn", cooperation.nameEn())
                .with("nameFr", cooperation.nameFr())
                .with("kind", cooperation.kind().label());
        image.add(
                LoadStep.COOPERATIONS,
                RowMap.of("id", cooperation.id())
                        .with("label", cooperation.kind().label())
                        .with("properties", properties.map())
                        .map());
    }

    /**
     * A record and its claims.
     *
     * @param document id of its document
     * @param text its lines as they are
     * @param fingerprint by which an import knows it again, or null
     */
    void record(CuratedRecord record, String document, String text, @Nullable String fingerprint) {
        String id = "record/" + dataset + "/" + record.slug();
        RowMap properties = RowMap.of("name", record.title())
                .with("lineStart", record.lines().first())
                .with("lineEnd", record.lines().last())
                .with("text", text)
                .with("fingerprint", fingerprint);
        image.add(
                LoadStep.RECORDS,
                RowMap.of("id", id)
                        .with("document", document)
                        .with("properties", properties.map())
                        .map());
        ClaimCompiler claims = new ClaimCompiler(id, dataset + "/" + record.slug(), text, image, links);
        record.cooperations()
                .forEach(
                        cooperation -> cooperation.facts().forEach(fact -> claims.cooperation(cooperation.id(), fact)));
        record.parties().forEach(party -> party.facts().forEach(fact -> claims.party(party.id(), fact)));
        claims.finish();
    }
}
