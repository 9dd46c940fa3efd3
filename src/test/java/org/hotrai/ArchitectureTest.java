package org.hotrai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hotrai.build.Rules;
import org.hotrai.build.Sources;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
  private static final int MOST_LINES = 400;

  /** A program of a few classes that breaks every rule. */
  private static final String BROKEN = "org.hotrai.build.broken";

  @TestFactory
  Stream<DynamicTest> theProgramKeepsEveryRule() {
    JavaClasses program =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.hotrai");

    return new Rules("org.hotrai")
        .all().stream().map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(program)));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleCanBeBroken() {
    JavaClasses broken = new ClassFileImporter().importPackages(BROKEN);

    return new Rules(BROKEN)
        .all().stream()
            .map(rule ->
                dynamicTest(
                    rule.getDescription(),
                    () -> assertThat(rule.evaluate(broken).hasViolation()).isTrue()));
  }

  @Test
  void noSourceIsTooLong() {
    List<Path> tooLong =
        Sources.in(Sources.MAIN, Sources.TEST).stream()
            .filter(file -> Sources.read(file).lines().count() > MOST_LINES)
            .toList();

    assertThat(tooLong).isEmpty();
  }
}
