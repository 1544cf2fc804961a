package org.aliquot.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.aliquot.PlatformTest;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Cards follow the day of the exam: named, moved, or given up. */
class ExamAimIT extends PlatformTest {

    @Autowired
    private StudyCardTable cards;

    @Autowired
    private JournalTable journal;

    @Autowired
    private SettingTable settings;

    @Autowired
    private TransactionTemplate transaction;

    private AccountId account;
    private @Nullable LocalDate exam;
    private Memories memories;

    @BeforeEach
    void aCardThatIsKnownForLong() {
        account = learner().id();
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("day", (ExamDay) _ -> Optional.ofNullable(exam));
        memories = new Memories(cards, journal, settings, beans.getBeanProvider(ExamDay.class));
        jdbc.sql("""
                        with card as (
                          insert into review_card (id, account_id, origin, ref, course, added_at, due_at, days, reviews, lapses)
                          values (gen_random_uuid(), :account, 'exam', 'known', 'mlt', server_now(), server_now(), 0, 0, 0)
                          returning id)
                        insert into review_entry (id, account_id, card_id, at, rating, kind, seconds)
                        select gen_random_uuid(), :account, card.id, server_now() - days * interval '1 day', 4, 'review', 10
                        from card
                        cross join unnest(array[60, 40, 1]) as days
                        """).param("account", account).update();
        transaction.executeWithoutResult(_ -> memories.settleAll(settings.hold(account)));
    }

    @Test
    void nothingIsScheduledBehindTheDayOfTheExam() {
        LocalDate free = due();
        LocalDate soon = today().plusDays(20);
        assertThat(free).isAfter(soon.plusDays(10));

        name(soon);
        assertThat(due()).isEqualTo(soon);
        name(soon.plusDays(5));
        assertThat(due()).isEqualTo(soon.plusDays(5));
        name(null);
        assertThat(due()).isEqualTo(free);
    }

    private void name(@Nullable LocalDate day) {
        exam = day;
        transaction.executeWithoutResult(_ -> memories.current(account));
    }

    private LocalDate due() {
        ZoneId zone = settings.find(account).zone();
        return cards.all(account).getFirst().memory().due().atZone(zone).toLocalDate();
    }
}
