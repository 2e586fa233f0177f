/** Datasets as they lie on disk: documents, curated records, quotes and coverage, read strictly and checked. */
@NullMarked
package org.passerelle.source;

import org.jspecify.annotations.NullMarked;
