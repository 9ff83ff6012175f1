package org.engross.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.engross.problem.Problem;
import org.engross.verify.Figure;
import org.engross.verify.ManifestSignature;
import org.engross.verify.Report;
import org.engross.verify.ReportFile;
import org.engross.verify.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves a finished folder with nothing but what is in it. */
@Command(
    name = "verify",
    description = {
      "Reads a finished edition again, as a stranger would: every file is compared with the"
          + " manifest; the words of the pages, the PDF, the e-book and the plain text with those of"
          + " the source, one by one and in order; links, places and the locators of the index are"
          + " followed. Nothing but the folder is needed.",
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  engross verify target/site/dushanbe-declaration",
      "  engross verify target/site/dushanbe-declaration --json > report.json"
    })
final class VerifyCommand implements Callable<Integer> {
  private final Screen screen;

  @Parameters(paramLabel = "FOLDER", description = "Folder of a finished edition.")
  private Path folder;

  @Option(names = "--json", description = "Print the report as JSON.")
  private boolean json;

  @Option(
      names = "--public-key",
      paramLabel = "PUBLIC.pem",
      description = "Also check the manifest's signature with the publisher's public key.")
  private Path publicKey;

  VerifyCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw WrongUse.noFolder(folder);
    }
    screen.begins("verify");
    Report report = report();
    if (json) {
      screen.say(ReportFile.of(report));
    } else {
      for (Figure figure : report.figures()) {
        screen.say(figure.name() + ": " + figure.count());
      }
      screen.problems(folder.toString(), report.problems());
      screen.say(report.isSound() ? "The folder is sound." : "The folder is not sound.");
    }
    return report.isSound() ? Status.DONE : Status.FAULTS;
  }

  private Report report() throws IOException {
    if (publicKey == null) {
      return Verifier.verify(folder);
    }
    List<Problem> problems = new ArrayList<>();
    try {
      ManifestSignature.check(folder, SignCommand.text(publicKey)).ifPresent(problems::add);
    } catch (ManifestSignature.NotAKey no) {
      throw new WrongUse(publicKey + ": " + no.getMessage());
    }
    Report report = Verifier.verify(folder);
    problems.addAll(report.problems());
    return new Report(problems, report.figures());
  }
}
