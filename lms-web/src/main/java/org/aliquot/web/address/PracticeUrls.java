package org.aliquot.web.address;

import java.util.Map;

/** Addresses of practice that learners put together for themselves. */
public final class PracticeUrls {

    /** What is wanted, and how much fits; starts it. */
    public static final String BUILDER = ExamUrls.PRACTICE + "/new";

    /** Ten questions at once. */
    public static final String TEN = ExamUrls.PRACTICE + "/ten";

    /** Questions marked to look at again; what is sent there marks one, or takes the mark away. */
    public static final String FLAGGED = ExamUrls.PRACTICE + "/flagged";

    private PracticeUrls() {}

    public static String builder(String board) {
        return Address.with(BUILDER, Map.of("board", board));
    }

    /** With so many questions of one area wanted. */
    public static String area(String board, String area, int questions) {
        return Address.with(BUILDER, Map.of("board", board, "area", area, "items", questions));
    }

    /** With the questions of that pool wanted. */
    public static String pool(String pool) {
        return Address.with(BUILDER, Map.of("pool", pool));
    }
}
