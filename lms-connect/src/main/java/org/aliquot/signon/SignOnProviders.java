package org.aliquot.signon;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.connections.ConnectionDesk;
import org.aliquot.people.AccountId;
import org.aliquot.people.OnlyWay;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The providers of identities, for whoever wants to be signed in by one. */
@Service
public class SignOnProviders implements OnlyWay {

    private final ProviderTable table;
    private final ConnectionDesk connections;

    SignOnProviders(ProviderTable table, ConnectionDesk connections) {
        this.table = table;
        this.connections = connections;
    }

    @Transactional(readOnly = true)
    public Optional<SignOnProvider> find(UUID id) {
        return table.find(id)
                .flatMap(row -> connections
                        .find(id)
                        .map(connection ->
                                new SignOnProvider(connection, row.rules(), row.endpoints(), row.version())));
    }

    /** Those that everybody is shown; others are found by the domain of an address. */
    @Transactional(readOnly = true)
    public List<OfferedProvider> shownToAll() {
        return table.offered(false);
    }

    /** All that sign people in now, for who is signed in already. */
    @Transactional(readOnly = true)
    public List<OfferedProvider> active() {
        return table.offered(true);
    }

    /** Those that somebody is known to, and that sign people in now. */
    @Transactional(readOnly = true)
    public List<OfferedProvider> of(AccountId account) {
        return table.of(account);
    }

    /** Whether any is found by the domain of an address. */
    @Transactional(readOnly = true)
    public boolean areFoundByAddress() {
        return table.anyDomain();
    }

    /** By its domain alone: whether the address has an account plays no part. */
    @Transactional(readOnly = true)
    public Optional<UUID> ofAddress(String email) {
        return table.ofDomain(SignOnRules.domain(email));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> of(String email) {
        return table.onlyWay(SignOnRules.domain(email));
    }
}
