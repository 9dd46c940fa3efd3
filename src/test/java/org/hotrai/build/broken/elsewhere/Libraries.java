package org.hotrai.build.broken.elsewhere;

import atlantafx.base.theme.Theme;
import ch.qos.logback.classic.Logger;
import de.undercouch.citeproc.CSL;
import java.sql.Connection;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.hotrai.build.broken.store.sql.Session;
import org.jsoup.nodes.Document;
import org.netpreserve.jwarc.WarcRecord;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/** Lies in no layer and uses every library. */
public interface Libraries {
  void use(Connection connection, Document page, PDDocument pdf, Theme theme);

  void use(CommandLine commands, JsonNode json, Logger logger, WarcRecord record);

  void use(ArchiveEntry entry, CSL citations, Session session);
}
