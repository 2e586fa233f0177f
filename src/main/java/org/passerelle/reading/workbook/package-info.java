/** Workbooks of Excel and LibreOffice. */
@NullMarked
package org.passerelle.reading.workbook;

import org.jspecify.annotations.NullMarked;
