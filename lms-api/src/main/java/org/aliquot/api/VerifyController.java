package org.aliquot.api;

import java.time.Instant;
import org.aliquot.access.Audience;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Whether a receipt is ours and unchanged; says nothing about whose it is or what was answered. */
@RestController
@Audience(Audience.Who.ANYONE)
class VerifyController {

    record Verified(
            String code,
            boolean valid,
            String exam,
            Instant startedAt,
            @Nullable Instant finalAt,
            int answers,
            String signature,
            String publicKey) {}

    private final Attempts attempts;

    VerifyController(Attempts attempts) {
        this.attempts = attempts;
    }

    @GetMapping(path = "/api/v1/verify/{code}", produces = "application/json")
    Verified verify(@PathVariable String code) {
        Receipt receipt = attempts.receiptByCode(code).orElseThrow(ApiProblem::notFound);
        return new Verified(
                code,
                receipt.head().equals(code),
                receipt.exam(),
                receipt.startedAt(),
                receipt.finalAt(),
                receipt.answers().size(),
                receipt.signature(),
                receipt.publicKey());
    }
}
