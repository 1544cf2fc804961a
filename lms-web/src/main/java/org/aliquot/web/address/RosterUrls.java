package org.aliquot.web.address;

import java.util.UUID;

/** Addresses of lists of classes from other systems of a school. */
public final class RosterUrls {

    public static final String ALL = AdminUrls.ADMIN + "/rosters";
    public static final String SOURCES = ALL + "/sources";
    public static final String LEFT_OUT = SOURCES + "/{id}/left-out";
    public static final String RUN = ALL + "/{id}";
    public static final String CLASSES = RUN + "/classes";
    public static final String COMMITMENT = RUN + "/commitment";
    public static final String MISSING = RUN + "/missing";
    public static final String UNDOING = RUN + "/undoing";
    public static final String COMPARISON = CohortUrls.STANDING + "/lists/comparison";
    public static final String CLASS_MISSING = CohortUrls.STANDING + "/lists/{run}/missing";
    public static final String RETURN = CohortUrls.MEMBERS + "/return";

    private RosterUrls() {}

    public static String run(UUID id) {
        return Address.of(RUN, id);
    }
}
