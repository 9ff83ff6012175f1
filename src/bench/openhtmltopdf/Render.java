import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Renders an XHTML file as a PDF: Render FILE PDF. */
final class Render {
  private Render() {}

  public static void main(String[] arguments) throws IOException {
    XRLog.setLoggingEnabled(false);
    try (OutputStream pdf = Files.newOutputStream(Path.of(arguments[1]))) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.withFile(Path.of(arguments[0]).toFile());
      builder.toStream(pdf);
      builder.run();
    }
  }
}
