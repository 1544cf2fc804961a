package org.aliquot.microscope.electrophoresis;

/** What a lane of an immunofixation was covered with, from the left. */
enum Antiserum {
    /** Acid, which fixes all proteins. */
    NONE("SP", Band.of(2.6, 3.4, 0.4)),
    G("G", Band.of(2.8, 3.3, 0.8)),
    A("A", Band.of(8.2, 2.7, 0.42)),
    M("M", Band.of(5.2, 2.2, 0.26)),
    KAPPA("κ", Band.of(3.6, 3.5, 0.66)),
    LAMBDA("λ", Band.of(3.9, 3.5, 0.46));

    private final String label;
    private final Band polyclonal;

    Antiserum(String label, Band polyclonal) {
        this.label = label;
        this.polyclonal = polyclonal;
    }

    String label() {
        return label;
    }

    /** What it fixes of a normal serum; without an antiserum, the gamma zone. */
    Band polyclonal() {
        return polyclonal;
    }
}
