package org.aliquot.web.address;

import java.util.UUID;

/** Addresses of access to courses. */
public final class EnrollmentUrls {

    public static final String ACCESS = "/admin/access";
    public static final String ENROLLMENTS = "/admin/enrollments";
    /** The form that enrolls people. */
    public static final String ENROLL = ENROLLMENTS + "/new";

    public static final String ENROLLMENT = ENROLLMENTS + "/{id}";
    public static final String EXTENSION = ENROLLMENT + "/extension";
    public static final String EXTENSION_UNDOING = EXTENSION + "/undoing";
    public static final String PAUSE = ENROLLMENT + "/pause";
    public static final String RESUMPTION = ENROLLMENT + "/resumption";
    public static final String WINDOW = ENROLLMENT + "/window";
    public static final String WITHDRAWAL = ENROLLMENT + "/withdrawal";

    private EnrollmentUrls() {}

    public static String enroll(UUID person) {
        return ENROLL + "?person=" + person;
    }

    public static String enrollment(UUID id) {
        return Address.of(ENROLLMENT, id);
    }

    public static String extensionUndoing(UUID id, int version) {
        return Address.of(EXTENSION_UNDOING, id) + "?version=" + version;
    }

    /** One of {@code extension}, {@code pause}, {@code resumption}, {@code withdrawal}, {@code window}. */
    public static String enrollment(UUID id, String deed) {
        return enrollment(id) + "/" + deed;
    }

    public static String access(String course) {
        return Address.with(ACCESS, java.util.Map.of("course", course));
    }
}
