package org.passerelle.export.rdf;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.jspecify.annotations.Nullable;

/** Statements about one subject, which are handed to a writer as they are made. What is null is not stated. */
final class Triples {

    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final RDFHandler out;
    private final IRI subject;

    Triples(RDFHandler out, IRI subject) {
        this.out = out;
        this.subject = subject;
    }

    Triples a(IRI type) {
        return value(RDF.TYPE, type);
    }

    Triples value(IRI predicate, Value value) {
        out.handleStatement(VALUES.createStatement(subject, predicate, value));
        return this;
    }

    Triples text(IRI predicate, @Nullable String text) {
        return text == null ? this : value(predicate, VALUES.createLiteral(text));
    }

    Triples text(IRI predicate, @Nullable String text, String language) {
        return text == null ? this : value(predicate, VALUES.createLiteral(text, language));
    }

    Triples number(IRI predicate, long number) {
        return value(predicate, VALUES.createLiteral(String.valueOf(number), XSD.INTEGER));
    }

    Triples degrees(IRI predicate, @Nullable Double degrees) {
        return degrees == null ? this : value(predicate, VALUES.createLiteral(degrees.toString(), XSD.DECIMAL));
    }

    Triples truth(IRI predicate, boolean truth) {
        return value(predicate, VALUES.createLiteral(truth));
    }

    Triples day(IRI predicate, @Nullable LocalDate day) {
        return day == null ? this : value(predicate, VALUES.createLiteral(day.toString(), XSD.DATE));
    }

    /** A date of a source where it is a plain year, month or day; what it says with a reserve has no type. */
    Triples plainDate(IRI predicate, @Nullable String date) {
        if (date == null) {
            return this;
        }
        if (YEAR.matcher(date).matches()) {
            return value(predicate, VALUES.createLiteral(date, XSD.GYEAR));
        }
        if (MONTH.matcher(date).matches()) {
            return value(predicate, VALUES.createLiteral(date, XSD.GYEARMONTH));
        }
        return DAY.matcher(date).matches() ? value(predicate, VALUES.createLiteral(date, XSD.DATE)) : this;
    }

    /** An address where it is one, else the text. */
    Triples address(IRI predicate, @Nullable String address) {
        return address != null && address.matches("https?://[^\\s<>\"{}|\\\\^`]+")
                ? value(predicate, VALUES.createIRI(address))
                : text(predicate, address);
    }
}
