package org.passerelle.export.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.passerelle.export.Evidence;
import org.passerelle.export.QuotedDocument;

/**
 * Claims: each is the statement that it makes (subject, predicate, object) and a Web Annotation of the words that make it. Its target is a
 * document, in this the lines, in these the words.
 */
final class ClaimTriples {

    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private final RDFHandler out;

    ClaimTriples(RDFHandler out) {
        this.out = out;
    }

    void write(Evidence claim) {
        IRI target = Names.thing(claim.id(), "target");
        IRI lines = Names.thing(claim.id(), "lines");
        IRI words = Names.thing(claim.id(), "words");
        QuotedDocument document = claim.document();
        claim(claim, target);
        new Triples(out, target)
                .a(Names.oa("SpecificResource"))
                .value(Names.oa("hasSource"), Names.thing(document.id()))
                .value(Names.oa("hasSelector"), lines);
        new Triples(out, lines)
                .a(Names.oa("FragmentSelector"))
                .value(VALUES.createIRI("http://purl.org/dc/terms/conformsTo"), VALUES.createIRI(Names.LINES_OF_TEXT))
                .text(RDF.VALUE, "line=" + (claim.lineStart() - 1) + "," + claim.lineEnd())
                .value(Names.oa("refinedBy"), words);
        new Triples(out, words).a(Names.oa("TextQuoteSelector")).text(Names.oa("exact"), claim.quote());
    }

    private void claim(Evidence claim, IRI target) {
        QuotedDocument document = claim.document();
        Triples triples = new Triples(out, Names.thing(claim.id()))
                .a(Names.oa("Annotation"))
                .a(RDF.STATEMENT)
                .a(Names.graph("Claim"))
                .value(RDF.SUBJECT, Names.thing(claim.subject()))
                .value(RDF.PREDICATE, Names.graph(claim.predicate()));
        if (claim.isLink()) {
            triples.value(RDF.OBJECT, Names.thing(claim.value()));
        } else {
            triples.text(RDF.OBJECT, claim.value());
        }
        triples.text(Names.graph("role"), claim.role())
                .text(Names.graph("date"), claim.date())
                .text(Names.graph("quote"), claim.quote())
                .number(Names.graph("lineStart"), claim.lineStart())
                .number(Names.graph("lineEnd"), claim.lineEnd())
                .text(Names.graph("rank"), claim.rank())
                .text(Names.graph("because"), claim.because())
                .text(Names.graph("uncertain"), claim.uncertain())
                .value(Names.graph("STATED_IN"), Names.thing(claim.record()))
                .value(PROV.WAS_QUOTED_FROM, Names.thing(document.id()))
                .text(Names.schema("publisher"), document.publisher())
                .text(Names.graph("observedOn"), document.observedOn())
                .address(Names.schema("license"), document.license())
                .value(Names.oa("hasTarget"), target);
    }
}
