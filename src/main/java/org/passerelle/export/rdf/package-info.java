/** Linked data: schema.org, PROV-O and Web Annotation, as Turtle and as JSON-LD. */
@NullMarked
package org.passerelle.export.rdf;

import org.jspecify.annotations.NullMarked;
