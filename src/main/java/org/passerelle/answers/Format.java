package org.passerelle.answers;

/** A form in which something is written; see {@code docs/adding-an-export.md}. */
public interface Format {

    /** As it is typed: {@code --format csv}, {@code ?format=csv}. */
    String code();

    /** The media type by which a client asks for it, without parameters, for example {@code text/csv}. */
    String mediaType();

    /** How the name of such a file ends, without the dot. */
    default String extension() {
        return code();
    }
}
