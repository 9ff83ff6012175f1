package org.engross.publish.tei;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Checks a TEI document by the schema of what Engross writes of TEI, with Jing. */
public final class TeiSchema {
  private static final String SCHEMA = "src/test/resources/tei/engross-tei.rnc";

  private TeiSchema() {}

  /** What in a document is not as the schema has it, with its line. */
  public static List<String> faults(String document) throws IOException, SAXException {
    List<String> faults = new ArrayList<>();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new Collector(faults));
    ValidationDriver driver =
        new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    if (!driver.loadSchema(ValidationDriver.fileInputSource(SCHEMA))) {
      throw new IOException("the schema cannot be read: " + faults);
    }
    driver.validate(new InputSource(new StringReader(document)));
    return faults;
  }

  private record Collector(List<String> faults) implements ErrorHandler {
    @Override
    public void warning(SAXParseException fault) {
      error(fault);
    }

    @Override
    public void error(SAXParseException fault) {
      faults.add(fault.getLineNumber() + ": " + fault.getMessage());
    }

    @Override
    public void fatalError(SAXParseException fault) {
      error(fault);
    }
  }
}
