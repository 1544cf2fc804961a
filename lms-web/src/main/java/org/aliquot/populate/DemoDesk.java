package org.aliquot.populate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.authoring.ItemComments;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.authoring.ItemDraft;
import org.aliquot.authoring.ReviewDesk;
import org.aliquot.bank.Purpose;
import org.aliquot.clock.MadeUpTime;
import org.aliquot.clock.RowId;
import org.aliquot.delivery.AttemptId;
import org.aliquot.draft.NewComment;
import org.aliquot.draft.SaveResult;
import org.aliquot.errata.Decision;
import org.aliquot.errata.NewReport;
import org.aliquot.errata.QuestionReports;
import org.aliquot.errata.ReportReason;
import org.aliquot.errata.ReportState;
import org.aliquot.packfile.Findings;
import org.aliquot.packfile.ItemFile;
import org.aliquot.people.AccountId;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.practice.Flags;
import org.aliquot.question.ItemContent;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What goes on around questions in the demonstration: learners mark and report some, and two instructors review each other's. */
@Component
class DemoDesk {

    /** A question as somebody met it. */
    record Met(AccountId learner, AttemptId attempt, int position) {}

    private record MetQuestion(Met met, String slug) {}

    private static final String MET = """
            select a.account_id, t.attempt_id, t.position, i.slug
            from attempt a
            join attempt_item t on t.attempt_id = a.id
            join item_version v on v.id = t.item_version_id
            join item i on i.id = v.item_id
            where a.account_id = any(:learners) and i.slug like :slugs and a.status = 'final'
            order by a.started_at, t.position
            limit 1
            """;

    private static final String FLAGGED = """
            select distinct a.account_id, r.attempt_id, r.position
            from attempt a
            join response r on r.attempt_id = a.id
            where a.account_id = :learner and a.status = 'final' and r.flagged
            """;

    private final JdbcClient jdbc;
    private final MadeUpTime time;
    private final Flags flags;
    private final QuestionReports reports;
    private final ItemDesk items;
    private final ReviewDesk reviews;
    private final ItemComments comments;

    DemoDesk(
            JdbcClient jdbc,
            MadeUpTime time,
            Flags flags,
            QuestionReports reports,
            ItemDesk items,
            ReviewDesk reviews,
            ItemComments comments) {
        this.jdbc = jdbc;
        this.time = time;
        this.flags = flags;
        this.reports = reports;
        this.items = items;
        this.reviews = reviews;
        this.comments = comments;
    }

    /** What somebody marked while an exam ran stays marked after it. */
    void keepFlags(AccountId learner, Instant at) {
        time.move(at);
        jdbc.sql(FLAGGED)
                .param("learner", learner)
                .query(DemoDesk::met)
                .list()
                .forEach(met -> flags.mark(learner, met.attempt(), met.position(), true));
    }

    /**
     * Said by the first of these people who met a question whose name is so; which one it is, follows from what was drawn for them.
     *
     * @param slugs as a pattern of SQL
     */
    Optional<String> report(
            Collection<AccountId> learners, String slugs, ReportReason reason, String words, Instant at) {
        time.move(at);
        Optional<MetQuestion> first = jdbc.sql(MET)
                .param("learners", RowId.array(learners))
                .param("slugs", slugs)
                .query((row, number) -> new MetQuestion(met(row, number), row.getString("slug")))
                .optional();
        first.map(MetQuestion::met)
                .ifPresent(met -> reports.question(met.learner(), met.attempt(), met.position())
                        .ifPresent(question -> reports.report(met.learner(), question, new NewReport(reason, words))));
        return first.map(MetQuestion::slug);
    }

    void accept(AccountId instructor, String slug, String answer, Instant at) {
        time.move(at);
        Caller by = new Caller(instructor, Set.of(Role.INSTRUCTOR));
        reports.queue(by, ReportState.NEW).stream()
                .filter(line -> line.slug().equals(slug))
                .forEach(line -> reports.decide(
                        slug, line.id(), new Decision(ReportState.ACCEPTED, answer, line.version()), by));
    }

    /** A colleague words a question otherwise and asks for a look at it. */
    void reword(AccountId colleague, AccountId reviewer, String slug, String from, String to, Instant at) {
        time.move(at);
        items.find(slug).flatMap(row -> items.draft(row.id())).ifPresent(draft -> {
            ItemContent changed =
                    draft.content().worded(draft.content().texts().stem().replace(from, to));
            if (items.save(draft.itemId(), draft.version(), changed, colleague)
                    instanceof SaveResult.Saved<ItemDraft>(var saved)) {
                reviews.ask(saved.itemId(), saved.version(), reviewer, colleague);
            }
        });
    }

    /** A new question, which a colleague has already said something about. */
    void write(AccountId author, AccountId colleague, String remark, Instant at) {
        time.move(at);
        ItemDraft draft = items.create(question(), Purpose.EXAM, author);
        reviews.ask(draft.itemId(), draft.version(), null, author);
        time.move(at.plusSeconds(20_000));
        comments.say(draft.itemId(), new NewComment(null, null, remark), colleague);
    }

    private static Met met(ResultSet row, int number) throws SQLException {
        return new Met(
                AccountId.in(row, "account_id"),
                new AttemptId(row.getObject("attempt_id", UUID.class)),
                row.getInt("position"));
    }

    private static ItemContent question() {
        try {
            String text = new ClassPathResource("demo/question.yaml").getContentAsString(StandardCharsets.UTF_8);
            return ItemFile.drafts("question.yaml", text, new Findings())
                    .getFirst()
                    .item()
                    .content();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
