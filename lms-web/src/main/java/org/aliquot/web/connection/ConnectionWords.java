package org.aliquot.web.connection;

import org.aliquot.connections.Connection;
import org.aliquot.connections.ConnectionHealth;
import org.aliquot.connections.ConnectionState;
import org.aliquot.lti.LaunchFault;
import org.aliquot.outgoing.NoAnswer;
import org.aliquot.web.Dates;
import org.aliquot.web.lti.FaultWords;
import org.aliquot.word.Word;

/** Connections in words. */
final class ConnectionWords {

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
    static String trouble(ConnectionHealth health, Dates dates) {
        if (!health.isFailing() || health.failedAt() == null || health.failure() == null) {
            return "";
        }
        String why = Word.find(LaunchFault.class, health.failure())
                .map(fault -> FaultWords.why(fault) + " (code " + fault.word() + ")")
                .orElse(health.failure());
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
