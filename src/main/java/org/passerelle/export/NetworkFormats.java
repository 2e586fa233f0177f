package org.passerelle.export;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;

/** All forms in which networks are written, as they register themselves. */
public final class NetworkFormats {

    private final List<NetworkFormat> formats;

    /** Finds the formats of the class path. */
    public NetworkFormats() {
        this(NetworkFormats.class.getClassLoader());
    }

    /** Finds the formats that {@code loader} sees. */
    NetworkFormats(ClassLoader loader) {
        formats = ServiceLoader.load(NetworkFormat.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(NetworkFormat::code))
                .toList();
    }

    /** By code. */
    public List<NetworkFormat> all() {
        return formats;
    }

    /** The codes of all formats. */
    public List<String> codes() {
        return formats.stream().map(NetworkFormat::code).toList();
    }

    /**
     * The format called {@code code}.
     *
     * @throws NotUnderstood when there is none; lists those that there are
     */
    public NetworkFormat named(String field, String code) {
        return formats.stream()
                .filter(format -> format.code().equals(code))
                .findFirst()
                .orElseThrow(() -> NotUnderstood.invalid(ValueFault.NOT_A_FORMAT, field, code)
                        .accepting(codes()));
    }
}
