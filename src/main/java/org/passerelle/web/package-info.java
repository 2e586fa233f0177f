/** What is common to HTTP: problems, caching, security, Neo4j Browser. */
@NullMarked
package org.passerelle.web;

import org.jspecify.annotations.NullMarked;
