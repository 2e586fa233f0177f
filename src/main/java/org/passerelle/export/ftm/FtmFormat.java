package org.passerelle.export.ftm;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.export.Cooperation;
import org.passerelle.export.Evidence;
import org.passerelle.export.Link;
import org.passerelle.export.Network;
import org.passerelle.export.NetworkFormat;
import org.passerelle.export.Party;
import org.passerelle.export.Projection;
import org.passerelle.export.QuotedDocument;
import tools.jackson.databind.json.JsonMapper;

/**
 * FollowTheMoney: an entity a line. A party is an Organization or a PublicBody, a cooperation a Project, a participation or support a
 * ProjectParticipant that carries its evidence, a document a Document. What a cooperation rests on, decades such as {@code 197X} and the
 * claims of properties have no place in the schemata and stand in {@code notes}.
 */
public final class FtmFormat implements NetworkFormat {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> PUBLIC = List.of("PublicBody", "City", "Department", "Region", "Country");

    @Override
    public String code() {
        return "ftm";
    }

    @Override
    public String mediaType() {
        return "application/x-ndjson";
    }

    @Override
    public String extension() {
        return "ftm.json";
    }

    @Override
    public void write(Network network, Projection projection, OutputStream out) throws IOException {
        for (QuotedDocument document : network.documents()) {
            line(out, "Document", document.id(), document(document));
        }
        network.parties(party -> {
            if (party.takesPart()) {
                line(out, PUBLIC.contains(party.kind()) ? "PublicBody" : "Organization", party.id(), party(party));
            }
        });
        network.cooperations(cooperation -> {
            line(out, "Project", cooperation.id(), project(cooperation));
            for (Link link : cooperation.parties()) {
                String id = cooperation.id() + " " + link.type() + " " + link.to() + " " + link.role();
                line(out, "ProjectParticipant", id, participant(cooperation, link));
            }
        });
    }

    private static void line(OutputStream out, String schema, String id, Map<String, List<String>> properties)
            throws IOException {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put("id", id(id));
        entity.put("schema", schema);
        properties.values().removeIf(List::isEmpty);
        entity.put("properties", properties);
        out.write(JSON.writeValueAsString(entity).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    /** Ids of FollowTheMoney hold no slashes. */
    private static String id(String ours) {
        return "passerelle-" + DigestUtils.sha1Hex(ours);
    }

    private static Map<String, List<String>> document(QuotedDocument document) {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        properties.put("title", List.of(document.title()));
        properties.put("publisher", List.of(document.publisher()));
        properties.put("sourceUrl", texts(document.address()));
        properties.put("date", dates(document.observedOn()));
        properties.put("notes", notes(document.id(), "licence: " + Objects.toString(document.license(), "not stated")));
        return properties;
    }

    private static Map<String, List<String>> party(Party party) {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        properties.put("name", List.of(party.name()));
        properties.put(
                "alias",
                Stream.concat(Stream.of(party.nameEn(), party.nameFr()), party.aliases().stream())
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .filter(name -> !name.equals(party.name()))
                        .distinct()
                        .toList());
        properties.put(
                "country",
                texts(party.country()).stream()
                        .map(code -> code.toLowerCase(java.util.Locale.ROOT))
                        .toList());
        properties.put("wikidataId", texts(party.wikidataId()));
        properties.put("notes", notes(party.id(), party.kind()));
        return properties;
    }

    private static Map<String, List<String>> project(Cooperation cooperation) {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        properties.put("name", List.of(cooperation.name()));
        properties.put("status", texts(cooperation.status()));
        properties.put("startDate", dates(cooperation.since()));
        properties.put("endDate", dates(cooperation.until()));
        properties.put("keywords", cooperation.labels(true));
        properties.put(
                "notes",
                Stream.concat(
                                notes(cooperation.id(), cooperation.kind()).stream(),
                                cooperation.links().stream().map(link -> link.type() + " " + link.to()))
                        .toList());
        return properties;
    }

    private static Map<String, List<String>> participant(Cooperation cooperation, Link link) {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        properties.put("project", List.of(id(cooperation.id())));
        properties.put("participant", List.of(id(link.to())));
        properties.put(
                "role", List.of(link.isParticipation() ? Objects.toString(link.role(), "partner") : "supporter"));
        properties.put("startDate", dates(cooperation.since()));
        properties.put("endDate", dates(cooperation.until()));
        List<Evidence> evidence = link.evidence();
        properties.put(
                "proof",
                evidence.stream().map(one -> id(one.document().id())).distinct().toList());
        properties.put(
                "publisher",
                evidence.stream()
                        .map(one -> one.document().publisher())
                        .distinct()
                        .toList());
        properties.put("recordId", evidence.stream().map(Evidence::id).toList());
        properties.put("description", evidence.stream().map(FtmFormat::citation).toList());
        return properties;
    }

    private static String citation(Evidence one) {
        return one.document().title() + ", lines " + one.lines() + ": \"" + one.quote() + "\" (licence: "
                + Objects.toString(one.document().license(), "not stated") + ")";
    }

    private static List<String> notes(@Nullable String... notes) {
        return Stream.of(notes).filter(Objects::nonNull).map(String::valueOf).toList();
    }

    private static List<String> texts(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    /** Years, months and days; a decade has no form there. */
    private static List<String> dates(@Nullable String date) {
        return date != null && date.matches("\\d{4}(-\\d{2}){0,2}") ? List.of(date) : List.of();
    }
}
