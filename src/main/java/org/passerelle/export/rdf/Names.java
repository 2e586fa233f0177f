package org.passerelle.export.rdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleNamespace;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.jspecify.annotations.Nullable;

/**
 * Names of things in linked data. What the graph calls {@code city/fr/grenoble} is {@code urn:passerelle:city/fr/grenoble} wherever it is
 * exported, and what schema.org has no word for keeps the word of {@code docs/graph.md}.
 */
final class Names {

    static final Namespace SCHEMA = new SimpleNamespace("schema", "https://schema.org/");
    static final Namespace GRAPH = new SimpleNamespace("graph", "urn:passerelle:graph#");
    static final Namespace OA = new SimpleNamespace("oa", "http://www.w3.org/ns/oa#");
    static final Namespace WGS84 = new SimpleNamespace("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#");

    /** How lines of a text are numbered in a fragment: from 0, the second number that of the line after. */
    static final String LINES_OF_TEXT = "http://tools.ietf.org/rfc/rfc5147";

    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    /** Kinds of the graph that schema.org knows. */
    private static final Map<String, String> KINDS = Map.of(
            "Hospital", "Hospital",
            "University", "CollegeOrUniversity",
            "School", "EducationalOrganization",
            "PublicBody", "GovernmentOrganization",
            "City", "City",
            "Department", "AdministrativeArea",
            "Region", "AdministrativeArea",
            "Country", "Country");

    private Names() {}

    /** What has this id in the graph. */
    static IRI thing(String id) {
        return thing(id, null);
    }

    /** A part of what has this id, which has none of its own. */
    static IRI thing(String id, @Nullable String part) {
        try {
            return VALUES.createIRI(new URI("urn", "passerelle:" + id, part).toString());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A word of the graph. */
    static IRI graph(String word) {
        return VALUES.createIRI(GRAPH.getName(), word);
    }

    static IRI schema(String word) {
        return VALUES.createIRI(SCHEMA.getName(), word);
    }

    static IRI oa(String word) {
        return VALUES.createIRI(OA.getName(), word);
    }

    static IRI wgs84(String word) {
        return VALUES.createIRI(WGS84.getName(), word);
    }

    /** The class of schema.org for a kind of party. */
    static IRI kind(String kind) {
        return schema(KINDS.getOrDefault(kind, "Organization"));
    }
}
