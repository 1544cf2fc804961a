package org.aliquot.web.phone;

/** How much a course takes on a device, before anything of it is counted. */
public final class KeptSize {

    /** A lesson's page by the starter course, and what all pages need. */
    private static final long LESSON_BYTES = 45_000;

    private static final long FILES_BYTES = 1_200_000;
    private static final long MEGABYTE = 1_000_000;

    private KeptSize() {}

    public static String words(int lessons) {
        return Math.ceilDiv(FILES_BYTES + lessons * LESSON_BYTES, MEGABYTE) + " MB";
    }
}
