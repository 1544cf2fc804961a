package org.aliquot.hooks;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.hooks.DeliveryTable.Due;
import org.aliquot.hooks.DeliveryTable.Failure;
import org.aliquot.outgoing.CallResult;
import org.aliquot.outgoing.Outgoing;
import org.aliquot.outgoing.OutgoingCall;
import org.aliquot.outgoing.RetryAfter;
import org.aliquot.vault.VaultRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends one message, outside any transaction, and writes down what came of it. */
@Component
class HookSender {

    private static final Logger LOG = LoggerFactory.getLogger(HookSender.class);
    private static final int GONE = 410;

    private final DeliveryTable table;
    private final HookSecrets secrets;
    private final Outgoing outgoing;
    private final HookLetters letters;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    HookSender(
            DeliveryTable table,
            HookSecrets secrets,
            Outgoing outgoing,
            HookLetters letters,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.table = table;
        this.secrets = secrets;
        this.outgoing = outgoing;
        this.letters = letters;
        this.audit = audit;
        this.transaction = transaction;
    }

    void send(Due due) {
        Optional<OutgoingCall> call = call(due);
        if (call.isEmpty()) {
            unsigned(due);
            return;
        }
        CallResult result = outgoing.call(call.get());
        transaction.executeWithoutResult(_ -> {
            table.hold(due.hook());
            switch (result) {
                case CallResult.Answered answer when answer.isSuccess() -> table.delivered(due, answer.status());
                case CallResult.Answered answer -> refused(due, answer);
                case CallResult.Unanswered(var why) ->
                    failed(due, new Failure(null, why, RetryPauses.after(due.tries()), Duration.ZERO), false);
            }
        });
    }

    /** The time is that of the try, so that an old message is not taken for a forged one. Empty when its secret does not open. */
    private Optional<OutgoingCall> call(Due due) {
        String id = "msg_" + due.id();
        try {
            return Optional.of(OutgoingCall.post(
                    URI.create(due.target()),
                    Map.of(
                            "Content-Type",
                            "application/json",
                            "webhook-id",
                            id,
                            "webhook-timestamp",
                            String.valueOf(due.now().getEpochSecond()),
                            "webhook-signature",
                            MessageSignature.of(secrets(due), id, due.now(), due.body())),
                    due.body()));
        } catch (VaultRefused e) {
            LOG.error("The secret of webhook {} cannot be read: {}", due.hook(), e.getMessage());
            return Optional.empty();
        }
    }

    /** Waits and gives up like any other that does not arrive. */
    private void unsigned(Due due) {
        transaction.executeWithoutResult(_ -> {
            table.hold(due.hook());
            failed(due, new Failure(null, null, RetryPauses.after(due.tries()), Duration.ZERO), false);
        });
    }

    private List<byte[]> secrets(Due due) {
        List<byte[]> both = new ArrayList<>();
        both.add(secrets.open(due.hook(), due.secret()));
        byte[] before = due.secretBefore();
        if (before != null) {
            both.add(secrets.open(due.hook(), before));
        }
        return both;
    }

    private void refused(Due due, CallResult.Answered answer) {
        Duration own = RetryPauses.after(due.tries());
        Duration asked = RetryAfter.of(answer, due.now()).orElse(Duration.ZERO);
        Duration pause = asked.compareTo(own) > 0 ? asked : own;
        failed(due, new Failure(answer.status(), null, pause, asked), answer.status() == GONE);
    }

    private void failed(Due due, Failure failure, boolean gone) {
        boolean ours = table.failed(due, failure);
        if (!ours || due.isTest()) {
            return; // of a test, an administrator looks, and says what is to be done
        }
        boolean worn = table.fails(due, failure);
        if (gone || worn) {
            pause(due, gone ? HookStatus.GONE : HookStatus.FAILING);
        }
    }

    private void pause(Due due, HookStatus why) {
        table.pause(due, why).ifPresent(maker -> {
            audit.record(new AuditEntry(null, "hook.paused", "hook", due.hook().toString(), Map.of("why", why.word())));
            letters.paused(maker, due.hook(), why);
        });
    }
}
