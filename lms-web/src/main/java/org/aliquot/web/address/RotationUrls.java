package org.aliquot.web.address;

import java.util.Map;
import java.util.UUID;

/** Addresses of clinical rotations. */
public final class RotationUrls {

    public static final String STAFF = "/teach/rotations";
    public static final String STAFF_NEW = STAFF + "/new";
    /** Lists of skills, those of the product and of the school. */
    public static final String CHECKLISTS = STAFF + "/checklists";

    public static final String CHECKLIST = CHECKLISTS + "/{id}";
    public static final String CHECKLIST_RETIREMENT = CHECKLIST + "/retirement";
    public static final String CHECKLIST_RESTORATION = CHECKLIST + "/restoration";
    public static final String STAFF_ONE = STAFF + "/{id}";
    public static final String LINK = STAFF_ONE + "/link";
    public static final String LINK_REMOVAL = LINK + "/removal";
    public static final String STAFF_PDF = STAFF_ONE + "/record.pdf";
    public static final String STAFF_PLAN = STAFF_ONE + "/plan";
    public static final String REMOVAL = STAFF_ONE + "/removal";
    public static final String STRIKES = STAFF_ONE + "/strikes";
    public static final String PRACTICE = STAFF_ONE + "/practice";

    /** A learner's own. */
    public static final String OWN = "/records/clinical";

    public static final String OWN_PDF = OWN + "/{id}/record.pdf";

    /** Where whoever was told a code types it. */
    public static final String PRECEPTORS = "/preceptors";

    /** Where whoever has the link signs. */
    public static final String PRECEPTOR = PRECEPTORS + "/{secret}";

    public static final String PRECEPTOR_NAME = PRECEPTOR + "/name";
    public static final String PRECEPTOR_SKILL = PRECEPTOR + "/skills";
    public static final String PRECEPTOR_DAY = PRECEPTOR + "/days";
    public static final String PRECEPTOR_EVALUATION = PRECEPTOR + "/evaluation";

    private RotationUrls() {}

    public static String planFor(UUID learner) {
        return Address.with(STAFF_NEW, Map.of("learner", learner));
    }

    public static String checklist(UUID id) {
        return Address.of(CHECKLIST, id);
    }

    public static String checklistRetirement(UUID id) {
        return Address.of(CHECKLIST_RETIREMENT, id);
    }

    public static String checklistRestoration(UUID id) {
        return Address.of(CHECKLIST_RESTORATION, id);
    }

    public static String staff(UUID id) {
        return Address.of(STAFF_ONE, id);
    }

    public static String link(UUID id) {
        return Address.of(LINK, id);
    }

    public static String linkRemoval(UUID id) {
        return Address.of(LINK_REMOVAL, id);
    }

    public static String staffPdf(UUID id) {
        return Address.of(STAFF_PDF, id);
    }

    public static String plan(UUID id) {
        return Address.of(STAFF_PLAN, id);
    }

    public static String removal(UUID id) {
        return Address.of(REMOVAL, id);
    }

    public static String strikes(UUID id) {
        return Address.of(STRIKES, id);
    }

    public static String practice(UUID id) {
        return Address.of(PRACTICE, id);
    }

    public static String ownPdf(UUID id) {
        return Address.of(OWN_PDF, id);
    }

    public static String preceptor(String secret) {
        return Address.of(PRECEPTOR, secret);
    }

    public static String preceptorName(String secret) {
        return Address.of(PRECEPTOR_NAME, secret);
    }

    public static String preceptorSkill(String secret) {
        return Address.of(PRECEPTOR_SKILL, secret);
    }

    public static String preceptorDay(String secret) {
        return Address.of(PRECEPTOR_DAY, secret);
    }

    public static String preceptorEvaluation(String secret) {
        return Address.of(PRECEPTOR_EVALUATION, secret);
    }
}
