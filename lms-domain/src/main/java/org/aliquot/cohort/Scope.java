package org.aliquot.cohort;

import java.util.UUID;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;

/** Whose learners a statement may see. Each that can be bound takes one, so that nobody sees all because a bound was forgotten. */
public final class Scope {

    private static final Scope EVERYTHING = new Scope(null);

    private final @Nullable UUID instructor;

    private Scope(@Nullable UUID instructor) {
        this.instructor = instructor;
    }

    public static Scope everything() {
        return EVERYTHING;
    }

    /** The people of the cohorts that somebody is named for. */
    public static Scope taughtBy(AccountId instructor) {
        return new Scope(instructor.value());
    }

    /** Administrators and auditors see everybody; whoever is named for no class sees nobody. */
    public static Scope of(Caller caller) {
        return caller.is(Role.ADMINISTRATOR) || caller.is(Role.AUDITOR) ? EVERYTHING : taughtBy(caller.id());
    }

    public boolean isEverything() {
        return instructor == null;
    }

    /** As statements take it: {@code cast(:instructor as uuid) is null} stands for everything, and one who is not set fails. */
    public @Nullable UUID parameter() {
        return instructor;
    }
}
