package org.passerelle.answers;

/** An id as addresses carry it: {@code /api/parties/city/fr/grenoble}. */
public final class IdInPath {

    private IdInPath() {}

    /** The id that the rest of a path names: without the slash that begins it, and without one that ends it. */
    public static String of(String restOfPath) {
        String id = restOfPath.startsWith("/") ? restOfPath.substring(1) : restOfPath;
        return id.endsWith("/") ? id.substring(0, id.length() - 1) : id;
    }
}
