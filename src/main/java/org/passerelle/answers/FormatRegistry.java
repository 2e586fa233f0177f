package org.passerelle.answers;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** All forms of one sort, as they register themselves by their names in {@code META-INF/services/}. */
public abstract class FormatRegistry<F extends Format> {

    private final List<F> formats;

    /** Finds the formats that {@code loader} sees. */
    protected FormatRegistry(Class<F> sort, ClassLoader loader) {
        formats = ServiceLoader.load(sort, loader).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(Format::code))
                .toList();
    }

    /** By code. */
    public List<F> all() {
        return formats;
    }

    /** The codes of all formats. */
    public List<String> codes() {
        return formats.stream().map(Format::code).toList();
    }

    /**
     * The format called {@code code}.
     *
     * @throws NotUnderstood when no format has this code; lists the codes
     */
    public F named(String field, String code) {
        return formats.stream()
                .filter(format -> format.code().equals(code))
                .findFirst()
                .orElseThrow(() -> NotUnderstood.invalid(ValueFault.NOT_A_FORMAT, field, code)
                        .accepting(codes()));
    }
}
