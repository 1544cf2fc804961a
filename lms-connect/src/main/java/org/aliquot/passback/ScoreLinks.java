package org.aliquot.passback;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Links to our exams: what each launch says of theirs, and which attempt counts. */
@Service
public class ScoreLinks {

    private final LinkTable links;
    private final ScoreTable scores;
    private final Wishes wishes;
    private final AuditLog audit;

    ScoreLinks(LinkTable links, ScoreTable scores, Wishes wishes, AuditLog audit) {
        this.links = links;
        this.scores = scores;
        this.wishes = wishes;
        this.audit = audit;
    }

    /**
     * Writes down what a launch says of its link.
     *
     * @param learner whose scores go to its gradebook from now on; null for who teaches
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID opened(OpenedLink opened, @Nullable AccountId learner) {
        UUID link = links.known(opened).link().id();
        if (isNews(opened, links.find(link).orElseThrow())) {
            links.hold(link);
            become(opened, links.find(link).orElseThrow());
        }
        if (learner != null) {
            scores.open(link, learner);
            wishes.renew(learner, opened.exam()); // what ended while its row was being made
        }
        return link;
    }

    private static boolean isNews(OpenedLink opened, LinkTable.Row standing) {
        return !standing.link().exam().equals(opened.exam())
                || !standing.context().equals(opened.context())
                || opened.gradebook() != null && !merged(opened, standing).equals(standing.gradebook());
    }

    private void become(OpenedLink opened, LinkTable.Row before) {
        UUID link = before.link().id();
        GradebookService gradebook = merged(opened, before);
        boolean own = before.ownColumn() && Objects.equals(gradebook.column(), before.column());
        links.become(link, opened.exam(), opened.context(), gradebook, own);
        if (!Objects.equals(gradebook.column(), before.column())) {
            scores.columnChanged(link);
        }
        if (!opened.exam().equals(before.link().exam())) {
            wishes.renew(link);
        }
    }

    /** A launch that says nothing of the gradebook, or of no column, takes nothing back: some tell only at some places. */
    private static GradebookService merged(OpenedLink opened, LinkTable.Row before) {
        GradebookService told = opened.gradebook();
        GradebookService known = before.gradebook();
        if (told == null || known == null) {
            return Objects.requireNonNullElse(told, Objects.requireNonNullElse(known, GradebookService.NONE));
        }
        return new GradebookService(
                told.column() == null ? known.column() : told.column(),
                told.columns() == null ? known.columns() : told.columns(),
                told.takesScores(),
                told.letsMakeColumns());
    }

    @Transactional(readOnly = true)
    public Optional<ScoreLink> find(UUID link) {
        return links.find(link).map(LinkTable.Row::link);
    }

    /** From now on another attempt counts, also for what was sent. */
    @Transactional
    public void rule(UUID link, ScoreRule rule, AccountId by) {
        links.hold(link);
        if (links.rule(link, rule)) {
            wishes.renew(link);
            audit.record(new AuditEntry(
                    by, "score-link.changed", "score-link", link.toString(), Map.of("rule", rule.word())));
        }
    }
}
