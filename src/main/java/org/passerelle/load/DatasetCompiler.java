package org.passerelle.load;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.passerelle.curated.CuratedRecord;
import org.passerelle.curated.Dataset;
import org.passerelle.curated.DocumentDeclaration;
import org.passerelle.curated.SourceDocument;
import org.passerelle.curated.Sources;
import org.passerelle.model.CooperationFacts;
import org.passerelle.model.Fact;
import org.passerelle.model.PartyDeclaration;
import org.passerelle.model.Predicate;

/** Turns a verified dataset into what the graph is to hold of it. */
final class DatasetCompiler {

    private final Dataset dataset;
    private final ImageBuilder image;

    /** Parties and cooperations of all datasets, since a dataset may name what another one declares. */
    private final Map<String, PartyDeclaration> parties = new HashMap<>();

    private final Map<String, CooperationFacts> cooperations = new HashMap<>();

    private DatasetCompiler(Sources sources, Dataset dataset) {
        this.dataset = dataset;
        this.image = new ImageBuilder(sources.reference(), dataset.slug());
        parties.putAll(sources.reference().territories());
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
        image.dataset(datasetRow());
        dataset.declarations().values().forEach(this::document);
        parties();
        image.terms(facts());
        cooperations();
        dataset.records().forEach(this::record);
        return image.build();
    }

    private RowMap datasetRow() {
        return RowMap.of("id", "dataset/" + dataset.slug())
                .with("name", dataset.title())
                .with("title", dataset.title())
                .with("description", dataset.description())
                .with("license", dataset.license())
                .with("fingerprint", dataset.fingerprint())
                .with("imported", false)
                .with("records", dataset.records().size())
                .with("claims", facts().count());
    }

    private Stream<Fact> facts() {
        return dataset.records().stream().flatMap(CuratedRecord::facts);
    }

    private void document(DocumentDeclaration declaration) {
        SourceDocument document = documentOf(declaration.file());
        image.document(declaration, dataset.license(), document.lines().size(), document.text());
    }

    private SourceDocument documentOf(String file) {
        return requireNonNull(dataset.documents().get(file));
    }

    private void parties() {
        Map<String, PartyDeclaration> used = new LinkedHashMap<>();
        dataset.parties().forEach(party -> use(party, used));
        facts().filter(fact -> fact.predicate().isLink()).map(Fact::value).forEach(value -> use(value, used));
        dataset.records().stream().flatMap(record -> record.parties().stream()).forEach(party -> use(party.id(), used));
        used.values().forEach(image::party);
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

    private void cooperations() {
        Set<String> seen = new LinkedHashSet<>();
        dataset.records().stream()
                .flatMap(record -> record.cooperations().stream())
                .flatMap(DatasetCompiler::named)
                .filter(seen::add)
                .map(cooperations::get)
                .forEach(cooperation -> image.cooperation(requireNonNull(cooperation)));
    }

    /** The id of {@code cooperation} and of those that it rests on. */
    private static Stream<String> named(CooperationFacts cooperation) {
        Stream<String> below = cooperation.facts().stream()
                .filter(fact -> fact.predicate() == Predicate.RESTS_ON)
                .map(Fact::value)
                .filter(id -> !id.equals("none"));
        return Stream.concat(Stream.of(cooperation.id()), below);
    }

    private void record(CuratedRecord record) {
        DocumentDeclaration declaration = requireNonNull(dataset.declarations().get(record.document()));
        String text = documentOf(record.document()).verbatim(record.lines());
        image.record(record, declaration.id(), text, null);
    }
}
