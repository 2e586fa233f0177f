package org.passerelle.ingest;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.source.CooperationFacts;
import org.passerelle.source.CuratedRecord;
import org.passerelle.source.Dataset;
import org.passerelle.source.DocumentDeclaration;
import org.passerelle.source.Fact;
import org.passerelle.source.PartyDeclaration;
import org.passerelle.source.Predicate;
import org.passerelle.source.Reference;
import org.passerelle.source.SourceDocument;
import org.passerelle.source.Sources;
import org.passerelle.source.Term;

/** Turns a verified dataset into what the graph is to hold of it. */
final class DatasetCompiler {

    private final Reference reference;
    private final Dataset dataset;
    private final GraphImage image = new GraphImage();
    private final LinkRows links = new LinkRows();

    /** Parties and cooperations of all datasets, since a dataset may name what another one declares. */
    private final Map<String, PartyDeclaration> parties = new HashMap<>();

    private final Map<String, CooperationFacts> cooperations = new HashMap<>();

    private DatasetCompiler(Sources sources, Dataset dataset) {
        this.reference = sources.reference();
        this.dataset = dataset;
        parties.putAll(reference.territories());
        for (Dataset one : sources.datasets()) {
            one.parties().forEach(party -> parties.put(party.id(), party));
            one.records().stream()
                    .flatMap(record -> record.cooperations().stream())
                    .forEach(cooperation -> cooperations.put(cooperation.id(), cooperation));
        }
    }

    static GraphImage compile(Sources sources, Dataset dataset) {
        return new DatasetCompiler(sources, dataset).compile();
    }

    private GraphImage compile() {
        image.add(LoadStep.DATASET, datasetRow());
        dataset.declarations().values().forEach(this::document);
        parties();
        terms(Predicate.FIELD, reference.fields(), LoadStep.FIELDS, LoadStep.BROADER_FIELD);
        terms(Predicate.ACTIVITY, reference.activities(), LoadStep.ACTIVITIES, LoadStep.BROADER_ACTIVITY);
        cooperations();
        dataset.records().forEach(this::record);
        links.addTo(image);
        return image;
    }

    private Map<String, @Nullable Object> datasetRow() {
        return RowMap.of("id", "dataset/" + dataset.slug())
                .with("name", dataset.title())
                .with("title", dataset.title())
                .with("description", dataset.description())
                .with("license", dataset.license())
                .with("fingerprint", dataset.fingerprint())
                .with("records", dataset.records().size())
                .with("claims", claims())
                .map();
    }

    private long claims() {
        return dataset.records().stream().flatMap(CuratedRecord::facts).count();
    }

    private void document(DocumentDeclaration declaration) {
        SourceDocument document = requireNonNull(dataset.documents().get(declaration.file()));
        RowMap properties = RowMap.of("name", declaration.title())
                .with("title", declaration.title())
                .with("publisher", declaration.publisher())
                .with("address", declaration.address())
                .with("language", declaration.language())
                .withDate("observedOn", declaration.observedOn().text())
                .with("observedOnNote", declaration.observedOnNote())
                .with("license", dataset.license())
                .with("sha256", declaration.sha256())
                .with("lineCount", document.lines().size())
                .with("text", document.text());
        image.add(
                LoadStep.DOCUMENTS,
                RowMap.of("id", declaration.id())
                        .with("properties", properties.map())
                        .map());
    }

    private void parties() {
        Map<String, PartyDeclaration> used = new LinkedHashMap<>();
        dataset.parties().forEach(party -> use(party, used));
        dataset.records().stream()
                .flatMap(CuratedRecord::facts)
                .filter(fact -> fact.predicate().isLink())
                .map(Fact::value)
                .forEach(value -> use(value, used));
        dataset.records().stream().flatMap(record -> record.parties().stream()).forEach(party -> use(party.id(), used));
        used.values().forEach(this::party);
    }

    private void use(PartyDeclaration party, Map<String, PartyDeclaration> used) {
        if (used.put(party.id(), party) == null && party.parent() != null) {
            use(party.parent(), used);
        }
    }

    private void use(String id, Map<String, PartyDeclaration> used) {
        PartyDeclaration party = parties.get(id);
        if (party != null) {
            use(party, used);
        }
    }

    private void party(PartyDeclaration party) {
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
            links.add(party.kind().isTerritory() ? LoadStep.PART_OF : LoadStep.LOCATED_IN, party.id(), party.parent());
        }
    }

    private void terms(Predicate predicate, Map<String, Term> terms, LoadStep nodes, LoadStep broader) {
        Set<String> used = new LinkedHashSet<>();
        dataset.records().stream()
                .flatMap(CuratedRecord::facts)
                .filter(fact -> fact.predicate() == predicate)
                .forEach(fact -> Stream.iterate(
                                terms.get(fact.value()),
                                term -> term != null,
                                term -> term.broader() == null ? null : terms.get(term.broader()))
                        .forEach(term -> used.add(term.id())));
        for (String id : used) {
            Term term = requireNonNull(terms.get(id));
            RowMap properties = RowMap.of("name", term.nameEn())
                    .with("nameEn", term.nameEn())
                    .with("nameFr", term.nameFr());
            image.add(
                    nodes,
                    RowMap.of("id", id).with("properties", properties.map()).map());
            if (term.broader() != null) {
                links.add(broader, id, term.broader());
            }
        }
    }

    private void cooperations() {
        Set<String> seen = new LinkedHashSet<>();
        dataset.records().stream()
                .flatMap(record -> record.cooperations().stream())
                .flatMap(DatasetCompiler::named)
                .filter(seen::add)
                .map(cooperations::get)
                .forEach(cooperation -> cooperation(requireNonNull(cooperation)));
    }

    /** The id of {@code cooperation} and of those that it rests on. */
    private static Stream<String> named(CooperationFacts cooperation) {
        Stream<String> below = cooperation.facts().stream()
                .filter(fact -> fact.predicate() == Predicate.RESTS_ON)
                .map(Fact::value)
                .filter(id -> !id.equals("none"));
        return Stream.concat(Stream.of(cooperation.id()), below);
    }

    private void cooperation(CooperationFacts cooperation) {
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

    private void record(CuratedRecord record) {
        SourceDocument document = requireNonNull(dataset.documents().get(record.document()));
        DocumentDeclaration declaration = requireNonNull(dataset.declarations().get(record.document()));
        String id = "record/" + dataset.slug() + "/" + record.slug();
        RowMap properties = RowMap.of("name", record.title())
                .with("lineStart", record.lines().first())
                .with("lineEnd", record.lines().last())
                .with("text", document.verbatim(record.lines()));
        image.add(
                LoadStep.RECORDS,
                RowMap.of("id", id)
                        .with("document", declaration.id())
                        .with("properties", properties.map())
                        .map());
        ClaimCompiler claims = new ClaimCompiler(id, dataset.slug() + "/" + record.slug(), image, links);
        record.cooperations()
                .forEach(
                        cooperation -> cooperation.facts().forEach(fact -> claims.cooperation(cooperation.id(), fact)));
        record.parties().forEach(party -> party.facts().forEach(fact -> claims.party(party.id(), fact)));
    }
}
