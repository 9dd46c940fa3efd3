package org.hotrai.cli;

import org.hotrai.cli.session.Session;
import picocli.CommandLine.IVersionProvider;

/** The version that the package was built with. */
final class Version implements IVersionProvider {
  Version(Session session) {}

  @Override
  public String[] getVersion() {
    String built = Version.class.getPackage().getImplementationVersion();
    return new String[] {"hotrai " + (built == null ? "(unpackaged)" : built)};
  }
}
