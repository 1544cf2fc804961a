package org.aliquot.signon;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.aliquot.connections.Connection;
import org.aliquot.connections.ConnectionChange;
import org.aliquot.connections.ConnectionDesk;
import org.aliquot.connections.ConnectionKind;
import org.aliquot.connections.ConnectionMarks;
import org.aliquot.connections.ConnectionSettings;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What administrators do with providers. Each is asked to describe itself before anything of it is kept. */
@Service
public class SignOnDesk {

    private final SignOnProviders providers;
    private final ProviderTable table;
    private final ProviderSecrets secrets;
    private final Discovery discovery;
    private final ConnectionDesk connections;
    private final ConnectionMarks marks;
    private final TransactionTemplate transaction;

    SignOnDesk(
            SignOnProviders providers,
            ProviderTable table,
            ProviderSecrets secrets,
            Discovery discovery,
            ConnectionDesk connections,
            ConnectionMarks marks,
            TransactionTemplate transaction) {
        this.providers = providers;
        this.table = table;
        this.secrets = secrets;
        this.discovery = discovery;
        this.connections = connections;
        this.marks = marks;
        this.transaction = transaction;
    }

    /** Makes one that is idle. Calls out. */
    public SignOnChange connect(SignOnWish wish, AccountId by) {
        return switch (discovery.find(wish.issuer())) {
            case Discovery.Finding.Failed(var why) -> new SignOnChange.Undiscovered(why);
            case Discovery.Finding.Found(var told) ->
                whole(() -> saved(connections.connect(ConnectionKind.OIDC, settings(wish, told), by), made -> {
                    table.insert(
                            new ProviderTable.Row(made.id(), wish.rules(), told.endpoints(), 0),
                            secrets.seal(made.id(), wish.secret()));
                    return domains(made.id(), wish.rules());
                }));
        };
    }

    /** Other settings, made from {@code version}. Calls out. */
    public SignOnChange change(UUID id, int version, SignOnWish wish, AccountId by) {
        return switch (discovery.find(wish.issuer())) {
            case Discovery.Finding.Failed(var why) -> new SignOnChange.Undiscovered(why);
            case Discovery.Finding.Found(var told) -> whole(() -> change(id, version, wish, told, by));
        };
    }

    private SignOnChange change(UUID id, int version, SignOnWish wish, Discovery.Description told, AccountId by) {
        Connection standing = connections.find(id).orElse(null);
        if (standing == null) {
            return new SignOnChange.Unknown();
        }
        byte[] secret = wish.secret().isEmpty() ? null : secrets.seal(id, wish.secret());
        if (!table.update(new ProviderTable.Row(id, wish.rules(), told.endpoints(), version), secret)) {
            return new SignOnChange.Stale();
        }
        return saved(
                connections.change(id, standing.version(), settings(wish, told), by), _ -> domains(id, wish.rules()));
    }

    /** Asks an active or idle one anew where its addresses are; what it says is kept. Empty when it works. Calls out. */
    public Optional<Discovery.Why> check(UUID id, AccountId by) {
        SignOnProvider provider = providers.find(id).orElseThrow();
        return switch (discovery.find(provider.connection().settings().issuer())) {
            case Discovery.Finding.Failed(var why) -> {
                marks.failed(id, "discovery-" + why.word());
                yield Optional.of(why);
            }
            case Discovery.Finding.Found(var told) -> {
                ConnectionSettings before = provider.connection().settings();
                SignOnWish same =
                        new SignOnWish(before.name(), before.issuer(), before.clientId(), "", provider.rules());
                boolean moved = !settings(same, told).equals(before)
                        || !told.endpoints().equals(provider.endpoints());
                if (moved) {
                    whole(() -> change(id, provider.version(), same, told, by));
                }
                yield Optional.empty();
            }
        };
    }

    private SignOnChange domains(UUID id, SignOnRules rules) {
        return table.taken(id, rules.domains())
                .<SignOnChange>map(SignOnChange.DomainTaken::new)
                .orElseGet(() -> new SignOnChange.Saved(id));
    }

    /** All of it or nothing. */
    private SignOnChange whole(Supplier<SignOnChange> deed) {
        return Objects.requireNonNull(transaction.execute(status -> {
            SignOnChange change = deed.get();
            if (!(change instanceof SignOnChange.Saved)) {
                status.setRollbackOnly();
            }
            return change;
        }));
    }

    private static SignOnChange saved(
            ConnectionChange change, java.util.function.Function<Connection, SignOnChange> rest) {
        return switch (change) {
            case ConnectionChange.Changed(var connection) -> rest.apply(connection);
            case ConnectionChange.Registered() -> new SignOnChange.Registered();
            case ConnectionChange.Fixed() -> new SignOnChange.Fixed();
            case ConnectionChange.Stale _ -> new SignOnChange.Stale();
            case ConnectionChange.Unknown() -> new SignOnChange.Unknown();
        };
    }

    private static ConnectionSettings settings(SignOnWish wish, Discovery.Description told) {
        return new ConnectionSettings(
                wish.name(),
                wish.issuer(),
                wish.clientId(),
                told.authorization(),
                told.token(),
                told.jwks(),
                List.of(),
                List.of(),
                "",
                false);
    }
}
