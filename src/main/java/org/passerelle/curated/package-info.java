/** Datasets as they lie on disk: documents, curated records, quotes and coverage, read strictly and checked. */
@NullMarked
package org.passerelle.curated;

import org.jspecify.annotations.NullMarked;
