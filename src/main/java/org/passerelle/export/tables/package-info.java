/** Tables: a zip of CSV files, described as a Frictionless data package. */
@NullMarked
package org.passerelle.export.tables;

import org.jspecify.annotations.NullMarked;
