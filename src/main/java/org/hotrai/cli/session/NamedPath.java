package org.hotrai.cli.session;

import java.nio.file.Path;
import org.hotrai.message.Message;
import picocli.CommandLine.ITypeConverter;

/**
 * Reads the names of files and folders as they are typed. An empty one, which an unset variable in
 * quotes leaves, would be the current folder.
 */
public final class NamedPath implements ITypeConverter<Path> {
  @Override
  public Path convert(String typed) {
    if (typed.isEmpty()) {
      throw new Stop(ExitStatus.USAGE, Message.of("cli.error.no-name"));
    }
    return Path.of(typed);
  }
}
