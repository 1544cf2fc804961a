package org.aliquot.web.connection;

import org.aliquot.signon.Discovery;
import org.aliquot.signon.SignOnFault;

/** What went wrong with a provider of identities, to administrators. */
public final class ProviderWords {

    private ProviderWords() {}

    public static String why(SignOnFault fault) {
        return switch (fault) {
            case MALFORMED -> "The answer was incomplete.";
            case PROVIDER_UNKNOWN -> "There is no such provider.";
            case PROVIDER_INACTIVE -> "The connection is not active.";
            case TOO_MANY -> "Too many sign-ins came from one network.";
            case STATE_UNKNOWN -> "The answer was to no question of Aliquot’s, or came too late.";
            case STATE_USED -> "The answer came a second time.";
            case NO_COOKIE -> "The browser kept no cookie of Aliquot’s.";
            case OTHER_BROWSER -> "The answer came in another browser.";
            case DENIED -> "The person or the provider refused.";
            case PROVIDER_ERROR ->
                "The provider answered with an error. Check the redirect address and the scopes there.";
            case UNREACHABLE -> "The provider’s token address did not answer.";
            case CODE_REFUSED ->
                "The provider did not take the code. Check the client ID, the client secret, and the redirect address.";
            case TOKEN_MALFORMED -> "The provider’s token cannot be read.";
            case ALGORITHM -> "The provider signed its token in another way than RS256.";
            case KEY_UNKNOWN -> "The provider signed with a key that it does not publish.";
            case KEYS_UNREACHABLE -> "The provider’s keys could not be fetched.";
            case SIGNATURE -> "The provider’s signature is wrong.";
            case ISSUER -> "The token comes from another issuer.";
            case AUDIENCE -> "The token is for another client ID.";
            case AUTHORIZED_PARTY -> "The token was given to another client.";
            case EXPIRED -> "The token is too old. Compare the clocks.";
            case ISSUED_AHEAD -> "The provider’s clock is more than a minute ahead.";
            case NONCE -> "The token does not answer what Aliquot asked.";
            case SUBJECT -> "The token does not say who the person is.";
            case NOT_INVITED -> "Someone came who was not invited.";
            case GROUP -> "Someone came who is in none of the groups.";
            case ACCOUNT -> "Someone came whose account here is suspended.";
            case OTHER_PERSON -> "Someone tried to connect an identity of another account.";
            case JOINED_ALREADY -> "Someone came with a second identity for one account.";
            case SIGNED_OUT -> "Someone was signed out while they connected their account.";
            case LINK_ENDED -> "Someone came by a link that had expired.";
        };
    }

    public static String why(Discovery.Why why) {
        return switch (why) {
            case ADDRESS ->
                "This address cannot be called. It must begin with https:// and be reachable from everywhere.";
            case UNREACHABLE -> "The provider does not answer at this address.";
            case NO_DESCRIPTION ->
                "There is no description of a provider at this address. Aliquot looks for it at the issuer followed by /.well-known/openid-configuration.";
            case OTHER_ISSUER ->
                "The provider calls itself by another issuer. Copy it exactly, also whether it ends with a slash.";
            case BAD_ENDPOINT -> "An address in the provider’s description is missing or cannot be called.";
            case ALGORITHM -> "The provider does not sign by RS256, which Aliquot needs.";
            case NO_SECRET -> "The provider does not accept a client secret.";
        };
    }
}
