package org.aliquot.start;

import org.aliquot.vault.VaultRefused;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A key that does not fit the database is one sentence as well. */
class VaultRefusedAnalyzer extends AbstractFailureAnalyzer<VaultRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, VaultRefused cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
