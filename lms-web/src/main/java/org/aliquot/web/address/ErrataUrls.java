package org.aliquot.web.address;

import java.util.Map;
import java.util.UUID;

/** Addresses of what learners report about questions. */
public final class ErrataUrls {

    /** A learner's report of the question at a place of their attempt. */
    public static final String REPORT = ExamUrls.ATTEMPT + "/questions/{position}/report";

    public static final String QUEUE = "/teach/question-reports";
    public static final String DECISION = QuestionUrls.ITEM + "/reports/{report}";

    private ErrataUrls() {}

    public static String report(String attempt, int position) {
        return Address.of(REPORT, attempt, position);
    }

    /** Reports of one state. */
    public static String queue(String state) {
        return Address.with(QUEUE, Map.of("state", state));
    }

    public static String decision(String slug, UUID report) {
        return Address.of(DECISION, slug, report);
    }
}
