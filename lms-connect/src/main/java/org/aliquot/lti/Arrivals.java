package org.aliquot.lti;

import java.util.Objects;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.connections.Connection;
import org.aliquot.connections.ConnectionMarks;
import org.aliquot.passback.OpenedLink;
import org.aliquot.passback.ScoreLinks;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.OutsideIdentities;
import org.aliquot.people.OutsidePerson;
import org.aliquot.people.Presence;
import org.aliquot.rostering.CourseRole;
import org.aliquot.rostering.RosterClasses;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What is made of a launch in which nothing is wrong: all of it, or nothing. */
@Component
class Arrivals {

    private final OutsideIdentities identities;
    private final Presence presence;
    private final LtiVisits visits;
    private final CourseClasses classes;
    private final RosterClasses rosters;
    private final ScoreLinks links;
    private final Pickings pickings;
    private final ConnectionMarks marks;
    private final TransactionTemplate transaction;

    Arrivals(
            OutsideIdentities identities,
            Presence presence,
            LtiVisits visits,
            CourseClasses classes,
            RosterClasses rosters,
            ScoreLinks links,
            Pickings pickings,
            ConnectionMarks marks,
            TransactionTemplate transaction) {
        this.identities = identities;
        this.presence = presence;
        this.visits = visits;
        this.classes = classes;
        this.rosters = rosters;
        this.links = links;
        this.pickings = pickings;
        this.marks = marks;
        this.transaction = transaction;
    }

    /** Opens a start page, or a choice of exams; refuses whoever may not sign in here. */
    LaunchResult admit(Connection platform, LaunchClaims claims, String browser) {
        PickingClaim picking = claims.picking();
        if (picking != null) {
            return offer(platform, claims.deployment(), picking, browser);
        }
        return Objects.requireNonNull(transaction.execute(_ -> {
            AccountView person = identities.meet(new OutsidePerson(platform.id(), claims.subject(), claims.name()));
            if (!person.active() || !presence.hold(person.id())) {
                return new LaunchResult.Refused(LaunchFault.ACCOUNT, platform, null);
            }
            LtiVisit visit = opened(platform, claims, person.id());
            visits.insert(visit, browser);
            rosters.told(platform.id(), visit.course().id(), visit.course().title(), claims.members());
            classes.enter(visit);
            marks.worked(platform.id());
            return new LaunchResult.Begun(visit.id());
        }));
    }

    /** Who chooses needs no account: titles of exams are no secret, and the links are theirs to make. */
    private LaunchResult offer(Connection platform, String deployment, PickingClaim claim, String browser) {
        Picking picking = new Picking(
                Ids.next(),
                platform.id(),
                deployment,
                claim.returnUrl(),
                claim.data(),
                claim.several(),
                claim.withColumns());
        transaction.executeWithoutResult(_ -> {
            pickings.insert(picking, browser);
            marks.worked(platform.id());
        });
        return new LaunchResult.Choosing(picking.id());
    }

    private LtiVisit opened(Connection platform, LaunchClaims claims, AccountId person) {
        LaunchClaims.Course course = Objects.requireNonNull(claims.course());
        CourseRole role = CourseRole.of(claims.roles()).orElseThrow();
        String exam = Objects.requireNonNull(claims.exam());
        String resource = claims.resource();
        UUID link = resource == null
                ? null
                : links.opened(new OpenedLink(
                        platform.id(), claims.deployment(), course.context(), resource, exam, claims.gradebook()));
        return new LtiVisit(
                Ids.next(),
                person,
                platform.id(),
                new LtiVisit.Course(claims.deployment(), course.context(), course.title()),
                role,
                exam,
                link);
    }
}
