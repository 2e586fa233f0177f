/** Tables of Word documents. */
@NullMarked
package org.passerelle.reading.docx;

import org.jspecify.annotations.NullMarked;
