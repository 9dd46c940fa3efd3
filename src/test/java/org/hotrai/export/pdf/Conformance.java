package org.hotrai.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF finds wrong in a file. */
final class Conformance {
  // Kept here, since loggers that nobody holds forget their level.
  private static final Logger LOGGER = Logger.getLogger("org.verapdf");

  static {
    LOGGER.setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  /** The broken rules of PDF/A-2u and of PDF/UA-1, and where; none is good. */
  static List<String> failures(byte[] file) throws IOException, VeraPDFException {
    List<String> failures = new ArrayList<>();
    failures.addAll(failures(file, PDFAFlavour.PDFA_2_U));
    failures.addAll(failures(file, PDFAFlavour.PDFUA_1));
    return failures;
  }

  private static List<String> failures(byte[] file, PDFAFlavour flavour)
      throws VeraPDFException, IOException {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion ->
              flavour
                  + " "
                  + assertion.getRuleId().getClause()
                  + "-"
                  + assertion.getRuleId().getTestNumber()
                  + " "
                  + assertion.getMessage()
                  + " at "
                  + assertion.getLocation().getContext())
          .toList();
    }
  }
}
