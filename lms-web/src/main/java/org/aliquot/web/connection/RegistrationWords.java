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
                        + ". Close this page. Then open Administer → Connections in Aliquot, check the entries, and press Confirm and activate."
                        + " The tool may still be switched off in your LMS. Moodle: press Activate on its card. Brightspace: enable the registration and make a deployment. Canvas: set its key to On.",
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
                        "Open this address from inside your LMS, not in a browser. Moodle: paste it into Tool URL under Manage tools and press Add LTI Advantage, not Configure a tool manually.";
                    case BAD_CONFIGURATION ->
                        "What your LMS says of itself could not be fetched, or is incomplete. Try again; if that does not help, fill in the form in Aliquot by hand.";
                    case NOT_TAKEN ->
                        "Your LMS did not take the registration. If it added a tool all the same, delete that there first. Then try again, or fill in the form in Aliquot by hand.";
                    case CONNECTED_ALREADY ->
                        "A connection with the same client ID exists. Look for it under Administer → Connections in Aliquot, among the disconnected ones too. If the LMS added a second tool, delete that there.";
                },
                words,
                null,
                false);
    }
}
