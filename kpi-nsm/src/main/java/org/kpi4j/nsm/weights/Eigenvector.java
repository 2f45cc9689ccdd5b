package org.kpi4j.nsm.weights;

/** The principal eigenvector of a positive matrix, by repeated multiplication, which always converges for one. */
final class Eigenvector {
  private static final int MAX_ROUNDS = 10_000;
  private static final double STILL = 1e-15;

  private Eigenvector() {}

  static Weights of(double[][] matrix) {
    Weights current = Weights.equal(matrix.length);
    for (int round = 0; round < MAX_ROUNDS; round++) {
      Weights next = Weights.proportionalTo(product(matrix, current));
      if (distance(current, next) < STILL) {
        return next;
      }
      current = next;
    }
    return current;
  }

  /** {@return the eigenvalue that belongs to the vector: by how much the matrix stretches it} */
  static double valueOf(double[][] matrix, Weights vector) {
    double sum = 0;
    for (double part : product(matrix, vector)) {
      sum += part;
    }
    return sum;
  }

  private static double[] product(double[][] matrix, Weights vector) {
    double[] result = new double[matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      result[i] = vector.sumOf(matrix[i]);
    }
    return result;
  }

  private static double distance(Weights a, Weights b) {
    double max = 0;
    for (int i = 0; i < a.size(); i++) {
      max = Math.max(max, Math.abs(a.get(i) - b.get(i)));
    }
    return max;
  }
}
