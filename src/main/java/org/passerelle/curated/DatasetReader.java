package org.passerelle.curated;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.CooperationKind;
import org.passerelle.model.LineRange;
import org.passerelle.model.PartialDate;
import org.passerelle.model.PartyDeclaration;
import org.passerelle.model.PartyKind;
import org.passerelle.model.WebAddress;

/** Reads one dataset from its folder. */
final class DatasetReader {

    private final Path seeds;
    private final Issues issues;
    private final RecordReader records;

    DatasetReader(Path seeds, Issues issues) {
        this.seeds = seeds;
        this.issues = issues;
        this.records = new RecordReader(issues);
    }

    Optional<Dataset> read(Path folder, String fingerprint) {
        String file = relative(folder.resolve("dataset.yml"));
        return YamlSection.read(folder.resolve("dataset.yml"), file, issues)
                .map(section -> dataset(folder, section, fingerprint));
    }

    private Dataset dataset(Path folder, YamlSection section, String fingerprint) {
        Map<String, DocumentDeclaration> declarations = new LinkedHashMap<>();
        section.sections("documents").stream()
                .map(this::document)
                .forEach(declaration -> declarations.put(declaration.file(), declaration));
        Dataset dataset = new Dataset(
                slug(folder, section),
                section.text("title").orElse(""),
                section.optionalText("description").orElse(null),
                section.optionalText("license").orElse(null),
                declarations,
                documents(folder, declarations),
                parties(folder),
                records(folder),
                expectations(section),
                section.sections("uncovered").stream().map(this::uncovered).toList(),
                fingerprint,
                section.place());
        section.complainAboutRest();
        return dataset;
    }

    private String slug(Path folder, YamlSection section) {
        String slug = section.text("dataset").orElse("");
        String name = String.valueOf(folder.getFileName());
        if (!slug.equals(name)) {
            issues.add(section.place("dataset"), "dataset", slug, CuratedFault.OTHER_THAN_FOLDER.with(), List.of(name));
        }
        return slug;
    }

    private DocumentDeclaration document(YamlSection section) {
        DocumentDeclaration document = new DocumentDeclaration(
                section.text("file").orElse(""),
                IdForm.read(section, "document", issues),
                section.text("title").orElse(""),
                section.text("publisher").orElse(""),
                address(section),
                section.text("language").orElse(""),
                section.parsed("observed-on", PartialDate::parse, CuratedFault.NOT_A_DATE)
                        .orElse(new PartialDate("1900", java.time.LocalDate.EPOCH, java.time.LocalDate.EPOCH)),
                section.bilingual("observed-on-note").orElse(null),
                section.text("sha256").orElse(""),
                section.place());
        section.complainAboutRest();
        return document;
    }

    private @Nullable String address(YamlSection section) {
        String address = section.optionalText("address").orElse(null);
        if (address != null && !WebAddress.is(address)) {
            issues.add(section.place("address"), "address", address, CuratedFault.NOT_AN_ADDRESS.with());
        }
        return address;
    }

    private Map<String, SourceDocument> documents(Path folder, Map<String, DocumentDeclaration> declarations) {
        Map<String, SourceDocument> documents = new LinkedHashMap<>();
        for (DocumentDeclaration declaration : declarations.values()) {
            if (declaration.file().matches(".*[/\\\\].*|\\.*")) {
                issues.add(declaration.place(), "file", declaration.file(), CuratedFault.NOT_A_DOCUMENT_NAME.with());
                continue;
            }
            Path path = folder.resolve("documents").resolve(declaration.file());
            try {
                documents.put(declaration.file(), SourceDocument.of(declaration.file(), Files.readAllBytes(path)));
            } catch (CharacterCodingException e) {
                issues.add(declaration.place(), "file", declaration.file(), CuratedFault.NOT_UTF8.with());
            } catch (IOException e) {
                issues.add(declaration.place(), "file", declaration.file(), CuratedFault.UNREADABLE_DOCUMENT.with());
            }
        }
        return documents;
    }

    private List<PartyDeclaration> parties(Path folder) {
        return files(folder.resolve("parties"))
                .flatMap(path -> YamlSection.read(path, relative(path), issues).stream())
                .flatMap(file -> {
                    List<PartyDeclaration> parties =
                            file.sections("parties").stream().map(this::party).toList();
                    file.complainAboutRest();
                    return parties.stream();
                })
                .toList();
    }

    private PartyDeclaration party(YamlSection section) {
        PartyKind kind = kind(section);
        String id = IdForm.read(section, kind.idPrefix(), issues);
        PartyDeclaration party = new PartyDeclaration(
                id,
                kind,
                section.text("name").orElse(""),
                section.optionalText("en").orElse(null),
                section.optionalText("fr").orElse(null),
                section.texts("aliases"),
                section.optionalText("located-in").orElse(null),
                IdForm.country(id),
                Map.of(),
                section.place());
        section.complainAboutRest();
        return party;
    }

    private PartyKind kind(YamlSection section) {
        List<PartyKind> kinds = Arrays.stream(PartyKind.values())
                .filter(kind -> !kind.isTerritory())
                .toList();
        Optional<String> text = section.text("kind");
        Optional<PartyKind> kind = kinds.stream()
                .filter(one -> text.isPresent() && one.label().equals(text.get()))
                .findFirst();
        if (text.isPresent() && kind.isEmpty()) {
            issues.add(
                    section.place("kind"),
                    "kind",
                    text.get(),
                    CuratedFault.UNKNOWN_KIND_OF_ORGANISATION.with(),
                    kinds.stream().map(PartyKind::label).toList());
        }
        return kind.orElse(PartyKind.HOSPITAL);
    }

    private List<CuratedRecord> records(Path folder) {
        return files(folder.resolve("records"))
                .flatMap(path -> YamlSection.read(path, relative(path), issues).stream())
                .map(records::read)
                .toList();
    }

    private Expectations expectations(YamlSection dataset) {
        Map<CooperationKind, Integer> cooperations = new EnumMap<>(CooperationKind.class);
        Optional<YamlSection> section = dataset.section("expects");
        section.flatMap(expects -> expects.section("cooperations")).ifPresent(counts -> {
            for (CooperationKind kind : CooperationKind.values()) {
                if (counts.has(kind.label())) {
                    counts.number(kind.label()).ifPresent(number -> cooperations.put(kind, number));
                }
            }
            counts.complainAboutRest();
        });
        Optional<YamlSection> range = section.flatMap(expects -> expects.section("claims"));
        int claims = range.flatMap(one -> one.number("min")).orElse(0);
        range.ifPresent(YamlSection::complainAboutRest);
        int records = section.flatMap(expects -> expects.number("records")).orElse(0);
        section.ifPresent(YamlSection::complainAboutRest);
        return new Expectations(
                records, cooperations, claims, section.map(YamlSection::place).orElse(dataset.place()));
    }

    private Uncovered uncovered(YamlSection section) {
        Uncovered uncovered = new Uncovered(
                section.text("document").orElse(""),
                section.parsed("lines", LineRange::parse, CuratedFault.NOT_LINES)
                        .orElse(new LineRange(1, 1)),
                section.text("as").orElse(""),
                section.text("reason").orElse(""),
                section.place());
        section.complainAboutRest();
        return uncovered;
    }

    private Stream<Path> files(Path folder) {
        return new ArrayList<>(DatasetFolder.yamlFiles(folder)).stream();
    }

    private String relative(Path path) {
        return seeds.relativize(path).toString().replace('\\', '/');
    }
}
