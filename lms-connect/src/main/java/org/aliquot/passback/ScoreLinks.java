package org.aliquot.passback;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.people.AccountId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Links to what is ours: what each launch says of theirs, and which attempt counts. */
@Service
public class ScoreLinks {

    private final LinkTable links;
    private final ScoreTable scores;
    private final Wishes wishes;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    ScoreLinks(LinkTable links, ScoreTable scores, Wishes wishes, AuditLog audit, ApplicationEventPublisher events) {
        this.links = links;
        this.scores = scores;
        this.wishes = wishes;
        this.audit = audit;
        this.events = events;
    }

    /** Writes down what a launch says of its link. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID opened(OpenedLink opened) {
        LinkTable.Row standing = links.known(opened);
        UUID link = standing.link().id();
        if (isNews(opened, standing)) {
            links.hold(link);
            become(opened, links.find(link).orElseThrow());
        }
        return link;
    }

    /** From now on somebody's scores go to the link's gradebook, for as long as they are a member of this class. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(UUID link, AccountId learner, UUID cohort) {
        links.isOf(link, cohort);
        if (scores.open(link, learner)) {
            events.publishEvent(new LinkFollowed(link, learner.value()));
        }
    }

    private static boolean isNews(OpenedLink opened, LinkTable.Row standing) {
        return !standing.link().target().equals(opened.target())
                || !standing.context().equals(opened.context())
                || !merged(opened, standing).equals(standing.gradebook());
    }

    private void become(OpenedLink opened, LinkTable.Row before) {
        UUID link = before.link().id();
        GradebookService gradebook = merged(opened, before);
        boolean sameColumn = Objects.equals(gradebook.column(), before.column());
        links.become(link, opened.target(), opened.context(), gradebook, before.ownColumn() && sameColumn);
        if (gradebook.takesScores() != before.gradebook().takesScores()) {
            scores.takesScores(link, gradebook.takesScores());
        }
        if (!sameColumn) {
            scores.columnChanged(link);
        }
        if (!opened.target().equals(before.link().target())) {
            wishes.renew(link);
        }
    }

    /** A launch that says nothing of the gradebook, or of no column, takes nothing back: some tell only at some places. */
    private static GradebookService merged(OpenedLink opened, LinkTable.Row before) {
        GradebookService told = opened.gradebook();
        GradebookService known = before.gradebook();
        return told == null
                ? known
                : new GradebookService(
                        told.column() == null ? known.column() : told.column(),
                        told.columns() == null ? known.columns() : told.columns(),
                        told.takesScores(),
                        told.letsMakeColumns(),
                        told.showsResults());
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
