package org.aliquot.calibration;

/** The inverse of a symmetric positive definite matrix. */
final class Cholesky {

    private Cholesky() {}

    /**
     * Overwrites the lower triangle of the matrix by its inverse's.
     *
     * @return whether the matrix was positive definite; if not, its content is lost
     */
    static boolean invert(double[][] m) {
        return factor(m) && invertFactor(m);
    }

    private static boolean factor(double[][] m) {
        for (int i = 0; i < m.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = m[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= m[i][k] * m[j][k];
                }
                if (i == j && !(sum > 0)) {
                    return false;
                }
                m[i][j] = i == j ? Math.sqrt(sum) : sum / m[j][j];
            }
        }
        return true;
    }

    /** L → L⁻¹, then L⁻ᵀ L⁻¹. */
    private static boolean invertFactor(double[][] m) {
        for (int j = 0; j < m.length; j++) {
            m[j][j] = 1 / m[j][j];
            for (int i = j + 1; i < m.length; i++) {
                double sum = 0;
                for (int k = j; k < i; k++) {
                    sum -= m[i][k] * m[k][j];
                }
                m[i][j] = sum / m[i][i];
            }
        }
        for (int i = 0; i < m.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = 0;
                for (int k = i; k < m.length; k++) {
                    sum += m[k][i] * m[k][j];
                }
                m[i][j] = sum;
            }
        }
        return true;
    }
}
