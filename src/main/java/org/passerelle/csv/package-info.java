/** CSV tables as they are written everywhere: in UTF-8, and so that no spreadsheet runs a cell. */
@NullMarked
package org.passerelle.csv;

import org.jspecify.annotations.NullMarked;
