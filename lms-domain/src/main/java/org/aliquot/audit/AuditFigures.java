package org.aliquot.audit;

import java.util.List;
import org.aliquot.figures.Figures;
import org.aliquot.figures.Standing;
import org.aliquot.figures.Standing.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whether the audit log is whole, and keeps up. */
@Configuration(proxyBeanMethods = false)
class AuditFigures {

    AuditFigures(AuditChain chain, Figures figures) {
        figures.gauge(
                "aliquot_audit_chain_intact",
                "1 while every entry of the audit log is there as it was written, 0 when the last check found one removed, changed or"
                        + " slipped in; NaN before the first check, two minutes after the start.",
                () -> chain.known().map(check -> check.unbroken() ? 1.0 : 0.0).orElse(Double.NaN));
        figures.gauge(
                "aliquot_audit_checked_timestamp_seconds",
                "When the audit log was last checked, in seconds since 1970; it is every hour. NaN before the first check.",
                () -> chain.known()
                        .map(check -> (double) check.at().getEpochSecond())
                        .orElse(Double.NaN));
    }

    @Bean
    Standing auditStanding() {
        return new Standing(
                "select count(*) as aliquot_audit_unsealed from audit_unsealed",
                List.of(new Figure(
                        "aliquot_audit_unsealed",
                        "Entries of the audit log that wait for their seal, usually for seconds.")));
    }
}
