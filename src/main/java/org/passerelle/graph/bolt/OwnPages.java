package org.passerelle.graph.bolt;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Which web pages may open Bolt in their visitor's browser: those of this program's own server. Until it serves there are none, and while
 * there are none no page may.
 */
public final class OwnPages {

    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> origins = ConcurrentHashMap.newKeySet();
    private final Set<String> hosts = ConcurrentHashMap.newKeySet();

    /** For a database that no page may reach yet. */
    public OwnPages() {}

    /**
     * Lets further pages in.
     *
     * @param pages the addresses at which pages are served, each in every spelling under which a browser may have it
     * @param bolt further addresses at which browsers reach Bolt, beside those of loopback: behind a container, a proxy
     */
    public void serve(Collection<URI> pages, Collection<URI> bolt) {
        bolt.stream().map(OwnPages::authority).forEach(hosts::add);
        pages.stream().map(OwnPages::origin).forEach(origins::add);
    }

    boolean isOrigin(String header) {
        return origins.contains(header.toLowerCase(Locale.ROOT));
    }

    /**
     * True for a header that calls this machine by a name of loopback, at whatever port it was reached, or by an address that was given. Any
     * other name may be one that a page of the web has made to mean this machine.
     */
    boolean isHost(String header) {
        String host = header.toLowerCase(Locale.ROOT);
        return hosts.contains(host) || LOOPBACK.contains(host.replaceFirst(":\\d{1,5}$", ""));
    }

    /** The origins, as they are told to a person. */
    List<String> told() {
        return origins.stream().sorted().toList();
    }

    private static String origin(URI page) {
        return page.getScheme().toLowerCase(Locale.ROOT) + "://" + authority(page);
    }

    /** Without the port that the scheme stands for, which browsers leave out. */
    private static String authority(URI address) {
        boolean standard =
                Stream.of("http:80", "https:443").anyMatch((address.getScheme() + ":" + address.getPort())::equals);
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return address.getPort() < 0 || standard ? host : host + ":" + address.getPort();
    }
}
