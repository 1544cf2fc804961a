package org.aliquot.web.address;

/** Addresses of what a school put in the place of our mark and color. Each names its content, so a browser keeps it for good. */
public final class SchoolUrls {

    public static final String LOGO = "/school/logo/{file}";
    public static final String COLORS = "/school/colors/{file}";
    /** The same colors, for what is marked as their sample. */
    public static final String SAMPLE_COLORS = "/school/sample-colors/{file}";

    private SchoolUrls() {}

    public static String logo(String sha256) {
        return Address.of(LOGO, sha256 + ".png");
    }

    /** @param hex of the accent, with its number sign */
    public static String colors(String hex) {
        return Address.of(COLORS, hex.substring(1) + ".css");
    }

    /** @param hex of the accent, with its number sign */
    public static String sampleColors(String hex) {
        return Address.of(SAMPLE_COLORS, hex.substring(1) + ".css");
    }
}
