package org.aliquot.delivery;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What could not be scored, a line for each attempt; where it failed is told in full once, not three thousand times. */
final class FailureLog {

    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);
    private static final int LONGEST = 500;

    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

    private FailureLog() {}

    /** @param sentence with {@code {}} for the attempt's number */
    static void tell(String sentence, Object attempt, Throwable why) {
        StackTraceElement[] trace = why.getStackTrace();
        if (TOLD.add(why.getClass().getName() + (trace.length == 0 ? "" : trace[0]))) {
            LOG.error(sentence, attempt, why);
        } else {
            LOG.error(sentence + ": {}", attempt, words(why));
        }
    }

    /** As it is kept beside the attempt. */
    static String words(Throwable why) {
        String text = (why.getClass().getSimpleName() + ": " + why.getMessage()).replace("\0", "");
        return text.substring(0, Math.min(LONGEST, text.length()));
    }
}
