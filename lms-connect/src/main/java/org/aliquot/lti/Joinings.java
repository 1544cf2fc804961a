package org.aliquot.lti;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.cohort.Cohorts;
import org.aliquot.connections.Connection;
import org.aliquot.connections.ConnectionDesk;
import org.aliquot.passback.ScoreLinks;
import org.aliquot.people.AccountDetail;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.people.Erasure;
import org.aliquot.people.MadeAccounts;
import org.aliquot.people.MadeBySystem;
import org.aliquot.people.Profile;
import org.aliquot.people.Role;
import org.aliquot.people.Secrets;
import org.aliquot.rostering.RosterClasses;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Joins the account that a system's first launch made to one that its person had before: by their signing in to it once, or by an
 * administrator, who joins accounts of learners alone. Classes and links move along, and the account that was made goes; one in which
 * something was done stays as it is.
 */
@Service
public class Joinings {

    /** As long as a sign-in with a second factor, or a forgotten password, may take. */
    public static final Duration LIFE = Duration.ofMinutes(30);

    private final JoiningRows rows;
    private final JoinedRows moves;
    private final MadeAccounts made;
    private final Accounts accounts;
    private final Profile profile;
    private final ConnectionDesk connections;
    private final Cohorts cohorts;
    private final RosterClasses rosters;
    private final ScoreLinks links;
    private final LtiVisits visits;
    private final Erasure erasure;

    Joinings(
            JoiningRows rows,
            JoinedRows moves,
            MadeAccounts made,
            Accounts accounts,
            Profile profile,
            ConnectionDesk connections,
            Cohorts cohorts,
            RosterClasses rosters,
            ScoreLinks links,
            LtiVisits visits,
            Erasure erasure) {
        this.rows = rows;
        this.moves = moves;
        this.made = made;
        this.accounts = accounts;
        this.profile = profile;
        this.connections = connections;
        this.cohorts = cohorts;
        this.rosters = rosters;
        this.links = links;
        this.visits = visits;
        this.erasure = erasure;
    }

    /** Whether an account is one that a system made, whatever was done in it. */
    public boolean isMade(AccountId account) {
        return made.isOne(account);
    }

    /** The account that a system made, and which system that is; empty for any other account. */
    @Transactional(readOnly = true)
    public Optional<Offer> offer(AccountId account) {
        return made.find(account)
                .flatMap(found -> connections
                        .find(found.connection())
                        .map(system -> new Offer(
                                account,
                                accounts.find(account).map(AccountView::name).orElse(""),
                                system.name(),
                                isKept(found))));
    }

    /**
     * What can be joined.
     *
     * @param name that the system told
     * @param worked whether something was done in it, so that it cannot be
     */
    public record Offer(AccountId account, String name, String system, boolean worked) {}

    /** Begins one for whoever pressed the button of their start page; the secret is for their browser alone. */
    @Transactional
    public Optional<String> begin(LtiVisit visit) {
        if (!made.isOne(visit.account())) {
            return Optional.empty();
        }
        String secret = Secrets.random();
        rows.insert(secret, visit);
        return Optional.of(secret);
    }

    /** What a browser that keeps this secret can join. */
    @Transactional(readOnly = true)
    public Optional<Offer> begun(String secret) {
        return rows.find(secret).map(JoiningRows.Begun::account).flatMap(this::offer);
    }

    /** Joins it to the account of whoever is signed in and has proved who they are. */
    @Transactional
    public JoiningResult join(String secret, AccountId own) {
        JoiningRows.Begun begun = rows.find(secret).orElse(null);
        if (begun == null) {
            return JoiningResult.NOTHING_TO_JOIN;
        }
        return join(begun.account(), own, own, begun.visit());
    }

    /** An administrator joins it to a learner's account. */
    @Transactional
    public JoiningResult joinLearners(AccountId account, AccountId into, AccountId by) {
        return join(account, into, by, null);
    }

    /**
     * Classes first, then accounts, as everybody takes them.
     *
     * @param visit the start page that goes on; null where an administrator does it, who joins accounts of learners alone
     */
    private JoiningResult join(AccountId account, AccountId into, AccountId by, @Nullable UUID visit) {
        cohorts.holdThoseOf(account);
        MadeBySystem found = made.hold(account, into).orElse(null);
        AccountView other = profile.of(into)
                .filter(detail -> detail.account().active() && !detail.demo() && !detail.test())
                .map(AccountDetail::account)
                .orElse(null);
        if (other == null || account.equals(into)) {
            return JoiningResult.NO_ACCOUNT;
        }
        if (visit == null && !other.roles().equals(Set.of(Role.LEARNER))) {
            return JoiningResult.STAFF;
        }
        if (found == null) {
            return JoiningResult.NOTHING_TO_JOIN;
        }
        if (isKept(found)) {
            return JoiningResult.HAS_WORK;
        }
        String system =
                connections.find(found.connection()).map(Connection::name).orElseThrow();
        if (!made.move(found, other, by, system)) {
            return JoiningResult.TAKEN;
        }
        moveAlong(account, into, by);
        if (visit != null) {
            visits.passOn(visit, into);
        }
        erasure.giveUp(account, into, by);
        return JoiningResult.JOINED;
    }

    /** What would be lost with it. */
    private boolean isKept(MadeBySystem found) {
        return found.worked() || moves.hasAccessOfItsOwn(found.account());
    }

    private void moveAlong(AccountId from, AccountId to, AccountId by) {
        List<JoinedRows.Followed> followed = moves.followed(from);
        cohorts.passOn(from, to, by);
        rosters.passOn(from, to);
        followed.stream()
                .filter(link -> cohorts.isMember(link.cohort(), to))
                .forEach(link -> links.follow(link.link(), to, link.cohort()));
    }
}
