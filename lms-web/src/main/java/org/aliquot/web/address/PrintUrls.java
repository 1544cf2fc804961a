package org.aliquot.web.address;

import java.util.Map;

/** Addresses of exams on paper. */
public final class PrintUrls {

    public static final String PRINT = QuizUrls.QUIZ + "/print";
    public static final String FILE = PRINT + "/{sheet}.pdf";

    private PrintUrls() {}

    public static String print(String exam) {
        return Address.of(PRINT, exam);
    }

    /** @param form and {@code version} count from 1 */
    public static String file(String exam, String sheet, int form, int version) {
        return Address.with(Address.of(FILE, exam, sheet), Map.of("form", form, "version", version));
    }
}
