package org.aliquot.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.aliquot.ModuleTest;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionTemplate;

/** Entities and statements live together: one transaction, the same versions, and no statement more than is needed. */
class SavedViewRowsIT extends ModuleTest {

    @Autowired
    private SavedViewRepository rows;

    @Autowired
    private SavedViews views;

    @Autowired
    private TransactionTemplate transaction;

    private AccountId instructor;

    @BeforeEach
    void somebody() {
        instructor = new AccountId(account("instructor"));
    }

    @Test
    void aStatementSeesWhatAnEntityWroteInTheSameTransactionAndItIsUndoneWithIt() {
        transaction.executeWithoutResult(status -> {
            rows.saveAndFlush(new SavedViewEntity(instructor, "Mine", false, asked("learners")));
            assertThat(counted()).isEqualTo(1);
            status.setRollbackOnly();
        });

        assertThat(counted()).isZero();
    }

    @Test
    void whatIsWrittenFromAnOlderCopyIsRefused() {
        SavedView first = saved("Mine");
        SavedViewEntity older = rows.findById(first.id()).orElseThrow();
        views.change(instructor, first.id(), 0, "Newer", false, asked("learners"));

        older.become("Older", false, asked("learners"));

        assertThatThrownBy(() -> rows.save(older)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(views.find(instructor, first.id()).orElseThrow().name()).isEqualTo("Newer");
    }

    @Test
    void aSharedViewIsSeenByOthersAndChangedByItsOwnerAlone() {
        AccountId other = new AccountId(account("instructor"));
        SavedView kept = saved("Mine");
        assertThat(views.of(other)).isEmpty();
        views.change(instructor, kept.id(), 0, "Ours", true, asked("learners"));

        assertThat(views.of(other)).singleElement().satisfies(view -> {
            assertThat(view.name()).isEqualTo("Ours");
            assertThat(view.mine()).isFalse();
        });
        assertThat(views.change(other, kept.id(), 1, "Theirs", true, asked("learners")))
                .isInstanceOf(SavedViewChange.Unknown.class);
        assertThat(views.remove(other, kept.id(), 1)).isInstanceOf(SavedViewChange.Unknown.class);
    }

    @Test
    void keepingAndChangingSendFewStatements() {
        assertThat(sent(() -> saved("Mine"))).hasSize(1);
        SavedView view = views.of(instructor).getFirst();
        assertThat(sent(() -> views.of(instructor))).hasSize(1);
        assertThat(sent(() -> views.change(instructor, view.id(), 0, "Other", false, asked("learners"))))
                .hasSize(3);
        assertThat(sent(() -> views.remove(instructor, view.id(), 1))).hasSize(2);
    }

    private SavedView saved(String name) {
        return ((SavedViewChange.Saved) views.save(instructor, name, false, asked("learners"))).view();
    }

    private List<String> sent(Runnable work) {
        return statements.during(work);
    }

    private static ReportRequest asked(String report) {
        return ReportReader.read(Word.find(Report.class, report).orElseThrow(), Map.of("sort", "-minutes"));
    }

    private int counted() {
        return jdbc.sql("select count(*) from report_view where account_id = :who")
                .param("who", instructor)
                .query(Integer.class)
                .single();
    }
}
