package org.aliquot.cohort;

import java.util.List;
import org.aliquot.enrollment.Payer;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.people.DemoAccounts;
import org.aliquot.people.Role;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In demo mode, a class of the demo accounts, made once, so that its instructor has somebody to look after. */
@Component
class DemoClass {

    private final DemoAccounts demo;
    private final Accounts accounts;
    private final Cohorts cohorts;
    private final CohortPeople people;
    private final JdbcClient jdbc;

    DemoClass(DemoAccounts demo, Accounts accounts, Cohorts cohorts, CohortPeople people, JdbcClient jdbc) {
        this.demo = demo;
        this.accounts = accounts;
        this.cohorts = cohorts;
        this.people = people;
        this.jdbc = jdbc;
    }

    /** After the accounts; the learners enroll themselves, as a visitor of the demonstration does. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(20)
    @Transactional
    public void make() {
        List<AccountView> known = demo.addresses().stream()
                .flatMap(address -> accounts.search(address, null, 1).stream())
                .toList();
        if (known.isEmpty() || anyCohort()) {
            return;
        }
        AccountId by = known.getLast().id();
        jdbc.sql("select slug from course where status = 'published' order by slug limit 1")
                .query(String.class)
                .optional()
                .map(course -> new CohortSettings(
                        "Demo class", CohortKind.CLASS, course, null, null, null, Payer.SCHOOL, null))
                .flatMap(settings -> cohorts.create(settings, by))
                .ifPresent(made -> known.forEach(account -> enter(made, account)));
    }

    private void enter(CohortView made, AccountView account) {
        if (account.roles().contains(Role.LEARNER)) {
            people.join(made.id(), account.id(), "administrator");
        }
        if (account.roles().contains(Role.INSTRUCTOR)) {
            people.teach(made.id(), account.id());
        }
    }

    private boolean anyCohort() {
        return jdbc.sql("select exists (select from cohort)")
                .query(Boolean.class)
                .single();
    }
}
