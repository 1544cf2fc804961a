package org.aliquot.web.address;

/** Addresses of visitors, and pages that belong to all of the site. */
public final class SiteUrls {

    public static final String HOME = "/";
    /** Gives a page that stays open for long a fresh token. */
    public static final String CSRF = "/csrf";

    public static final String EXHIBIT = "/exhibits/{file}";
    public static final String LOOK = "/look";
    /** Routes to a credential, exams, licenses and pay. */
    public static final String PATHWAY = "/pathway";

    public static final String PROBLEM = "/problems/{slug}";
    public static final String PROGRESS = "/progress";
    public static final String TODAY = "/today";
    public static final String VERIFY = "/verify";
    public static final String VERIFIED = VERIFY + "/{code}";

    private SiteUrls() {}

    public static String courses() {
        return "/#courses";
    }

    /** The facts of one kind. */
    public static String pathway(String kind) {
        return PATHWAY + "#" + kind;
    }

    /** The question on the front page, answered by its form. */
    public static String tryOne() {
        return "/#try";
    }

    public static String howItWorks() {
        return "/#how";
    }

    public static String verify(String code) {
        return Address.of(VERIFIED, code);
    }
}
