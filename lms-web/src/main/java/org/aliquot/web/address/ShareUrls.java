package org.aliquot.web.address;

/** Addresses of results that are taken along or shown to others. */
public final class ShareUrls {

    public static final String PDF = ExamUrls.ATTEMPT + "/result.pdf";
    /** To whom a learner shows a result. */
    public static final String SHARES = ExamUrls.ATTEMPT + "/shares";

    public static final String REMOVAL = SHARES + "/{share}/removal";
    /** A result as its learner shows it to an instructor. */
    public static final String SHARED = "/teach/shared-results/{share}";

    private ShareUrls() {}

    public static String pdf(String attempt) {
        return Address.of(PDF, attempt);
    }

    public static String shares(String attempt) {
        return Address.of(SHARES, attempt);
    }

    public static String removal(String attempt, String share) {
        return Address.of(REMOVAL, attempt, share);
    }

    public static String shared(String share) {
        return Address.of(SHARED, share);
    }
}
