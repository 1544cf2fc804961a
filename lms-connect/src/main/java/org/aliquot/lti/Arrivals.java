package org.aliquot.lti;

import java.util.Objects;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.connections.Connection;
import org.aliquot.connections.ConnectionMarks;
import org.aliquot.passback.LinkTarget;
import org.aliquot.passback.OpenedLink;
import org.aliquot.passback.ScoreLinks;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Presence;
import org.aliquot.rostering.CourseRole;
import org.aliquot.rostering.RosterClasses;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What is made of a launch in which nothing is wrong: all of it, or nothing. */
@Component
class Arrivals {

    private final Whose whose;
    private final Presence presence;
    private final LtiVisits visits;
    private final CourseClasses classes;
    private final RosterClasses rosters;
    private final ScoreLinks links;
    private final Pickings pickings;
    private final ConnectionMarks marks;
    private final TransactionTemplate transaction;

    Arrivals(
            Whose whose,
            Presence presence,
            LtiVisits visits,
            CourseClasses classes,
            RosterClasses rosters,
            ScoreLinks links,
            Pickings pickings,
            ConnectionMarks marks,
            TransactionTemplate transaction) {
        this.whose = whose;
        this.presence = presence;
        this.visits = visits;
        this.classes = classes;
        this.rosters = rosters;
        this.links = links;
        this.pickings = pickings;
        this.marks = marks;
        this.transaction = transaction;
    }

    /** Opens a start page, or a choice of links; refuses whoever may not sign in here. */
    LaunchResult admit(Connection platform, LaunchClaims claims, String browser) {
        PickingClaim picking = claims.picking();
        if (picking != null) {
            return offer(platform, claims.deployment(), picking, browser);
        }
        LtiVisit.Course course = course(claims);
        rosters.told(platform.id(), course.id(), course.title(), claims.members());
        LaunchResult result = Objects.requireNonNull(transaction.execute(_ -> {
            AccountView person = whose.account(
                            platform, claims, account -> classes.hold(platform.id(), course.id(), account))
                    .orElse(null);
            if (person == null || !person.active() || !hold(platform, course, person.id())) {
                return new LaunchResult.Refused(LaunchFault.ACCOUNT, platform, null);
            }
            LtiVisit visit = opened(platform, claims, course, person.id());
            visits.insert(visit, browser);
            if (visit.role() != CourseRole.TEST_STUDENT) {
                classes.enter(visit);
            }
            return new LaunchResult.Begun(visit.id());
        }));
        if (result instanceof LaunchResult.Begun) {
            marks.worked(platform.id());
        }
        return result;
    }

    /** The class before the account, as everybody takes them. */
    private boolean hold(Connection platform, LtiVisit.Course course, AccountId person) {
        classes.hold(platform.id(), course.id(), person);
        return presence.hold(person);
    }

    /** Who chooses needs no account: titles of what we have are no secret, and the links are theirs to make. */
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

    private static LtiVisit.Course course(LaunchClaims claims) {
        LaunchClaims.Course told = Objects.requireNonNull(claims.course());
        return new LtiVisit.Course(claims.deployment(), told.context(), told.title());
    }

    private LtiVisit opened(Connection platform, LaunchClaims claims, LtiVisit.Course course, AccountId person) {
        CourseRole role = CourseRole.of(claims.roles()).orElseThrow();
        LinkTarget target = Objects.requireNonNull(claims.target());
        String resource = claims.resource();
        UUID link = resource == null
                ? null
                : links.opened(new OpenedLink(
                        platform.id(), claims.deployment(), course.context(), resource, target, claims.gradebook()));
        return new LtiVisit(Ids.next(), person, platform.id(), course, role, target, link);
    }
}
