package org.passerelle.telling;

/**
 * Something that is wrong in a file.
 *
 * @param line line or row from 1; 0 when it concerns the whole
 * @param sentence what is wrong
 */
public record Fault(int line, Message sentence) {}
