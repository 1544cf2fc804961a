package org.aliquot.web.address;

import java.util.UUID;

/** Addresses of what staff see of one learner. */
public final class LearnerUrls {

    public static final String LEARNER = "/teach/learners/{id}";

    private LearnerUrls() {}

    public static String learner(UUID account) {
        return Address.of(LEARNER, account);
    }
}
