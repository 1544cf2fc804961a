package org.aliquot.signon;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.aliquot.outgoing.WebAddress;
import org.aliquot.people.Secrets;
import org.aliquot.throttle.HourlyCount;
import org.aliquot.throttle.Network;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The way to a provider: code flow with PKCE, state and nonce (OpenID Connect Core 1.0, section 3.1; RFC 7636). */
@Service
public class SignOns {

    /** Each leaves a row: a campus behind one address needs many, and whoever sends them all night must not fill the disk. */
    private static final int HOURLY_PER_NETWORK = 20_000;

    private static final int LONGEST_HINT = 254;

    /**
     * Whence somebody comes.
     *
     * @param browser what their browser keeps of ours, or null
     * @param address of the network they are in
     */
    public record Came(@Nullable String browser, String address) {

        @Override
        public String toString() {
            return "Came[]";
        }
    }

    private final SignOnProviders providers;
    private final StartRows rows;
    private final HourlyCount hourly;

    SignOns(SignOnProviders providers, StartRows rows, HourlyCount hourly) {
        this.providers = providers;
        this.rows = rows;
        this.hourly = hourly;
    }

    /** @param back where the code is to be sent */
    public StartResult begin(UUID id, StartWish wish, Came came, String back) {
        SignOnProvider provider = providers.find(id).orElse(null);
        if (provider == null) {
            return new StartResult.Refused(SignOnFault.PROVIDER_UNKNOWN);
        }
        if (!provider.connection().isActive()) {
            return new StartResult.Refused(SignOnFault.PROVIDER_INACTIVE);
        }
        if (hourly.count("sign-on", Network.of(came.address())) > HOURLY_PER_NETWORK) {
            return new StartResult.Refused(SignOnFault.TOO_MANY);
        }
        String browser = came.browser();
        StartRows.Secret secret = new StartRows.Secret(
                Secrets.random(),
                Secrets.random(),
                browser == null || browser.length() != Secrets.LENGTH ? Secrets.random() : browser,
                Secrets.random());
        rows.insert(id, wish, secret);
        return new StartResult.Asking(address(provider, wish, secret, back), secret.browser(), provider.name());
    }

    private static String address(SignOnProvider provider, StartWish wish, StartRows.Secret secret, String back) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("response_type", "code");
        parameters.put("client_id", provider.connection().settings().clientId());
        parameters.put("redirect_uri", back);
        parameters.put("scope", "openid profile email");
        parameters.put("state", secret.state());
        parameters.put("nonce", secret.nonce());
        parameters.put("code_challenge", challenge(secret.verifier()));
        parameters.put("code_challenge_method", "S256");
        if (wish.purpose() != Purpose.SIGN_IN) {
            // on a computer of several, whoever is signed in there need not be whose account this is
            parameters.put("prompt", isGoogle(provider) ? "select_account" : "login");
        }
        if (!wish.hint().isEmpty() && wish.hint().length() <= LONGEST_HINT) {
            parameters.put("login_hint", wish.hint());
        }
        String address = provider.connection().settings().authorizationUrl();
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            address = WebAddress.with(address, parameter.getKey(), parameter.getValue())
                    .toString();
        }
        return address;
    }

    /** Which answers other values with an error page of its own. */
    private static boolean isGoogle(SignOnProvider provider) {
        return provider.connection().settings().issuer().equals("https://accounts.google.com");
    }

    private static String challenge(String verifier) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Secrets.sha256(verifier));
    }
}
