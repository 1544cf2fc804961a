package org.aliquot.microscope.electrophoresis;

/** Where features come from. */
enum Book {
    KEOHANE("Keohane, Otto, Walenga: Rodak's Hematology, 6th edition (2020), chapter 24"),
    BISHOP("Fody: Bishop's Clinical Chemistry, 9th edition (2023)");

    private final String title;

    Book(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
