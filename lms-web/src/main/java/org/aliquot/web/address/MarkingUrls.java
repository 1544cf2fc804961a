package org.aliquot.web.address;

import java.util.UUID;

/** Addresses of written answers that people score. */
public final class MarkingUrls {

    public static final String QUEUE = "/marking";

    /** Takes the next answer to a question of an exam. */
    public static final String NEXT = QUEUE + "/next";

    public static final String ANSWER = QUEUE + "/{answer}";
    public static final String CHANGES = ANSWER + "/changes";

    /** Gives an answer back that was taken. */
    public static final String STOP = ANSWER + "/stop";

    private MarkingUrls() {}

    public static String answer(UUID answer) {
        return Address.of(ANSWER, answer);
    }

    public static String stop(UUID answer) {
        return Address.of(STOP, answer);
    }

    public static String changes(UUID answer) {
        return Address.of(CHANGES, answer);
    }
}
