package org.hotrai.capture.webarchive;

import com.dd.plist.BinaryPropertyListParser;
import com.dd.plist.NSObject;
import com.dd.plist.PropertyListFormatException;
import com.dd.plist.XMLPropertyListParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Property lists, binary or XML. */
final class PropertyLists {
  private static final String LOAD_DTD =
      "http://apache.org/xml/features/nonvalidating/load-external-dtd";

  private PropertyLists() {}

  /** The root of the list; null if the bytes are none. */
  static @Nullable NSObject read(byte[] bytes) {
    try {
      return bytes.length > 0 && bytes[0] == 'b'
          ? BinaryPropertyListParser.parse(bytes)
          : XMLPropertyListParser.parse(xml(bytes));
    } catch (PropertyListFormatException
        | IOException
        | ParserConfigurationException
        | SAXException
        | RuntimeException
        // Lists may be nested as deep as a liar wants.
        | StackOverflowError broken) {
      return null;
    }
  }

  /** Reads no file but this one, and is silent about faults. */
  private static Document xml(byte[] bytes)
      throws ParserConfigurationException, IOException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(LOAD_DTD, false);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(new DefaultHandler());
    return builder.parse(new ByteArrayInputStream(bytes));
  }
}
