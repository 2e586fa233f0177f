package org.passerelle.model;

/** A place in a file of a dataset: the file relative to the folder of the datasets, and a line from 1 (0: the file as a whole). */
public record SourceLocation(String file, int line) {}
