package org.engross.source.format;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/** Notes level rules while a page is gone through: thin rectangles, and lines drawn level. */
final class RuleOperator extends OperatorProcessor {
  private static final float THICKEST = 2.5f;
  private static final float SHORTEST = 20;

  private final String name;
  private final float[] pen;
  private final List<float[]> rules;

  private RuleOperator(PDFStreamEngine engine, String name, float[] pen, List<float[]> rules) {
    super(engine);
    this.name = name;
    this.pen = pen;
    this.rules = rules;
  }

  /**
   * Has an engine note the rules of a page.
   *
   * @return the rules met so far: left, right and y, y growing upwards as in the file
   */
  static List<float[]> addTo(PDFStreamEngine engine) {
    List<float[]> rules = new ArrayList<>();
    float[] pen = new float[2];
    for (String name : List.of("re", "m", "l")) {
      engine.addOperator(new RuleOperator(engine, name, pen, rules));
    }
    return rules;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) {
    float[] numbers = new float[4];
    for (int i = 0; i < Math.min(4, operands.size()); i++) {
      numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
    }
    if (name.equals("re")) {
      add(numbers[0], numbers[1], numbers[0] + numbers[2], numbers[1] + numbers[3]);
    } else {
      if (name.equals("l")) {
        add(pen[0], pen[1], numbers[0], numbers[1]);
      }
      pen[0] = numbers[0];
      pen[1] = numbers[1];
    }
  }

  private void add(float x1, float y1, float x2, float y2) {
    Matrix place = getContext().getGraphicsState().getCurrentTransformationMatrix();
    float fromX = x(place, x1, y1);
    float toX = x(place, x2, y2);
    float fromY = y(place, x1, y1);
    float toY = y(place, x2, y2);
    if (Math.abs(toY - fromY) <= THICKEST && Math.abs(toX - fromX) >= SHORTEST) {
      rules.add(new float[] {Math.min(fromX, toX), Math.max(fromX, toX), (fromY + toY) / 2});
    }
  }

  private static float x(Matrix place, float x, float y) {
    return x * place.getValue(0, 0) + y * place.getValue(1, 0) + place.getValue(2, 0);
  }

  private static float y(Matrix place, float x, float y) {
    return x * place.getValue(0, 1) + y * place.getValue(1, 1) + place.getValue(2, 1);
  }

  @Override
  public String getName() {
    return name;
  }
}
