package org.aliquot.exchange;

/**
 * Questions of an import.
 *
 * @param whole taken as they are
 * @param changed taken with something changed or left out
 * @param lacking taken as drafts that cannot be answered yet
 * @param mended mended by hand
 * @param refused not taken
 * @param copies said nearly so by another question
 * @param leftOut left out by somebody's wish
 * @param taking what a commitment takes
 * @param held in the bank now
 */
public record ImportCounts(
        int whole, int changed, int lacking, int mended, int refused, int copies, int leftOut, int taking, int held) {

    /** All questions that were met. */
    public int all() {
        return whole + changed + lacking + mended + refused;
    }
}
