package org.aliquot.statistics;

/**
 * What a simulation was asked for, beside the exam.
 *
 * @param adaptive questions chosen by the answers; else drawn at random within the areas
 * @param persons simulated, from {@value #FEWEST} to {@value #MOST}
 * @param seed the same gives the same
 */
public record SimulationRequest(boolean adaptive, int persons, long seed) {

    public static final int FEWEST = 100;
    public static final int MOST = 10_000;

    public SimulationRequest {
        if (persons < FEWEST || persons > MOST) {
            throw new IllegalArgumentException("persons from %d to %d, not %d".formatted(FEWEST, MOST, persons));
        }
    }
}
