package org.hotrai.build;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The architecture as rules.
 *
 * @param root the package that the layers lie in
 */
public record Rules(String root) {
  /** From the ground up: a layer knows only those before it. */
  private static final List<String> LAYERS =
      List.of(
          "message",
          "text",
          "article",
          "annotation",
          "correction",
          "capture",
          "extract",
          "entity",
          "query",
          "index",
          "html",
          "store",
          "export",
          "archive",
          "cli",
          "ui",
          "app");

  private static final int MOST_PARAMETERS = 7;

  /** Every rule, by what it demands. */
  public List<ArchRule> all() {
    List<ArchRule> rules = new ArrayList<>();
    IntStream.range(0, LAYERS.size() - 1).mapToObj(this::layer).forEach(rules::add);
    rules.add(
        classes().should().resideInAnyPackage(packages(LAYERS)).as("every class lies in a layer"));
    rules.add(slices().matching(root + ".(**)").should().beFreeOfCycles().as("no circles"));
    rules.add(onlyUsers(List.of("store"), "java.sql..", "javax.sql..", "org.sqlite.."));
    rules.add(onlyUsers(List.of("store"), root + ".store.sql.."));
    rules.add(onlyUsers(List.of("capture", "extract"), "org.jsoup.."));
    rules.add(onlyUsers(List.of("export.pdf"), "org.apache.pdfbox..", "org.apache.fontbox.."));
    rules.add(
        onlyUsers(
            List.of("ui"),
            "javafx..",
            "com.sun.javafx..",
            "netscape.javascript..",
            "org.controlsfx..",
            "impl.org.controlsfx..",
            "atlantafx..",
            "org.kordamp.ikonli.."));
    rules.add(onlyUsers(List.of("cli"), "picocli.."));
    rules.add(
        onlyUsers(
            List.of("capture", "extract", "store", "export", "archive", "cli", "ui"),
            "tools.jackson.."));
    rules.add(onlyUsers(List.of("capture", "export.warc"), "org.netpreserve.jwarc.."));
    rules.add(onlyUsers(List.of("capture"), "org.apache.commons.compress..", "org.brotli.."));
    rules.add(onlyUsers(List.of("export.citation"), "de.undercouch.citeproc.."));
    rules.add(onlyUsers(List.of("app"), "ch.qos.logback.."));
    rules.add(faces());
    rules.add(window());
    rules.add(viewModels());
    rules.add(parameters());
    return rules.stream().map(rule -> rule.allowEmptyShould(true)).toList();
  }

  private ArchRule layer(int index) {
    String layer = LAYERS.get(index);
    return noClasses()
        .that()
        .resideInAPackage(packages(List.of(layer))[0])
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(LAYERS.subList(index + 1, LAYERS.size())))
        .as(layer + " knows only the layers below it");
  }

  private ArchRule onlyUsers(List<String> users, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(packages(users))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .as("only " + String.join(", ", users) + " use " + String.join(", ", libraries));
  }

  /** The two faces reach data through the archive alone, and do not know each other. */
  private ArchRule faces() {
    List<String> hidden = List.of("store", "capture", "extract", "entity");
    return noClasses()
        .that()
        .resideInAnyPackage(packages(List.of("cli", "ui")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(hidden))
        .as("cli and ui reach data only through archive");
  }

  private ArchRule window() {
    return noClasses()
        .that()
        .resideInAnyPackage(packages(List.of("ui")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(List.of("cli")))
        .as("ui knows nothing of cli");
  }

  private ArchRule viewModels() {
    return noClasses()
        .that()
        .resideInAnyPackage(packages(List.of("ui")))
        .and()
        .haveNameMatching(".*Model(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
        .as("view models hold no scene nodes");
  }

  private ArchRule parameters() {
    return codeUnits()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .should(
            new ArchCondition<>("have at most " + MOST_PARAMETERS + " parameters") {
              @Override
              public void check(JavaCodeUnit unit, ConditionEvents events) {
                if (writtenParameters(unit) > MOST_PARAMETERS) {
                  events.add(SimpleConditionEvent.violated(unit, unit.getFullName()));
                }
              }
            });
  }

  /** How many parameters the source has; those of a record are its components. */
  private static int writtenParameters(JavaCodeUnit unit) {
    JavaClass owner = unit.getOwner();
    int count = unit.getRawParameterTypes().size();
    if (unit.getModifiers().contains(JavaModifier.SYNTHETIC)) {
      return 0;
    }
    if (!unit.isConstructor()) {
      return count;
    }
    if (owner.isRecord() || owner.isAnonymousClass() || owner.isLocalClass()) {
      return 0;
    }
    // The compiler puts a name and a number before an enum's own, the outer instance before an
    // inner class's.
    return owner.isEnum() ? count - 2 : owner.isInnerClass() ? count - 1 : count;
  }

  private String[] packages(List<String> names) {
    return names.stream().map(name -> root + "." + name + "..").toArray(String[]::new);
  }
}
