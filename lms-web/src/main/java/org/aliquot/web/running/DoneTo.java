package org.aliquot.web.running;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aliquot.delivery.AttemptDesk;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.people.Accounts;
import org.aliquot.web.Visit;
import org.aliquot.web.flash.RunningFlash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose attempt it was to which something was just done: in a list of many, that it was done is not enough. */
@Component
class DoneTo {

    private final AttemptDesk desk;
    private final Accounts accounts;

    DoneTo(AttemptDesk desk, Accounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    /** Null where nothing was done, or to an attempt out of the reader's reach. */
    @Nullable
    String of(@Nullable UUID attempt, Visit visit) {
        return attempt == null || !(visit.said() instanceof RunningFlash)
                ? null
                : desk.among(visit.caller(), List.of(new AttemptId(attempt))).stream()
                        .findFirst()
                        .map(this::words)
                        .orElse(null);
    }

    private String words(AttemptSummary attempt) {
        return accounts.names(Set.of(attempt.learner())).getOrDefault(attempt.learner(), "Someone") + ", "
                + attempt.title();
    }
}
