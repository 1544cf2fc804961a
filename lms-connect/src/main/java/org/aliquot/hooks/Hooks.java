package org.aliquot.hooks;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.Ids;
import org.aliquot.outgoing.CallResult;
import org.aliquot.outgoing.NoAnswer;
import org.aliquot.outgoing.Outgoing;
import org.aliquot.outgoing.OutgoingCall;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The school's hooks: which systems are told, of what, and signed with which secret. */
@Service
public class Hooks {

    /** So many at a time. */
    public static final int MOST = 20;

    /** A form waits for it. */
    private static final Duration KNOCK = Duration.ofSeconds(5);

    private final HookRepository kept;
    private final HookSecrets secrets;
    private final DeliveryTable deliveries;
    private final Outgoing outgoing;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    Hooks(
            HookRepository kept,
            HookSecrets secrets,
            DeliveryTable deliveries,
            Outgoing outgoing,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.kept = kept;
        this.secrets = secrets;
        this.deliveries = deliveries;
        this.outgoing = outgoing;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<HookView> all() {
        return kept.findAllByOrderByNameAscIdAsc().stream()
                .map(HookEntity::view)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<HookView> find(UUID id) {
        return kept.findById(id).map(HookEntity::view);
    }

    /** Makes one that is told from now on. Asks the name service about its address, and calls it: never in a transaction. */
    public HookChange make(HookWish wish, AccountId by) {
        if (kept.count() >= MOST) {
            return new HookChange.TooMany();
        }
        return objection(wish.target())
                .or(() -> troubleOnCall(wish.target()))
                .orElseGet(() -> carriedOut(() -> {
                    if (kept.count() >= MOST) {
                        return new HookChange.TooMany();
                    }
                    UUID id = Ids.next();
                    byte[] secret = secrets.fresh();
                    HookEntity hook = kept.saveAndFlush(new HookEntity(id, wish, secrets.seal(id, secret), by));
                    record(by, "hook.made", id, about(wish));
                    return new HookChange.WithSecret(hook.view(), HookSecrets.text(secret));
                }));
    }

    /** Changes it, as it was at {@code version}. What waits goes to a new address, which is called: never in a transaction. */
    public HookChange change(UUID id, int version, HookWish wish, AccountId by) {
        boolean stays =
                find(id).filter(hook -> hook.target().equals(wish.target())).isPresent();
        return objection(wish.target())
                .or(() -> stays ? Optional.empty() : troubleOnCall(wish.target()))
                .orElseGet(() -> carriedOut(() -> held(id, hook -> {
                    if (hook.version() != version) {
                        return new HookChange.Stale(hook.view());
                    }
                    boolean moves = !hook.view().target().equals(wish.target());
                    hook.become(wish);
                    record(by, "hook.changed", id, about(wish));
                    HookView view = kept.saveAndFlush(hook).view();
                    if (moves) {
                        deliveries.beginAnew(id);
                    }
                    return new HookChange.Changed(view);
                })));
    }

    /** Nothing is sent until it is resumed; what happens meanwhile waits. */
    @Transactional
    public HookChange pause(UUID id, AccountId by) {
        return held(id, hook -> {
            if (hook.is(HookStatus.ACTIVE)) {
                hook.be(HookStatus.PAUSED);
                record(by, "hook.paused", id, Map.of("why", HookStatus.PAUSED.word()));
            }
            return new HookChange.Changed(kept.saveAndFlush(hook).view());
        });
    }

    /** Whatever waits is sent now, and has three days again. */
    @Transactional
    public HookChange resume(UUID id, AccountId by) {
        return held(id, hook -> {
            if (hook.is(HookStatus.ACTIVE)) {
                return new HookChange.Changed(hook.view());
            }
            hook.be(HookStatus.ACTIVE);
            record(by, "hook.resumed", id, Map.of());
            HookView view = kept.saveAndFlush(hook).view();
            deliveries.beginAnew(id);
            return new HookChange.Changed(view);
        });
    }

    /** A new secret; for a day, messages are signed with the one before as well. */
    @Transactional
    public HookChange renewSecret(UUID id, AccountId by) {
        return held(id, hook -> {
            byte[] secret = secrets.fresh();
            hook.renew(secrets.seal(id, secret));
            record(by, "hook.secret-renewed", id, Map.of());
            return new HookChange.WithSecret(kept.saveAndFlush(hook).view(), HookSecrets.text(secret));
        });
    }

    /** With all its messages. */
    @Transactional
    public HookChange remove(UUID id, AccountId by) {
        return held(id, hook -> {
            kept.delete(hook);
            record(by, "hook.removed", id, Map.of());
            return new HookChange.Changed(hook.view());
        });
    }

    private Optional<HookChange> objection(URI target) {
        return outgoing.objection(target).map(HookChange.BadTarget::new);
    }

    /** What only shows when somebody knocks. A system that is not there yet, or takes messages alone, is no reason to refuse. */
    private Optional<HookChange> troubleOnCall(URI target) {
        return switch (outgoing.call(OutgoingCall.head(target), KNOCK)) {
            case CallResult.Unanswered(var why) ->
                why == NoAnswer.BAD_CERTIFICATE || why == NoAnswer.PRIVATE_HOST
                        ? Optional.of(new HookChange.BadTarget(why))
                        : Optional.empty();
            case CallResult.Answered answer ->
                answer.redirect(target)
                        .flatMap(outgoing::objection)
                        .filter(NoAnswer.PRIVATE_HOST::equals)
                        .map(_ -> new HookChange.LeadsInside());
        };
    }

    private HookChange carriedOut(Supplier<HookChange> deed) {
        return Objects.requireNonNull(transaction.execute(_ -> deed.get()));
    }

    private HookChange held(UUID id, Function<HookEntity, HookChange> deed) {
        return kept.findLockedById(id).map(deed).orElseGet(HookChange.Unknown::new);
    }

    private void record(AccountId by, String action, UUID hook, Map<String, String> details) {
        audit.record(new AuditEntry(by, action, "hook", hook.toString(), details));
    }

    /** The host alone: what follows it may be a secret of the other side. */
    private static Map<String, String> about(HookWish wish) {
        return Map.of("host", String.valueOf(wish.target().getHost()), "events", String.join(" ", wish.words()));
    }
}
