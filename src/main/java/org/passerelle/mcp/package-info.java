/** The Model Context Protocol: the catalogue, search, parties, cooperations and documents as read-only tools that cite what they say. */
@NullMarked
package org.passerelle.mcp;

import org.jspecify.annotations.NullMarked;
