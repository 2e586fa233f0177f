package org.passerelle.export.rdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes statements as JSON-LD while they come, and holds those of one subject. RDF4J's own writer holds all of them. Words of schema.org
 * stand without a prefix.
 */
final class JsonLdWriter extends AbstractRDFHandler implements AutoCloseable {

    private final JsonGenerator json;
    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private final Map<IRI, List<Value>> said = new LinkedHashMap<>();
    private @Nullable Resource subject;
    private boolean begun;

    JsonLdWriter(JsonGenerator json) {
        this.json = json;
    }

    @Override
    public void handleNamespace(String prefix, String name) {
        prefixes.put(name, prefix);
    }

    @Override
    public void handleStatement(Statement statement) {
        if (!statement.getSubject().equals(subject)) {
            flush();
            subject = statement.getSubject();
        }
        said.computeIfAbsent(statement.getPredicate(), predicate -> new ArrayList<>())
                .add(statement.getObject());
    }

    @Override
    public void endRDF() {
        flush();
        begin();
        json.writeRaw('\n');
        json.writeEndArray();
        json.writeEndObject();
    }

    private void begin() {
        if (begun) {
            return;
        }
        begun = true;
        json.writeStartObject();
        json.writeName("@context");
        json.writeStartObject();
        json.writeStringProperty("@vocab", Names.SCHEMA.getName());
        prefixes.forEach((name, prefix) -> json.writeStringProperty(prefix, name));
        json.writeEndObject();
        json.writeName("@graph");
        json.writeStartArray();
    }

    private void flush() {
        if (subject == null) {
            return;
        }
        begin();
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("@id", subject.stringValue());
        said.forEach(this::property);
        json.writeEndObject();
        said.clear();
        subject = null;
    }

    private void property(IRI predicate, List<Value> values) {
        boolean types = predicate.equals(RDF.TYPE);
        json.writeName(types ? "@type" : word(predicate));
        if (values.size() > 1) {
            json.writeStartArray();
        }
        for (Value value : values) {
            if (types) {
                json.writeString(word((IRI) value));
            } else {
                value(value);
            }
        }
        if (values.size() > 1) {
            json.writeEndArray();
        }
    }

    private void value(Value value) {
        if (!(value instanceof Literal literal)) {
            json.writeStartObject();
            json.writeStringProperty("@id", value.stringValue());
            json.writeEndObject();
            return;
        }
        if (literal.getDatatype().equals(XSD.STRING)) {
            json.writeString(literal.getLabel());
        } else if (literal.getDatatype().equals(XSD.BOOLEAN)) {
            json.writeBoolean(literal.booleanValue());
        } else if (literal.getDatatype().equals(XSD.INTEGER)) {
            json.writeNumber(literal.longValue());
        } else {
            json.writeStartObject();
            json.writeStringProperty("@value", literal.getLabel());
            literal.getLanguage().ifPresent(language -> json.writeStringProperty("@language", language));
            if (literal.getLanguage().isEmpty()) {
                json.writeStringProperty("@type", word(literal.getDatatype()));
            }
            json.writeEndObject();
        }
    }

    /** {@code iri} as short as the context allows. */
    private String word(IRI iri) {
        if (iri.getNamespace().equals(Names.SCHEMA.getName())) {
            return iri.getLocalName();
        }
        String prefix = prefixes.get(iri.getNamespace());
        return prefix == null ? iri.stringValue() : prefix + ":" + iri.getLocalName();
    }

    @Override
    public void close() {
        json.close();
    }
}
