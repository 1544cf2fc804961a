package org.aliquot.web.staff;

import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;

/** Takes a form that was sent twice at once: of two with one id, the later finds what the earlier has made. */
public final class SentTwice {

    private SentTwice() {}

    public static <T> T of(Supplier<T> act) {
        try {
            return act.get();
        } catch (DataIntegrityViolationException other) { // it was faster, and is there now
            return act.get();
        }
    }
}
