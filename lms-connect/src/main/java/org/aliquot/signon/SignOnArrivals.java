package org.aliquot.signon;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.aliquot.connections.ConnectionMarks;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.people.CameBy;
import org.aliquot.people.EmailAddress;
import org.aliquot.people.EntryCodes;
import org.aliquot.people.JoinLinks;
import org.aliquot.people.OutsideIdentities;
import org.aliquot.people.OutsidePerson;
import org.aliquot.people.Presence;
import org.aliquot.people.Role;
import org.aliquot.people.VouchedSignIns;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whose account it is that a provider vouches for. Its identity alone says so, once it is known; before that an account that is there
 * is theirs only by their own doing in it, by a link sent to its address, or by an administrator's rule, which reaches learners alone.
 */
@Component
class SignOnArrivals {

    private final OutsideIdentities identities;
    private final Accounts accounts;
    private final JoinLinks links;
    private final Presence presence;
    private final VouchedSignIns vouched;
    private final ConnectionMarks marks;
    private final TransactionTemplate transaction;

    SignOnArrivals(
            OutsideIdentities identities,
            Accounts accounts,
            JoinLinks links,
            Presence presence,
            VouchedSignIns vouched,
            ConnectionMarks marks,
            TransactionTemplate transaction) {
        this.identities = identities;
        this.accounts = accounts;
        this.links = links;
        this.presence = presence;
        this.vouched = vouched;
        this.marks = marks;
        this.transaction = transaction;
    }

    /** One who comes. */
    private record Coming(SignOnProvider provider, Told told, StartRows.Asked asked, OutsidePerson person) {

        SignOnResult.Refused refused(SignOnFault fault) {
            return new SignOnResult.Refused(fault, asked.purpose(), asked.next());
        }
    }

    /** @param here who is signed in in this browser; null for nobody */
    SignOnResult settle(SignOnProvider provider, Told told, StartRows.Asked asked, @Nullable AccountId here) {
        Coming coming =
                new Coming(provider, told, asked, new OutsidePerson(provider.id(), told.subject(), told.name()));
        return Objects.requireNonNull(transaction.execute(status -> {
            SignOnResult result = switch (asked.purpose()) {
                case SIGN_IN -> signIn(coming);
                case JOIN -> join(coming, here);
                case LINK -> joinByLink(coming);
            };
            if (result instanceof SignOnResult.Refused) {
                status.setRollbackOnly();
            }
            return result;
        }));
    }

    private SignOnResult signIn(Coming coming) {
        Optional<AccountView> known = identities.known(coming.person());
        if (known.isPresent()) {
            return enter(coming, known.get());
        }
        Told told = coming.told();
        SignOnRules rules = coming.provider().rules();
        boolean vouched = told.verified() && rules.own(told.email()) && EmailAddress.isOne(told.email());
        AccountView there = vouched ? accounts.byAddress(told.email()).orElse(null) : null;
        if (there != null && !there.active()) {
            return coming.refused(SignOnFault.ACCOUNT);
        }
        if (there != null
                && rules.joinsByDomain()
                && there.roles().equals(Set.of(Role.LEARNER))
                && identities.join(
                        coming.person(), there, null, coming.provider().name())) {
            return enter(coming, there);
        }
        if (!rules.makesAccounts()) {
            return coming.refused(SignOnFault.NOT_INVITED);
        }
        return rules.groups().admit(told.groups())
                ? enter(coming, identities.welcome(coming.person(), vouched ? told.email() : "", roles(coming)))
                : coming.refused(SignOnFault.GROUP);
    }

    private static Set<Role> roles(Coming coming) {
        Set<Role> roles = new HashSet<>(Set.of(Role.LEARNER));
        if (coming.provider().rules().groups().teach(coming.told().groups())) {
            roles.add(Role.INSTRUCTOR);
        }
        return roles;
    }

    private SignOnResult join(Coming coming, @Nullable AccountId here) {
        AccountId wanted = coming.asked().account();
        if (here == null || !here.equals(wanted)) {
            return coming.refused(SignOnFault.SIGNED_OUT);
        }
        Optional<AccountView> account = accounts.find(here).filter(AccountView::active);
        if (account.isEmpty()) {
            return coming.refused(SignOnFault.ACCOUNT);
        }
        return joinFault(coming, account.get(), here)
                .<SignOnResult>map(coming::refused)
                .orElseGet(() -> {
                    marks.worked(coming.provider().id());
                    return new SignOnResult.Joined(coming.asked().next());
                });
    }

    private SignOnResult joinByLink(Coming coming) {
        byte[] link = Objects.requireNonNull(coming.asked().link());
        AccountView account = links.use(link).orElse(null);
        if (account == null) {
            return coming.refused(SignOnFault.LINK_ENDED);
        }
        return joinFault(coming, account, account.id())
                .<SignOnResult>map(coming::refused)
                .orElseGet(() -> enter(coming, account));
    }

    /** Makes the account known to the provider, unless it is so already. */
    private Optional<SignOnFault> joinFault(Coming coming, AccountView account, AccountId by) {
        Optional<AccountView> known = identities.known(coming.person());
        if (known.isPresent()) {
            return known.get().id().equals(account.id()) ? Optional.empty() : Optional.of(SignOnFault.OTHER_PERSON);
        }
        return identities.join(coming.person(), account, by, coming.provider().name())
                ? Optional.empty()
                : Optional.of(SignOnFault.JOINED_ALREADY);
    }

    private SignOnResult enter(Coming coming, AccountView account) {
        if (!account.active() || !presence.hold(account.id())) {
            return coming.refused(SignOnFault.ACCOUNT);
        }
        if (coming.provider().rules().groups().teach(coming.told().groups())) {
            identities.teach(account.id(), coming.provider().id());
        }
        marks.worked(coming.provider().id());
        CameBy by = CameBy.of(coming.provider().id(), coming.told().session());
        String next = coming.asked().next();
        return switch (vouched.enter(account.id(), by)) {
            case EntryCodes.Entry.Open(var caller) -> new SignOnResult.Open(caller, by, next);
            case EntryCodes.Entry.SecondFactorWanted(var pending) -> new SignOnResult.SecondFactorWanted(pending, next);
            case EntryCodes.Entry.Over() -> coming.refused(SignOnFault.ACCOUNT);
        };
    }
}
