/** The HTTP API of imports: files, datasets and judgements that people bring, correct and take out. */
@NullMarked
package org.passerelle.imports.api;

import org.jspecify.annotations.NullMarked;
