package org.aliquot.web.connection;

import org.aliquot.lti.RegistrationResult;

/** What is said to the administrator of a system that registers itself. */
final class RegistrationWords {

    private RegistrationWords() {}

    static RegistrationPage ask(String origin, String action) {
        return new RegistrationPage(
                "The system at " + origin
                        + " asks to be connected. Nobody comes in from it before an administrator of Aliquot has looked at it.",
                "",
                action,
                false);
    }

    static RegistrationPage done(String issuer) {
        return new RegistrationPage(
                "Aliquot now knows " + issuer
                        + ". Close this page. Then open Administer → Connections in Aliquot, check what stands there, and press Confirm and activate.",
                "",
                null,
                true);
    }

    static RegistrationPage failed(RegistrationResult.Why why, String words) {
        return new RegistrationPage(
                switch (why) {
                    case OVER ->
                        "This address was used before, or is older than an hour. Make a new one in Aliquot: Administer → Connections → Connect an LMS.";
                    case UNDER_WAY ->
                        "This address is being used at this moment. Wait a minute, then look under Administer → Connections in Aliquot.";
                    case NO_CONFIGURATION ->
                        "Your LMS did not say where it describes itself. Paste the address where the LMS asks for a registration URL, not where it asks for the address of a tool.";
                    case BAD_CONFIGURATION ->
                        "What your LMS says of itself could not be fetched, or is incomplete. Try again; if that does not help, fill in the form in Aliquot by hand.";
                    case NOT_TAKEN ->
                        "Your LMS did not take the registration. Try again; if that does not help, fill in the form in Aliquot by hand. If the LMS has added a tool all the same, delete it there first.";
                    case CONNECTED_ALREADY ->
                        "A connection with the same issuer and client ID exists. Look for it under Administer → Connections in Aliquot, among the disconnected ones too.";
                },
                words,
                null,
                false);
    }
}
