package org.aliquot.web.address;

import java.util.Map;
import java.util.UUID;

/** Addresses of what staff see of one learner. */
public final class LearnerUrls {

    public static final String LEARNER = "/teach/learners/{id}";

    public static final String LIST = LEARNER + "/lists/{list}";

    private LearnerUrls() {}

    /** All of a list of which the learner's page shows the beginning. */
    public static String list(UUID account, LearnerList list) {
        return Address.of(LIST, account, list.word());
    }

    public static String list(UUID account, LearnerList list, int page) {
        return Address.with(list(account, list), Map.of("page", page));
    }

    public static String learner(UUID account) {
        return Address.of(LEARNER, account);
    }
}
