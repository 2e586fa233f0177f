package org.passerelle.curated;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.passerelle.model.PartyDeclaration;
import org.passerelle.model.PartyKind;
import org.passerelle.model.VocabularyTerm;

/** Reads {@code reference/}: territories, fields and activities. */
final class ReferenceReader {

    private final Path folder;
    private final Issues issues;

    ReferenceReader(Path seeds, Issues issues) {
        this.folder = seeds.resolve("reference");
        this.issues = issues;
    }

    ReferenceData read() {
        Map<String, PartyDeclaration> territories = new LinkedHashMap<>();
        YamlSection.read(folder.resolve("territories.yml"), "reference/territories.yml", issues)
                .ifPresent(file -> {
                    territories(file, "countries", PartyKind.COUNTRY, territories);
                    territories(file, "regions", PartyKind.REGION, territories);
                    territories(file, "departments", PartyKind.DEPARTMENT, territories);
                    territories(file, "cities", PartyKind.CITY, territories);
                    file.complainAboutRest();
                });
        territories.values().forEach(territory -> checkParent(territory, territories));
        return new ReferenceData(territories, terms("fields"), terms("activities"));
    }

    private void territories(YamlSection file, String key, PartyKind kind, Map<String, PartyDeclaration> territories) {
        for (YamlSection section : file.sections(key)) {
            PartyDeclaration territory = territory(section, kind);
            if (territories.put(territory.id(), territory) != null) {
                issues.add(section.place("id"), "id", territory.id(), CuratedFault.DECLARED_TWICE.with());
            }
        }
    }

    private PartyDeclaration territory(YamlSection section, PartyKind kind) {
        String id = IdForm.read(section, kind.idPrefix(), issues);
        String name = section.text("name").orElse("");
        PartyDeclaration territory = new PartyDeclaration(
                id,
                kind,
                name,
                section.text("en").orElse(null),
                section.text("fr").orElse(null),
                section.texts("aliases"),
                kind == PartyKind.COUNTRY ? null : section.text("part-of").orElse(null),
                IdForm.country(id),
                properties(section, kind),
                section.place());
        section.complainAboutRest();
        return territory;
    }

    private static Map<String, Object> properties(YamlSection section, PartyKind kind) {
        Map<String, Object> properties = new LinkedHashMap<>();
        switch (kind) {
            case COUNTRY -> {
                section.text("iso2").ifPresent(code -> properties.put("iso2", code));
                section.text("iso3").ifPresent(code -> properties.put("iso3", code));
            }
            case CITY -> {
                section.decimal("latitude").ifPresent(degrees -> properties.put("latitude", degrees));
                section.decimal("longitude").ifPresent(degrees -> properties.put("longitude", degrees));
                section.number("geonames").ifPresent(id -> properties.put("geonamesId", id));
            }
            default -> section.optionalText("code").ifPresent(code -> properties.put("code", code));
        }
        return properties;
    }

    private void checkParent(PartyDeclaration territory, Map<String, PartyDeclaration> territories) {
        String parent = territory.parent();
        if (parent == null) {
            return;
        }
        PartyDeclaration larger = territories.get(parent);
        if (larger == null) {
            issues.add(territory.place(), "part-of", parent, CuratedFault.UNKNOWN_TERRITORY.with());
        } else if (larger.kind().compareTo(territory.kind()) <= 0) {
            issues.add(
                    territory.place(),
                    "part-of",
                    parent,
                    CuratedFault.NOT_LARGER.with(territory.kind().label()));
        } else if (!Objects.equals(larger.countryCode(), territory.countryCode())) {
            issues.add(territory.place(), "part-of", parent, CuratedFault.OTHER_COUNTRY.with(territory.id()));
        }
    }

    private Map<String, VocabularyTerm> terms(String key) {
        Map<String, VocabularyTerm> terms = new LinkedHashMap<>();
        String file = key + ".yml";
        YamlSection.read(folder.resolve(file), "reference/" + file, issues).ifPresent(root -> {
            for (YamlSection section : root.sections(key)) {
                VocabularyTerm term = term(section, key);
                if (terms.put(term.id(), term) != null) {
                    issues.add(section.place("id"), "id", term.id(), CuratedFault.DECLARED_TWICE.with());
                }
            }
            root.complainAboutRest();
        });
        for (VocabularyTerm term : terms.values()) {
            if (term.broader() != null && !terms.containsKey(term.broader())) {
                issues.add(term.place(), "broader", term.broader(), CuratedFault.UNKNOWN_TERM.with(file));
            } else if (leadsBack(term, terms)) {
                issues.add(
                        term.place(), "broader", String.valueOf(term.broader()), CuratedFault.CIRCLE.with(term.id()));
            }
        }
        return terms;
    }

    private static boolean leadsBack(VocabularyTerm term, Map<String, VocabularyTerm> terms) {
        Set<String> above = new HashSet<>();
        VocabularyTerm broader = term;
        while (broader != null && broader.broader() != null && above.add(broader.broader())) {
            broader = terms.get(broader.broader());
        }
        return above.contains(term.id());
    }

    private VocabularyTerm term(YamlSection section, String key) {
        String prefix = key.equals("fields") ? "field" : "activity";
        VocabularyTerm term = new VocabularyTerm(
                IdForm.read(section, prefix, issues),
                section.text("en").orElse(""),
                section.text("fr").orElse(""),
                section.optionalText("broader").orElse(null),
                section.place());
        section.complainAboutRest();
        return term;
    }

    /** The files of the reference, which count for every dataset's fingerprint. */
    List<Path> files() {
        return List.of("territories.yml", "fields.yml", "activities.yml").stream()
                .map(folder::resolve)
                .toList();
    }
}
