package dev.eckart.cli;

import picocli.CommandLine.IVersionProvider;

/** The version and the commit that the build wrote into the jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {Build.ofThis().toString()};
    }
}
