package org.aliquot.web.address;

/** Addresses of the guides. */
public final class HelpUrls {

    public static final String HELP = "/help";
    public static final String GUIDE = HELP + "/{name}";

    private HelpUrls() {}

    /** @param place the name of a guide, with {@code #} and the anchor of a heading or without */
    public static String help(String place) {
        return HELP + "/" + place;
    }
}
