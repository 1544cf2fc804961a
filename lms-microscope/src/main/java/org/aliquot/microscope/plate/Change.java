package org.aliquot.microscope.plate;

/** What growth does to the agar around it. */
enum Change {
    /** Red cells are gone. */
    LYSED,
    /** Red cells are left, and their hemoglobin is green. */
    GREENED,
    /** The indicator is at its acid color. */
    ACID,
    /** Bile salts fell out. */
    HAZY,
    /** A pigment went into the agar. */
    PIGMENTED
}
