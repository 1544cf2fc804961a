package org.aliquot.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.aliquot.ModuleTest;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everybody with an account is found by who they are, where they learn, and what they wait for. */
class DirectoryIT extends ModuleTest {

    @Autowired
    private Directory directory;

    @BeforeEach
    void nobodyElse() {
        jdbc.sql("update account set status = 'erased'").update();
    }

    private AccountId person(String name, String... roles) {
        UUID id = account(roles.length == 0 ? new String[] {"learner"} : roles);
        jdbc.sql("update account set name = :name, password_hash = 'x' where id = :id")
                .param("name", name)
                .param("id", id)
                .update();
        return new AccountId(id);
    }

    private AccountId was(AccountId person, Duration ago) {
        jdbc.sql("insert into last_visit (account_id, at) values (:id, server_now() - make_interval(secs => :secs))")
                .param("id", person)
                .param("secs", (double) ago.toSeconds())
                .update();
        return person;
    }

    private List<String> names(PeopleFilter filter, PeopleOrder order) {
        return directory.page(filter, order, null, 50).stream()
                .map(FoundPerson::name)
                .toList();
    }

    private static PeopleFilter state(AccountState state) {
        return new PeopleFilter(null, null, null, state, null);
    }

    private static PeopleFilter need(@Nullable PeopleNeed need) {
        return new PeopleFilter(null, null, null, null, need);
    }

    @Test
    void filtersNarrowAndTheCountIsExact() {
        person("Ann");
        person("Bob", "instructor");
        AccountId cid = person("Cid");
        jdbc.sql("update account set status = 'suspended' where id = :id")
                .param("id", cid)
                .update();
        jdbc.sql("update account set password_hash = null where id = :id")
                .param("id", person("Dot"))
                .update();
        jdbc.sql("update account set test = true, email = null, password_hash = null where id = :id")
                .param("id", person("Eve"))
                .update();
        assertThat(names(PeopleFilter.EVERYBODY, PeopleOrder.NAME)).containsExactly("Ann", "Bob", "Cid", "Dot", "Eve");
        assertThat(names(state(AccountState.TEST_STUDENT), PeopleOrder.NAME)).containsExactly("Eve");
        assertThat(names(new PeopleFilter(null, Role.INSTRUCTOR, null, null, null), PeopleOrder.NAME))
                .containsExactly("Bob");
        assertThat(names(state(AccountState.SUSPENDED), PeopleOrder.NAME)).containsExactly("Cid");
        assertThat(names(state(AccountState.INVITED), PeopleOrder.NAME)).containsExactly("Dot");
        assertThat(directory.count(state(AccountState.ACTIVE)).all()).isEqualTo(2);
        assertThat(names(new PeopleFilter("NN", null, null, null, null), PeopleOrder.NAME))
                .containsExactly("Ann");
    }

    @Test
    void whoWasHereLastComesFirstAndWhoNeverWasIsFound() {
        was(person("Ann"), Duration.ofDays(9));
        person("Bob");
        was(person("Cid"), Duration.ofDays(1));
        assertThat(names(PeopleFilter.EVERYBODY, PeopleOrder.RECENT)).containsExactly("Cid", "Ann", "Bob");
        assertThat(names(PeopleFilter.EVERYBODY, PeopleOrder.AWAY)).containsExactly("Bob", "Ann", "Cid");
        assertThat(names(need(PeopleNeed.NEVER_HERE), PeopleOrder.NAME)).containsExactly("Bob");
    }

    @Test
    void onePageGoesOnWhereTheOtherEnded() {
        List.of("Ann", "Bob", "Cid", "Dot").forEach(this::person);
        was(
                new AccountId(directory
                        .page(PeopleFilter.EVERYBODY, PeopleOrder.NAME, null, 1)
                        .getFirst()
                        .id()
                        .value()),
                Duration.ofDays(3));
        for (PeopleOrder order : PeopleOrder.values()) {
            List<FoundPerson> first = directory.page(PeopleFilter.EVERYBODY, order, null, 2);
            List<FoundPerson> rest = directory.page(
                    PeopleFilter.EVERYBODY, order, first.getLast().id(), 5);
            assertThat(first).as("%s", order).hasSize(2);
            assertThat(rest).hasSize(2).doesNotContainAnyElementsOf(first);
        }
    }

    @Test
    void whoWaitsForSomethingIsCountedBesideTheList() {
        jdbc.sql("update account set password_hash = null where id = :id")
                .param("id", person("Ann"))
                .update();
        AccountId bob = was(person("Bob"), Duration.ofHours(1));
        jdbc.sql("update account set extra_time_percent = 50 where id = :id")
                .param("id", bob)
                .update();
        jdbc.sql("""
                        insert into enrollment (id, account_id, course_id, way, payer, starts_on, ends_on, status, created_at)
                        values (gen_random_uuid(), :account, :course, 'administrator', 'learner', current_date - 9,
                                current_date + 12, 'active', server_now())
                        """).param("account", bob).param("course", course("soon")).update();
        PeopleCount count = directory.count(need(PeopleNeed.ENDING));
        assertThat(count.all()).isEqualTo(1);
        assertThat(count.needs())
                .containsEntry(PeopleNeed.NEVER_HERE, 1L)
                .containsEntry(PeopleNeed.LAPSED, 1L)
                .containsEntry(PeopleNeed.ENDING, 1L)
                .containsEntry(PeopleNeed.ACCOMMODATED, 1L);
    }
}
