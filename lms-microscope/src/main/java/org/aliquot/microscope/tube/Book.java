package org.aliquot.microscope.tube;

/** Where features come from. */
enum Book {
    TILLE("Tille: Bailey & Scott's Diagnostic Microbiology, 15th edition (2021)"),
    CLSI_PRE04(
            "CLSI PRE04, Handling, Transport, Processing, and Storage of Blood Specimens for Routine Laboratory Examinations, 1st edition (2023)"),
    CLSI_GP41("CLSI GP41, Collection of Diagnostic Venous Blood Specimens, 7th edition (2017)"),
    FUNG("Fung, Eder, Spitalnik, Westhoff: AABB Technical Manual, 19th edition (2017)"),
    STRASINGER("Strasinger, Di Lorenzo: Urinalysis and Body Fluids, 7th edition (2021)");

    private final String title;

    Book(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
