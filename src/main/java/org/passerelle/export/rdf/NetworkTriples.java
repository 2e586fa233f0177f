package org.passerelle.export.rdf;

import java.io.IOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.jspecify.annotations.Nullable;
import org.passerelle.export.Cooperation;
import org.passerelle.export.Evidence;
import org.passerelle.export.Link;
import org.passerelle.export.Network;
import org.passerelle.export.Party;
import org.passerelle.export.QuotedDocument;
import org.passerelle.export.Term;
import org.passerelle.export.stored.StoredLines;
import org.passerelle.graph.NodeLine;

/** A network as statements, subject by subject: the data set, documents, parties with their claims, cooperations with theirs. */
final class NetworkTriples {

    private final Network network;
    private final RDFHandler out;
    private final ClaimTriples claims;
    private final Set<String> termsSaid = new HashSet<>();

    NetworkTriples(Network network, RDFHandler out) {
        this.network = network;
        this.out = out;
        this.claims = new ClaimTriples(out);
    }

    void write() throws IOException {
        out.startRDF();
        out.handleNamespace(Names.SCHEMA.getPrefix(), Names.SCHEMA.getName());
        out.handleNamespace(Names.GRAPH.getPrefix(), Names.GRAPH.getName());
        out.handleNamespace(Names.OA.getPrefix(), Names.OA.getName());
        out.handleNamespace(Names.WGS84.getPrefix(), Names.WGS84.getName());
        out.handleNamespace(PROV.PREFIX, PROV.NAMESPACE);
        out.handleNamespace(RDF.PREFIX, RDF.NAMESPACE);
        out.handleNamespace(RDFS.PREFIX, RDFS.NAMESPACE);
        out.handleNamespace(XSD.PREFIX, XSD.NAMESPACE);
        dataset();
        network.documents().forEach(this::document);
        network.parties(this::party);
        network.cooperations(this::cooperation);
        StoredLines.each(network, this::stored);
        out.endRDF();
    }

    /** The graph as it stands, which is what comes back from linked data. */
    private void stored(NodeLine node) {
        about(Names.thing(node.id())).text(Names.graph(NodeLine.PROPERTY), node.json());
    }

    private Triples about(IRI subject) {
        return new Triples(out, subject);
    }

    private void dataset() {
        Triples dataset = about(Names.thing("export"))
                .a(Names.schema("Dataset"))
                .text(Names.schema("name"), "Passerelle: " + network.title());
        network.documents().forEach(document -> dataset.value(PROV.WAS_DERIVED_FROM, Names.thing(document.id())));
    }

    private void document(QuotedDocument document) {
        about(Names.thing(document.id()))
                .a(Names.schema("DigitalDocument"))
                .a(PROV.ENTITY)
                .text(Names.schema("name"), document.title())
                .text(Names.schema("publisher"), document.publisher())
                .address(Names.schema("url"), document.address())
                .text(Names.schema("inLanguage"), document.language())
                .text(Names.graph("observedOn"), document.observedOn())
                .address(Names.schema("license"), document.license())
                .text(Names.schema("sha256"), document.sha256());
    }

    private void party(Party party) {
        Triples triples = about(Names.thing(party.id()))
                .a(Names.kind(party.kind()))
                .a(Names.graph(party.kind()))
                .text(Names.schema("name"), party.name())
                .text(Names.schema("name"), party.nameEn(), "en")
                .text(Names.schema("name"), party.nameFr(), "fr");
        party.aliases().forEach(alias -> triples.text(Names.schema("alternateName"), alias));
        triples.text(Names.graph("countryCode"), party.country())
                .text(Names.graph("code"), party.code())
                .degrees(Names.wgs84("lat"), party.latitude())
                .degrees(Names.wgs84("long"), party.longitude())
                .address(Names.schema("sameAs"), same("https://sws.geonames.org/", party.geonamesId(), "/"))
                .address(Names.schema("sameAs"), same("http://www.wikidata.org/entity/", party.wikidataId(), ""))
                .truth(Names.graph("supportingBody"), party.supportingBody())
                .truth(Names.graph("takesPart"), party.takesPart());
        party.datasets().forEach(dataset -> triples.text(Names.graph("datasets"), dataset));
        party.places().forEach(place -> triples.value(place(place), Names.thing(place.to())));
        party.claims().forEach(claims::write);
    }

    private static @Nullable String same(String before, @Nullable String id, String after) {
        return id == null ? null : before + id + after;
    }

    private static IRI place(Link link) {
        return Names.schema(link.type().equals("PART_OF") ? "containedInPlace" : "location");
    }

    private void cooperation(Cooperation cooperation) {
        Cooperation.Days days = cooperation.days();
        Triples triples = about(Names.thing(cooperation.id()))
                .a(Names.schema("Project"))
                .a(Names.graph(cooperation.kind()))
                .text(Names.schema("name"), cooperation.name())
                .text(Names.schema("name"), cooperation.nameEn(), "en")
                .text(Names.schema("name"), cooperation.nameFr(), "fr")
                .text(Names.graph("status"), cooperation.status())
                .plainDate(Names.schema("foundingDate"), cooperation.since())
                .text(Names.graph("since"), cooperation.since())
                .day(Names.graph("sinceEarliest"), days.sinceEarliest())
                .day(Names.graph("sinceLatest"), days.sinceLatest())
                .plainDate(Names.schema("dissolutionDate"), cooperation.until())
                .text(Names.graph("until"), cooperation.until())
                .day(Names.graph("untilEarliest"), days.untilEarliest())
                .day(Names.graph("untilLatest"), days.untilLatest())
                .text(Names.graph("observedOn"), cooperation.observedOn())
                .day(Names.graph("observedOnEarliest"), days.observedOnEarliest())
                .day(Names.graph("observedOnLatest"), days.observedOnLatest());
        cooperation.datasets().forEach(dataset -> triples.text(Names.graph("datasets"), dataset));
        cooperation
                .links()
                .forEach(link -> triples.value(
                        link.type().equals("RESTS_ON") ? Names.graph("RESTS_ON") : Names.schema("location"),
                        Names.thing(link.to())));
        cooperation.parties().forEach(link -> triples.value(member(link), role(cooperation, link)));
        for (int at = 0; at < cooperation.terms().size(); at++) {
            Term term = cooperation.terms().get(at);
            triples.value(
                    term.isField() ? Names.schema("about") : Names.graph("INVOLVES"), subject(cooperation, term, at));
        }
        cooperation.parties().forEach(link -> role(cooperation, link, about(role(cooperation, link))));
        for (int at = 0; at < cooperation.terms().size(); at++) {
            term(cooperation, at);
        }
        cooperation.claims().forEach(claims::write);
    }

    private static IRI member(Link link) {
        return Names.schema(link.isParticipation() ? "member" : "sponsor");
    }

    private static IRI role(Cooperation cooperation, Link link) {
        return Names.thing(
                cooperation.id(), link.type() + "/" + Objects.requireNonNullElse(link.role(), "") + "/" + link.to());
    }

    /** As schema.org says who is what in something: by a role between the two. */
    private static void role(Cooperation cooperation, Link link, Triples role) {
        role.a(Names.schema("OrganizationRole"))
                .value(member(link), Names.thing(link.to()))
                .text(Names.schema("roleName"), link.isParticipation() ? link.role() : "supporter")
                .plainDate(Names.schema("startDate"), cooperation.since())
                .plainDate(Names.schema("endDate"), cooperation.until());
        link.evidence().forEach(one -> derived(role, one));
    }

    private static IRI subject(Cooperation cooperation, Term term, int at) {
        return term.isField() ? Names.thing(term.id()) : Names.thing(cooperation.id(), "INVOLVES/" + at);
    }

    private void term(Cooperation cooperation, int at) {
        Term term = cooperation.terms().get(at);
        if (!term.isField()) {
            Triples action = about(subject(cooperation, term, at))
                    .a(Names.schema("Action"))
                    .value(Names.schema("about"), Names.thing(term.id()))
                    .text(Names.graph("date"), term.date())
                    .text(Names.schema("description"), term.detail());
            term.evidence().forEach(one -> derived(action, one));
        }
        if (termsSaid.add(term.id())) {
            about(Names.thing(term.id()))
                    .a(Names.schema("DefinedTerm"))
                    .a(Names.graph(term.isField() ? "Field" : "Activity"))
                    .text(Names.schema("name"), term.nameEn(), "en")
                    .text(Names.schema("name"), term.nameFr(), "fr");
        }
    }

    private static void derived(Triples triples, Evidence claim) {
        triples.value(PROV.WAS_DERIVED_FROM, Names.thing(claim.id()));
    }
}
