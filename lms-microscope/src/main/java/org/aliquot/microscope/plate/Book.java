package org.aliquot.microscope.plate;

/** Where sizes and features come from. */
enum Book {
    TILLE("Tille: Bailey & Scott's Diagnostic Microbiology, 15th edition (2021)"),
    CLSI_M02(
            "CLSI M02, Performance Standards for Antimicrobial Disk Susceptibility Tests, 13th edition (2018), and CLSI M100");

    private final String title;

    Book(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
