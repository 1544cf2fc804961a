package org.aliquot.web.running;

import org.aliquot.web.address.RunningUrls;

/** What a list of attempts is narrowed to: an exam, a class, and those found by a search; each empty for all. */
public record Narrowed(String exam, String cohort, String search) {

    /** Of its first page. */
    public String url() {
        return RunningUrls.attemptsOf(exam, cohort, search);
    }
}
