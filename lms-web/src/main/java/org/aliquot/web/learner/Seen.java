package org.aliquot.web.learner;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Scope;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Caller;
import org.aliquot.web.address.LearnerList;
import org.aliquot.web.address.LearnerUrls;
import org.jspecify.annotations.Nullable;

/**
 * A learner as far as a reader has to do with them.
 *
 * @param shared the learner's classes that the reader sees
 */
record Seen(AccountView account, List<CohortView> shared, Caller reader) {

    AccountId learner() {
        return account.id();
    }

    boolean everything() {
        return Scope.of(reader).isEverything();
    }

    List<UUID> cohorts() {
        return shared.stream().map(CohortView::id).toList();
    }

    Set<String> courses() {
        return shared.stream().map(CohortView::course).collect(Collectors.toSet());
    }

    /** Where all of a list is, of which one entry more than {@code limit} was looked for; null where there is none more. */
    @Nullable
    String more(LearnerList list, List<?> found, int limit) {
        return found.size() > limit ? LearnerUrls.list(learner().value(), list) : null;
    }

    /** Whether what somebody has or did in a course is the reader's business. */
    boolean covers(String course) {
        return everything() || courses().contains(course);
    }
}
