package org.passerelle.benchmark;

import java.util.List;

/** Makes rows of a table, one after the other and the same ones in every run. */
interface RowMaker {

    List<String> headings();

    List<String> next();
}
