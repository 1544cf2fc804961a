package org.aliquot.rostering;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which class here a course of a learning-management system is, as launches tell and instructors decide. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RosterClasses {

    private final ClassTable table;

    RosterClasses(ClassTable table) {
        this.table = table;
    }

    @Transactional(readOnly = true)
    public Optional<RosteredClass> find(UUID connection, String course) {
        return table.find(connection, course);
    }

    /**
     * What a launch says of the course it comes from; in a transaction of its own, before anybody is let in, since others hold the
     * course while they meet people.
     *
     * @param members address at which its people are listed; null where the system does not offer that
     */
    @Transactional
    public void told(UUID connection, String course, String title, @Nullable String members) {
        ToldClass told = new ToldClass(course, title, "", "");
        if (!table.isTold(connection, told, members)) {
            table.tell(connection, ClassKind.LMS, List.of(told));
            table.tellAddress(connection, course, members);
        }
    }

    /** Wherever lists have somebody, they have another from now on. */
    public void passOn(AccountId from, AccountId to) {
        table.passOn(from, to);
    }

    public void connect(UUID connection, String course, UUID cohort, AccountId by) {
        table.connect(connection, course, ClassKind.LMS, cohort, by);
    }

    /** Somebody has come from the course as a learner: the system has them in it. */
    public void came(UUID connection, String course, AccountId learner) {
        table.came(connection, course, learner);
    }
}
