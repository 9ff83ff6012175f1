package org.engross.source.format;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Finds the level rules drawn on a page, such as the short one above its notes. */
final class PageRules extends PDFGraphicsStreamEngine {
  /** A level rule. Lengths in points; y grows downwards from the top. */
  record DrawnRule(float left, float right, float y) {}

  private static final float THICKEST = 2.5f;
  private static final float SHORTEST = 20;

  private final PDRectangle box;
  private final GeneralPath path = new GeneralPath();
  private final List<DrawnRule> rules = new ArrayList<>();

  private PageRules(PDPage page) {
    super(page);
    this.box = page.getCropBox();
  }

  /**
   * The rules of a page that is not turned; none for one that is.
   *
   * @throws IOException when the file is damaged
   */
  static List<DrawnRule> of(PDPage page) throws IOException {
    PageRules engine = new PageRules(page);
    if (page.getRotation() == 0) {
      engine.processPage(page);
    }
    return List.copyOf(engine.rules);
  }

  private void take() {
    // A path may hold several rules; each move begins a new one.
    Rectangle2D bounds = path.getBounds2D();
    boolean level = bounds.getHeight() <= THICKEST && bounds.getWidth() >= SHORTEST;
    if (level && path.getCurrentPoint() != null) {
      float left = (float) bounds.getMinX() - box.getLowerLeftX();
      float y = box.getUpperRightY() - (float) bounds.getCenterY();
      rules.add(new DrawnRule(left, left + (float) bounds.getWidth(), y));
    }
    path.reset();
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    path.moveTo(a.getX(), a.getY());
    path.lineTo(b.getX(), b.getY());
    path.lineTo(c.getX(), c.getY());
    path.lineTo(d.getX(), d.getY());
    path.closePath();
  }

  @Override
  public void drawImage(PDImage image) {
    // Pictures are no rules.
  }

  @Override
  public void clip(int windingRule) {
    // What is drawn matters here, not how much of it is seen.
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    }
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    lineTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    Point2D point = path.getCurrentPoint();
    return point == null ? new Point2D.Float() : point;
  }

  @Override
  public void closePath() {
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
  }

  @Override
  public void endPath() {
    path.reset();
  }

  @Override
  public void strokePath() {
    take();
  }

  @Override
  public void fillPath(int windingRule) {
    take();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    take();
  }

  @Override
  public void shadingFill(COSName name) {
    // Shades are no rules.
  }
}
