package org.aliquot.web.address;

import java.util.UUID;

/** Addresses of certificates and of what else learners take along. */
public final class RecordUrls {

    /** A learner's own. */
    public static final String RECORDS = "/records";

    public static final String CERTIFICATE_PDF = RECORDS + "/certificates/{id}/certificate.pdf";
    /** Where anybody checks one. */
    public static final String CHECK = "/certificates";

    public static final String CHECKED = CHECK + "/{serial}";
    public static final String DESK = "/teach/certificates";
    public static final String DESK_ONE = DESK + "/{id}";
    public static final String DESK_PDF = DESK_ONE + "/certificate.pdf";
    public static final String REVOCATION = DESK_ONE + "/revocation";
    public static final String REISSUE = DESK_ONE + "/reissue";
    /** Certificates for a whole class. */
    public static final String CLASS = DESK + "/classes/{cohort}";

    public static final String TRANSCRIPT = RECORDS + "/transcript";
    public static final String TRANSCRIPT_PDF = RECORDS + "/transcript.pdf";
    public static final String LEARNER_TRANSCRIPT = LearnerUrls.LEARNER + "/transcript";
    public static final String LEARNER_TRANSCRIPT_PDF = LearnerUrls.LEARNER + "/transcript.pdf";

    /** A certificate as an open badge. */
    public static final String BADGE = RECORDS + "/certificates/{id}/badge.jwt";
    /** Where anybody checks one. */
    public static final String BADGES = "/badges";

    public static final String BADGE_ISSUER = BADGES + "/issuer";
    public static final String BADGE_KEYS = BADGES + "/keys";
    public static final String BADGE_COURSE = BADGES + "/courses/{course}";
    public static final String BADGE_STATUS = BADGES + "/{serial}/status";
    public static final String DESIGN = "/admin/certificates";

    /** How they look. */
    public static final String SAMPLE = DESIGN + "/sample.pdf";

    /** Another key for badges. */
    public static final String BADGE_KEY = DESIGN + "/key";

    private RecordUrls() {}

    public static String transcriptOf(UUID learner) {
        return Address.of(LEARNER_TRANSCRIPT, learner);
    }

    public static String badge(UUID id) {
        return Address.of(BADGE, id);
    }

    public static String certificatePdf(UUID id) {
        return Address.of(CERTIFICATE_PDF, id);
    }

    public static String checked(String serial) {
        return Address.of(CHECKED, serial);
    }

    public static String deskOne(UUID id) {
        return Address.of(DESK_ONE, id);
    }

    public static String deskPdf(UUID id) {
        return Address.of(DESK_PDF, id);
    }

    public static String ofClass(UUID cohort) {
        return Address.of(CLASS, cohort);
    }

    public static String design(String course) {
        return DESIGN + "?course=" + Address.segment(course);
    }

    public static String sample(String course) {
        return SAMPLE + "?course=" + Address.segment(course);
    }
}
