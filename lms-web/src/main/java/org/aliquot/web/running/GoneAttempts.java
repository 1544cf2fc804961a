package org.aliquot.web.running;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.delivery.AttemptDesk;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.AttemptSummary;
import org.aliquot.delivery.ResultView;
import org.aliquot.people.Accounts;
import org.aliquot.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What came of an act at an attempt that has left the list meanwhile: no row is there to say it. */
@Component
class GoneAttempts {

    private final AttemptDesk desk;
    private final Accounts accounts;

    GoneAttempts(AttemptDesk desk, Accounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    /**
     * Null where its row says it, or where there is nothing to say.
     *
     * @param shown the attempts that have a row for such an act
     */
    @Nullable
    String notice(AttemptList.Problem problem, Stream<UUID> shown, Visit visit) {
        UUID id = problem.attempt();
        if (id == null || shown.anyMatch(id::equals)) {
            return null;
        }
        return desk.ended(visit.caller(), List.of(new AttemptId(id))).stream()
                .findFirst()
                .map(attempt -> problem.decision() ? decided(attempt) : ended(attempt))
                .orElse("That attempt is no longer in this list. Nothing was changed.");
    }

    private String ended(AttemptSummary attempt) {
        return learner(attempt) + ": " + attempt.title() + " has ended meanwhile. Nothing was changed.";
    }

    /** Perhaps they did it themselves, in another window. */
    private String decided(AttemptSummary attempt) {
        ResultView result = attempt.result();
        Boolean counted = result == null ? null : result.lateness().heldCounted();
        String whose = learner(attempt) + ": ";
        return counted == null
                ? whose + "no late answer in " + attempt.title() + " waits for a decision. Nothing was changed."
                : whose + "someone decided meanwhile that the late answers in " + attempt.title()
                        + (counted ? " count" : " do not count") + ". Nothing was changed.";
    }

    private String learner(AttemptSummary attempt) {
        return accounts.names(Set.of(attempt.learner())).getOrDefault(attempt.learner(), "Someone");
    }
}
