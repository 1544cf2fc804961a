package org.aliquot.web.cohort;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.cohort.ClassActKind;
import org.aliquot.cohort.ClassActs;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.address.UndoneFrom;
import org.aliquot.web.flash.CohortFlash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the way back from what a page of a class says was just done. */
@Component
class Undoings {

    /** What is done to people and has no way back. */
    private static final Set<CohortFlash> FOR_GOOD =
            Set.of(CohortFlash.MEMBERS_ADDED, CohortFlash.INSTRUCTOR_ADDED, CohortFlash.ASSISTANT_ADDED);

    private final ClassActs acts;
    private final Cohorts cohorts;
    private final Accounts accounts;

    Undoings(ClassActs acts, Cohorts cohorts, Accounts accounts) {
        this.acts = acts;
        this.cohorts = cohorts;
        this.accounts = accounts;
    }

    /** None where nothing was done that can be taken back, or somebody has changed the same since. */
    Undoing of(Visit visit, CohortView cohort, UndoneFrom from) {
        ClassActKind kind = visit.said() instanceof CohortFlash said ? said.undoes() : null;
        return kind == null
                ? Undoing.NONE
                : acts.last(visit.caller(), cohort, kind)
                        .map(act -> new Undoing(
                                CohortUrls.undoing(cohort.id(), act, from),
                                acts.whom(cohort.id(), act).flatMap(this::name).orElse(null)))
                        .orElse(Undoing.NONE);
    }

    /** The same where what was done may have no way back: then it says to whom, as far as they are in the class. */
    Undoing of(Visit visit, CohortView cohort, UndoneFrom from, Whom whom) {
        return visit.said() instanceof CohortFlash said && FOR_GOOD.contains(said)
                ? new Undoing(null, words(cohort, whom))
                : of(visit, cohort, from);
    }

    private @Nullable String words(CohortView cohort, Whom whom) {
        UUID one = whom.done();
        if (one != null) {
            return isIn(cohort, one) ? name(new AccountId(one)).orElse(null) : null;
        }
        Integer many = whom.many();
        return many == null || many < 1 ? null : Wording.count(many, "person", "people");
    }

    private boolean isIn(CohortView cohort, UUID person) {
        return cohort.named().all().anyMatch(person::equals) || cohorts.isMember(cohort.id(), new AccountId(person));
    }

    /** Of what was done to somebody. */
    Undoing of(String address, AccountId person) {
        return new Undoing(address, name(person).orElse(null));
    }

    private Optional<String> name(AccountId person) {
        return accounts.find(person).map(AccountView::name);
    }
}
