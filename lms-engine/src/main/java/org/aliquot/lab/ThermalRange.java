package org.aliquot.lab;

/** The phases in which an antibody usually reacts; real ones vary, a drawn panel keeps to the textbook. */
public enum ThermalRange {
    /** IgG seen only by antiglobulin: Kell, Duffy, Kidd, S, s. */
    ANTIGLOBULIN_ONLY,
    /** IgG, strong ones already at 37 °C, two grades weaker: Rh. */
    WARM,
    /** IgM of a wide range, a grade weaker after warming: Lewis. */
    WIDE,
    /** IgM, strongest cold, two grades weaker at 37 °C, gone at antiglobulin: P1, M, N. */
    COLD;

    /**
     * @param full the grade, 0 to 4, at the phase the antibody likes best
     * @param phase of untreated cells
     * @return the grade in that phase, 0 to 4
     */
    int grade(int full, Phase phase) {
        return Math.max(
                0,
                switch (phase) {
                    case IMMEDIATE_SPIN -> this == WIDE || this == COLD ? full : 0;
                    case WARM -> this == ANTIGLOBULIN_ONLY ? 0 : full - (this == WIDE ? 1 : 2);
                    case ANTIGLOBULIN, FICIN ->
                        switch (this) {
                            case ANTIGLOBULIN_ONLY, WARM -> full;
                            case WIDE -> full - 1;
                            case COLD -> 0;
                        };
                });
    }
}
