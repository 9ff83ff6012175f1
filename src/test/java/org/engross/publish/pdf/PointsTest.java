package org.engross.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {
  @ParameterizedTest
  @CsvSource({"0,0", "1000,1", "-1,-0.001", "10500,10.5", "-72125,-72.125", "101300,101.3"})
  void writesThousandthsAsDecimals(int thousandths, String written) {
    assertEquals(written, Points.of(thousandths));
  }
}
