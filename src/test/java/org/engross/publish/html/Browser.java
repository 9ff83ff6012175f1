package org.engross.publish.html;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.naming.OperationNotSupportedException;
import org.engross.Needed;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A Chromium without a window, as Debian installs it, in the words the tests of the site need. */
public final class Browser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private final ChromeDriver driver;
  private final String axe;

  private Browser(ChromeDriver driver, String axe) {
    this.driver = driver;
    this.axe = axe;
  }

  /** Starts it; where there is none the test is skipped, but on a build server it fails. */
  public static Browser start() {
    boolean there = Files.exists(CHROMIUM) && Files.exists(DRIVER);
    Needed.onTheMachine(there, "chromium and chromium-driver are installed");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--force-prefers-reduced-motion");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File(DRIVER.toString()))
            .build();
    return new Browser(new ChromeDriver(service, options), axe());
  }

  private static String axe() {
    try {
      return new AxeBuilder().getAxeScriptProvider().getScript();
    } catch (IOException | OperationNotSupportedException e) {
      throw new IllegalStateException("axe does not come with its script", e);
    }
  }

  public void open(String address) {
    driver.get(address);
  }

  public String address() {
    return driver.getCurrentUrl();
  }

  public void size(int width, int height) {
    zoom(width, height, 1);
  }

  /** A window of so many pixels of the screen, in which every pixel of the page is larger. */
  public void zoom(int width, int height, int times) {
    cdp(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            width / times,
            "height",
            height / times,
            "deviceScaleFactor",
            times,
            "mobile",
            false));
  }

  void dark(boolean dark) {
    Map<String, String> scheme =
        Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    cdp("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
  }

  /** Shows a page as it is printed. */
  void paper(boolean paper) {
    cdp("Emulation.setEmulatedMedia", Map.of("media", paper ? "print" : ""));
  }

  void scripts(boolean allowed) {
    cdp("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  public WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  public List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Waits until something is there and can be seen. */
  public WebElement await(String selector) {
    WebDriverWait wait = new WebDriverWait(driver, java.time.Duration.ofSeconds(20));
    return wait.until(
        d -> all(selector).stream().filter(WebElement::isDisplayed).findFirst().orElse(null));
  }

  void press(CharSequence... keys) {
    for (CharSequence key : keys) {
      new Actions(driver).sendKeys(key).perform();
    }
  }

  /** Presses the tabulator until the focus is on something; at most so many times. */
  boolean tabTo(String selector, int most) {
    for (int i = 0; i < most; i++) {
      press(Keys.TAB);
      Object there = run("return document.activeElement.matches(arguments[0])", selector);
      if (Boolean.TRUE.equals(there)) {
        return true;
      }
    }
    return false;
  }

  public Object run(String script, Object... values) {
    return driver.executeScript(script, values);
  }

  /**
   * What axe finds wrong on the page, one line each.
   *
   * @param rules the rules to apply; all where none is named
   */
  List<String> violations(String... rules) {
    driver.executeScript(axe);
    String only = rules.length == 0 ? "" : ", runOnly: ['" + String.join("','", rules) + "']";
    Object found =
        driver.executeAsyncScript(
            "const done = arguments[0];"
                + "axe.run({resultTypes: ['violations']"
                + only
                + "}).then(r => done(r.violations"
                + ".map(v => v.id + ' ' + v.nodes.length + 'x: ' + v.nodes[0].html)),"
                + " e => done(['axe: ' + e]))");
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  @Override
  public void close() {
    driver.quit();
  }

  private void cdp(String command, Map<String, Object> values) {
    driver.executeCdpCommand(command, values);
  }
}
