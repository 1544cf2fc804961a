package org.aliquot.clinical;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.aliquot.clinical.PreceptorResult.Open;
import org.aliquot.clinical.PreceptorResult.Reason;
import org.aliquot.clinical.PreceptorResult.Refused;
import org.aliquot.cohort.Scope;
import org.aliquot.digest.Sha256;
import org.aliquot.digest.SpokenCode;
import org.aliquot.throttle.HourlyCount;
import org.aliquot.throttle.Network;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody without an account may do with the link to one rotation: see it, say who they are, and sign. */
@Service
public class Preceptors {

    private static final int HOURLY_USES = 600;
    private static final int HOURLY_MISSES = 60;

    /** Links made before 2026-11-28 were longer, and capitals counted. */
    private static final int FORMER_LENGTH = 32;

    private final RotationRepository kept;
    private final RotationTable table;
    private final SignerTable signers;
    private final PreceptorJournal journal;
    private final HourlyCount hourly;
    private final RotationTrace trace;

    Preceptors(
            RotationRepository kept,
            RotationTable table,
            SignerTable signers,
            PreceptorJournal journal,
            HourlyCount hourly,
            RotationTrace trace) {
        this.kept = kept;
        this.table = table;
        this.signers = signers;
        this.journal = journal;
        this.hourly = hourly;
        this.trace = trace;
    }

    @Transactional
    public PreceptorResult look(PreceptorVisit visit) {
        return with(visit, (_, open) -> open);
    }

    /** Who signs on this device from now on. What others signed keeps their names. */
    @Transactional
    public PreceptorResult introduce(PreceptorVisit visit, Signer who) {
        String device = visit.device();
        return with(visit, (rotation, open) -> {
            if (device == null) {
                return new Refused(open, Reason.NAMELESS);
            }
            NamedSigner before = open.signer();
            if (before == null || !before.who().equals(who)) {
                signers.add(rotation.id(), device, who);
                trace.record(null, "rotation.preceptor-named", rotation, Map.of());
            }
            return open(rotation.id(), visit);
        });
    }

    @Transactional
    public PreceptorResult sign(PreceptorVisit visit, Signing told) {
        return signing(
                visit, told.doneOn(), "rotation.skill-signed", Reason.NO_SKILL, (id, by) -> journal.sign(id, told, by));
    }

    @Transactional
    public PreceptorResult sign(PreceptorVisit visit, DayLog told) {
        return signing(visit, told.day(), "rotation.day-signed", Reason.SIGNED, (id, by) -> journal.sign(id, told, by));
    }

    @Transactional
    public PreceptorResult sign(PreceptorVisit visit, Evaluation told) {
        return signing(visit, null, "rotation.evaluated", Reason.NO_SKILL, (id, by) -> journal.sign(id, told, by));
    }

    private PreceptorResult signing(
            PreceptorVisit visit,
            @Nullable LocalDate day,
            String action,
            Reason otherwise,
            BiFunction<UUID, NamedSigner, Taken> act) {
        return with(visit, (rotation, open) -> {
            NamedSigner by =
                    signers.of(rotation.id(), visit.device(), visit.signer()).orElse(null);
            if (by == null) {
                return new Refused(open, open.signer() == null ? Reason.NAMELESS : Reason.STRANGER);
            }
            if (day != null && day.isAfter(open.rotation().today())) {
                return new Refused(open, Reason.FUTURE);
            }
            if (day != null && day.isBefore(open.rotation().plan().startsOn())) {
                return new Refused(open, Reason.EARLY);
            }
            return switch (act.apply(rotation.id(), by)) {
                case NOT -> new Refused(open, otherwise);
                case BEFORE -> open;
                case NEW -> {
                    trace.record(
                            null, action, rotation, Map.of("signer", by.id().toString()));
                    yield open(rotation.id(), visit);
                }
            };
        });
    }

    private PreceptorResult with(PreceptorVisit visit, BiFunction<RotationEntity, Open, PreceptorResult> act) {
        String secret = normal(visit.secret());
        Optional<RotationEntity> found =
                kept.findLockedBySecret(Sha256.of(secret)).filter(RotationEntity::isOpen);
        int count = found.isPresent()
                ? hourly.count("rotation", secret)
                : hourly.count("rotation-miss", Network.of(visit.network()));
        if (count > (found.isPresent() ? HOURLY_USES : HOURLY_MISSES)) {
            return new PreceptorResult.TooOften();
        }
        return found.map(rotation -> with(rotation, visit, act)).orElseGet(PreceptorResult.Unknown::new);
    }

    private static String normal(String secret) {
        return secret.length() == FORMER_LENGTH ? secret : SpokenCode.normal(secret);
    }

    /** A learner who has the link signs nothing of their own, and staff are told that they have it. */
    private PreceptorResult with(
            RotationEntity rotation, PreceptorVisit visit, BiFunction<RotationEntity, Open, PreceptorResult> act) {
        if (!rotation.learner().equals(visit.account())) {
            return act.apply(rotation, open(rotation.id(), visit));
        }
        rotation.openedByLearner();
        kept.saveAndFlush(rotation);
        trace.record(visit.account(), "rotation-link.opened-by-learner", rotation, Map.of());
        return new PreceptorResult.Own();
    }

    private Open open(UUID id, PreceptorVisit visit) {
        return new Open(
                table.find(Scope.everything(), id).orElseThrow(),
                signers.of(id, visit.device(), null).orElse(null));
    }
}
