package org.aliquot.web.address;

/** Addresses of the atlas of cells. */
public final class AtlasUrls {

    public static final String ATLAS = CourseUrls.COURSE + "/atlas";
    public static final String KIND = ATLAS + "/{kind}";
    public static final String PICTURE = "/atlas/{kind}/{file}";
    /** Before the number, where the same field is shown in bright field. */
    public static final String PLAIN = "plain-";
    /** Of a kind's address: the number of the first picture. */
    public static final String FROM = "from";

    private AtlasUrls() {}

    public static String atlas(String course) {
        return Address.of(ATLAS, course);
    }

    public static String kind(String course, String kind) {
        return Address.of(KIND, course, kind);
    }

    public static String kind(String course, String kind, int from) {
        return kind(course, kind) + "?" + FROM + "=" + from;
    }

    public static String picture(String kind, int number) {
        return Address.of(PICTURE, kind, number + ".jpg");
    }

    public static String plainPicture(String kind, int number) {
        return Address.of(PICTURE, kind, PLAIN + number + ".jpg");
    }
}
