package org.passerelle.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Passerelle.class.getPackage().getImplementationVersion();
        return new String[] {"passerelle " + (version == null ? "(from its classes)" : version)};
    }
}
