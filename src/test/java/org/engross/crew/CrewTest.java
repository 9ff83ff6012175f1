package org.engross.crew;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrewTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void resultsKeepTheOrderOfTheirTasks(int threads) throws IOException {
    List<Integer> numbers = IntStream.range(0, 500).boxed().toList();
    List<Integer> squares =
        Crew.of(threads, () -> Crew.all(numbers.stream().map(n -> square(n)).toList()));
    assertEquals(numbers.stream().map(n -> n * n).toList(), squares);
  }

  private static Task<Integer> square(int number) {
    return () -> number * number;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void tasksMayHandOutTasks(int threads) throws IOException {
    assertEquals(21, Crew.of(threads, () -> fibonacci(8)));
  }

  private static int fibonacci(int n) throws IOException {
    if (n < 2) {
      return n;
    }
    Begun<Integer> one = Crew.begin(() -> fibonacci(n - 1));
    Begun<Integer> other = Crew.begin(() -> fibonacci(n - 2));
    return one.get() + other.get();
  }

  /** Each task waits for another to be at the same point, so two threads must be at work. */
  @Test
  void noThreadIsIdleWhileThereAreTasks() throws IOException {
    CyclicBarrier pair = new CyclicBarrier(2);
    Task<Boolean> inPairs =
        () -> {
          try {
            pair.await(20, TimeUnit.SECONDS);
            return true;
          } catch (BrokenBarrierException | InterruptedException | TimeoutException alone) {
            return false;
          }
        };
    List<Boolean> met = Crew.of(2, () -> Crew.all(Collections.nCopies(8, inPairs)));
    assertEquals(Collections.nCopies(8, true), met);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void theFirstFailureIsThrownWhenAllAreAtTheirEnd(int threads) {
    AtomicInteger ended = new AtomicInteger();
    List<Task<Integer>> tasks = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      int number = i;
      tasks.add(
          () -> {
            ended.incrementAndGet();
            if (number % 7 == 3) {
              throw new IOException("task " + number);
            }
            return number;
          });
    }
    IOException thrown =
        assertThrows(IOException.class, () -> Crew.of(threads, () -> Crew.all(tasks)));
    assertEquals("task 3", thrown.getMessage());
    assertEquals(20, ended.get());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void tasksKnowTheSizeOfTheirCrew(int threads) throws IOException {
    assertEquals(List.of(threads), Crew.of(threads, () -> Crew.all(List.of(() -> Crew.size()))));
  }
}
