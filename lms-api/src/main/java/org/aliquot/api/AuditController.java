package org.aliquot.api;

import java.util.List;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.audit.AuditChain;
import org.aliquot.audit.AuditLog;
import org.aliquot.audit.AuditRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit log, for administrators. */
@RestController
@Audience(Audience.Who.ADMINISTRATOR)
class AuditController {

    record AuditList(List<AuditJson.Entry> items, @Nullable String next, AuditJson.Chain chain) {}

    private final AuditLog log;
    private final AuditChain chain;
    private final AuditMapper json;

    AuditController(AuditLog log, AuditChain chain, AuditMapper json) {
        this.json = json;
        this.log = log;
        this.chain = chain;
    }

    @GetMapping(path = "/api/v1/audit", produces = "application/json")
    AuditList page(
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit) {
        int size = Math.clamp(limit, 1, 200);
        List<AuditRecord> page = log.page(action, after, size);
        return new AuditList(
                json.entries(page),
                page.size() < size ? null : page.getLast().id().toString(),
                json.chain(chain.latest()));
    }
}
