package org.aliquot.web.address;

/** Addresses of the slides of the atlas that are moved. */
public final class SlideUrls {

    public static final String SLIDE = AtlasUrls.ATLAS + "/slides/{set}";
    public static final String OBJECT = SLIDE + "/object";
    public static final String FILE = "/atlas/slides/{set}/{number}/{file}";
    public static final String WHOLE = "whole.jpg";
    /** Of a set's address: the number of the slide. */
    public static final String NUMBER = "number";

    private SlideUrls() {}

    public static String slide(String course, String set) {
        return Address.of(SLIDE, course, set);
    }

    public static String slide(String course, String set, int number) {
        return slide(course, set) + "?" + NUMBER + "=" + number;
    }

    /** What a slide shows at a point, which the script adds. */
    public static String object(String course, String set, int number) {
        return Address.of(OBJECT, course, set) + "?" + NUMBER + "=" + number;
    }

    /** One picture of a slide. */
    public static String whole(String set, int number) {
        return Address.of(FILE, set, Integer.toString(number), WHOLE);
    }
}
