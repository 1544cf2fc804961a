package org.aliquot.credits;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.aliquot.people.Presence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody's credentials, as they tell them; nobody else sees them. */
@Service
public class Credentials {

    private static final int MOST = 60;

    private final CredentialRepository kept;
    private final CreditRules rules;
    private final Presence presence;

    Credentials(CredentialRepository kept, CreditRules rules, Presence presence) {
        this.kept = kept;
        this.rules = rules;
        this.presence = presence;
    }

    /** The one that ends last first. */
    @Transactional(readOnly = true)
    public List<CredentialView> of(AccountId owner) {
        return kept.findByOwnerOrderByEndsOnDescIdDesc(owner).stream()
                .map(CredentialEntity::view)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<CredentialView> find(AccountId owner, UUID id) {
        return kept.findByOwnerAndId(owner, id).map(CredentialEntity::view);
    }

    /** @param id made with the form: the same one sent twice is one credential, and stale with other content */
    @Transactional
    public CredentialResult add(AccountId owner, UUID id, CredentialWish told) {
        return add(owner, id, told, null);
    }

    private CredentialResult add(AccountId owner, UUID id, CredentialWish told, @Nullable UUID renews) {
        if (!presence.hold(owner)) {
            return new CredentialResult.Unknown();
        }
        Optional<CredentialEntity> sent = kept.findById(id);
        if (sent.isPresent()) {
            return sent.filter(one -> one.owner().equals(owner))
                    .map(CredentialEntity::view)
                    .<CredentialResult>map(one ->
                            one.told().isSame(told) ? new CredentialResult.Kept(one) : new CredentialResult.Stale(one))
                    .orElseGet(CredentialResult.Unknown::new);
        }
        if (kept.countByOwner(owner) >= MOST) {
            return new CredentialResult.TooMany(MOST);
        }
        return new CredentialResult.Kept(
                kept.saveAndFlush(new CredentialEntity(id, owner, told, renews)).view());
    }

    /** Puts this in the place of what was seen as {@code version}. */
    @Transactional
    public CredentialResult change(AccountId owner, UUID id, int version, CredentialWish told) {
        CredentialEntity standing = kept.findLockedByOwnerAndId(owner, id).orElse(null);
        if (standing == null) {
            return new CredentialResult.Unknown();
        }
        if (standing.version() != version) {
            return new CredentialResult.Stale(standing.view());
        }
        standing.become(told);
        return new CredentialResult.Kept(kept.saveAndFlush(standing).view());
    }

    /** Begins the cycle after it; what was earned for the old one stays with that. A second time it is the same one. */
    @Transactional
    public CredentialResult renew(AccountId owner, UUID id) {
        CredentialEntity standing = kept.findLockedByOwnerAndId(owner, id).orElse(null);
        if (standing == null) {
            return new CredentialResult.Unknown();
        }
        CredentialView old = standing.view();
        CredentialWish next = old.told().next(years(old.told()));
        return of(owner).stream()
                .filter(other -> other.follows(old))
                .findFirst()
                .<CredentialResult>map(CredentialResult.Kept::new)
                .orElseGet(() -> add(owner, Ids.next(), next, id));
    }

    /** What was earned stays. */
    @Transactional
    public boolean remove(AccountId owner, UUID id) {
        Optional<CredentialEntity> standing = kept.findLockedByOwnerAndId(owner, id);
        standing.ifPresent(kept::delete);
        return standing.isPresent();
    }

    private int years(CredentialWish told) {
        CredentialRule rule = rules.find(told.rule()).orElse(null);
        Integer known = rule == null ? null : rule.years();
        return known == null
                ? Math.max(1, (int)
                        ChronoUnit.YEARS.between(told.startsOn(), told.endsOn().plusDays(1)))
                : known;
    }
}
