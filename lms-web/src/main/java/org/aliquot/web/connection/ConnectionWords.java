package org.aliquot.web.connection;

import java.util.Optional;
import org.aliquot.connections.Connection;
import org.aliquot.connections.ConnectionHealth;
import org.aliquot.connections.ConnectionKind;
import org.aliquot.connections.ConnectionState;
import org.aliquot.lti.LaunchFault;
import org.aliquot.outgoing.NoAnswer;
import org.aliquot.signon.Discovery;
import org.aliquot.signon.SignOnFault;
import org.aliquot.web.Dates;
import org.aliquot.web.lti.FaultWords;
import org.aliquot.word.Word;

/** Connections in words. */
final class ConnectionWords {

    /** What the code of a failure begins with that was found when a provider was asked to describe itself. */
    private static final String DISCOVERY = "discovery-";

    private ConnectionWords() {}

    static String state(ConnectionState state) {
        return switch (state) {
            case IDLE -> "Not active yet: waiting for you to confirm";
            case ACTIVE -> "Active";
            case PAUSED -> "Paused";
            case ENDED -> "Disconnected";
        };
    }

    static String tone(Connection connection) {
        return switch (connection.state()) {
            case ACTIVE -> connection.health().isFailing() ? "warn" : "good";
            case IDLE, PAUSED -> "warn";
            case ENDED -> "off";
        };
    }

    static String worked(ConnectionHealth health, Dates dates) {
        return health.workedAt() == null ? "Never" : dates.dateTime(health.workedAt());
    }

    /** Empty when nothing has failed since it worked. */
    static String trouble(Connection connection, Dates dates) {
        ConnectionHealth health = connection.health();
        ConnectionKind kind = connection.kind();
        if (!health.isFailing() || health.failedAt() == null || health.failure() == null) {
            return "";
        }
        String failure = health.failure();
        String why = Word.find(LaunchFault.class, failure)
                .filter(_ -> kind == ConnectionKind.LTI)
                .map(fault -> FaultWords.why(fault) + " (code " + fault.word() + ")")
                .or(() -> Word.find(SignOnFault.class, failure)
                        .map(fault -> ProviderWords.why(fault) + " (code " + fault.word() + ")"))
                .or(() -> failure.startsWith(DISCOVERY)
                        ? Word.find(Discovery.Why.class, failure.substring(DISCOVERY.length()))
                                .map(ProviderWords::why)
                        : Optional.empty())
                .orElse(failure);
        return dates.dateTime(health.failedAt()) + ": " + why;
    }

    static String objection(NoAnswer why) {
        return switch (why) {
            case PRIVATE_HOST ->
                "This host is in a private network. Use an address that can be reached from everywhere.";
            case UNKNOWN_HOST -> "No host has this name. Check the address.";
            default -> "Use a whole address that begins with https://.";
        };
    }
}
